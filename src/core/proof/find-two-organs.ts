// One place with two sorts of party committee in one text: 某街道党工委 here, 某街道党委 there.

import type { Slip } from './slip.ts';

const COMMITTEE =
  /([\u4e00-\u9fa5]{0,2})(街道|镇|乡|开发区|新区|局|大学|学院|医院)(党工委|党委|党组)(?![员会书成])/g;
/** What stands before a name and is none of it. */
const BEFORE = /^.*[由向对经在和与及为是报请按同把被给共各据让的于到以]/u;
const MANY = /各|全|每|其他|有关|乡镇/;
/** Others of the same name may stand above or below. */
const HAS_TWINS = /局|大学|学院|医院/;

type Named = { readonly sort: string; readonly start: number };

export function findTwoOrgans(text: string): readonly Slip[] {
  const places = new Map<string, Named[]>();
  for (const { 0: said, 1: name = '', 2: place = '', 3: sort = '', index } of text.matchAll(COMMITTEE)) {
    if (MANY.test(name + place)) continue;
    const key = name.replace(BEFORE, '') + place;
    const named = places.get(key) ?? [];
    named.push({ sort, start: index + said.length - sort.length });
    places.set(key, named);
  }
  return [...places].flatMap(([place, named]) => oddOf(place, named));
}

function oddOf(place: string, named: readonly Named[]): readonly Slip[] {
  const sorts = [...new Set(named.map(({ sort }) => sort))].map((sort) =>
    named.filter((each) => each.sort === sort),
  );
  const [usual = [], ...odd] = sorts.sort((a, b) => b.length - a.length);
  const right = usual[0]?.sort ?? '';
  const rare = odd.flat();
  return rare.map(({ sort, start }) => ({
    ...{ start, end: start + sort.length, rule: '前后：名称' },
    level: HAS_TWINS.test(place) ? '提示' : '疑似',
    why: `同一份文字里又写作“${place}${right}”`,
    ...(usual.length > 1 && rare.length === 1 ? { right } : {}),
  }));
}
