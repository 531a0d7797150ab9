// The head of a template, as plain values: closed lists where there are any, and a sentence for everything else.

import { readContentDay } from '../facts/date.ts';
import { notAllowed } from '../source/nearest-name.ts';
import { describe, isMapping } from '../source/yaml-shape.ts';
import {
  DIRECTIONS,
  type FrontMatter,
  GENRES,
  MEETING_STAGES,
  ORGANS,
  PAGES,
  PAPER_MEETINGS,
  ROW_ORDERS,
} from './template.ts';

export const FRONT_MATTER_KEYS = [
  'title',
  'genre',
  'direction',
  'meeting',
  'organs',
  'stage',
  'page',
  'rows',
  'sender',
  'receiver',
  'summary',
  'aliases',
  'required',
  'guides',
  'sources',
  'revised',
  'changes',
] as const satisfies readonly (keyof FrontMatter)[];
type Key = (typeof FRONT_MATTER_KEYS)[number];

/** What comes with the site says where it is from and what changed; a template of one's own need not. */
export type Origin = 'published' | 'own';

const TIME = / \d\d:\d\d:\d\d$/;

/** Checks the head of a template, given as plain values; `say` gets each problem with the key it is at. */
export function checkFrontMatter(
  head: unknown,
  origin: Origin,
  today: string,
  say: (key: string, message: string) => void,
): FrontMatter | undefined {
  const value = isMapping(head) ? head : {};
  const published = origin === 'published';
  for (const key of Object.keys(value)) {
    if (!FRONT_MATTER_KEYS.some((known) => known === key)) say(key, notAllowed(key, '键', FRONT_MATTER_KEYS));
  }
  const text = (key: Key, needed: boolean): string => {
    const found = value[key];
    if (typeof found === 'string' && found.trim()) return found.trim();
    if ((found === undefined || found === '') && !needed) return '';
    say(key, found === undefined ? `头部缺少 ${key}` : `${key} 应为文字，现为${describe(found)}`);
    return '';
  };
  const oneOf = <T extends string>(key: Key, allowed: readonly T[]): T | undefined => {
    const found = allowed.find((option) => option === value[key]);
    if (!found) say(key, `${key} 应为 ${allowed.join('、')} 之一，现为${describe(value[key])}`);
    return found;
  };
  const list = (key: Key, needed: boolean): string[] => {
    const found = value[key] ?? [];
    const good = Array.isArray(found) && found.every((item) => typeof item === 'string' && item.trim());
    if (!good || (needed && found.length === 0)) say(key, `${key} 应为文字列表${needed ? '，至少一条' : ''}`);
    return good ? found : [];
  };
  const manyOf = <T extends string>(key: Key, allowed: readonly T[]): T[] =>
    list(key, true).flatMap((item) => {
      const found = allowed.find((option) => option === item);
      if (!found) say(key, notAllowed(item, key, allowed));
      return found ? [found] : [];
    });
  const date = (key: Key): string => {
    const given = value[key];
    // One's own is saved many times a day: the time tells them apart.
    const time = !published && typeof given === 'string' ? (TIME.exec(given)?.[0] ?? '') : '';
    const found = readContentDay(
      typeof given === 'string' ? given.slice(0, -time.length || undefined) : given,
      today,
    );
    if (found.ok) return found.day + time;
    say(key, `${key}：${found.message}`);
    return '';
  };

  const [genre, direction, meeting, stage] = [
    oneOf('genre', GENRES),
    oneOf('direction', DIRECTIONS),
    oneOf('meeting', PAPER_MEETINGS),
    oneOf('stage', MEETING_STAGES),
  ];
  const page = value.page === undefined ? undefined : oneOf('page', PAGES);
  const rows = value.rows === undefined ? undefined : oneOf('rows', ROW_ORDERS);
  for (const key of ['page', 'rows'] as const)
    if (value[key] !== undefined && genre !== '表') say(key, `只有文种是“表”的模板写 ${key}`);
  const rest = {
    title: text('title', true),
    sender: text('sender', true),
    receiver: text('receiver', true),
    summary: text('summary', published),
    organs: manyOf('organs', ORGANS),
    aliases: list('aliases', false),
    required: list('required', false),
    guides: list('guides', false),
    sources: list('sources', published),
    revised: date('revised'),
    changes: list('changes', published),
  };
  for (const change of rest.changes) {
    if (!/^\d{4}-\d{2}-\d{2} \S/.test(change))
      say('changes', `修订记录“${change}”应写成“2026-11-21 改了什么”`);
  }
  if (rest.changes.length && rest.revised && !rest.changes[0]?.startsWith(rest.revised)) {
    say('revised', `revised 是 ${rest.revised}，与最近一条修订记录“${rest.changes[0]}”不一致`);
  }
  return genre && direction && meeting && stage
    ? { genre, direction, meeting, stage, ...(page ? { page } : {}), ...(rows ? { rows } : {}), ...rest }
    : undefined;
}
