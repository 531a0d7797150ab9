// Which name of the vocabulary a heading means: the name itself, a former one, another word for it, or one that is near.

import type { Field } from '../facts/field.ts';
import { nearestName } from '../source/nearest-name.ts';
import type { HeadingAnswers, HowMatched } from './batch-row.ts';
import { namesCalled, wordsOf } from './heading-words.ts';

/** Columns that are kept for the reader of the sheet, and are no question. */
const ASIDE = /^(?:序号|序|编号|行号|no\.?|备注|问题|说明)$/i;

export type HeadingMatch = { readonly field?: Field; readonly how: HowMatched };

export function isAside(heading: string): boolean {
  return ASIDE.test(plainHeading(heading));
}

/** Without spaces, marks, and what stands in brackets: 应到人数（人）*. */
export function plainHeading(heading: string): string {
  const plain = heading.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
  const bare = plain.replace(/[([【〔{][^()[\]【】〔〕{}]*[)\]】〕}]/g, '').replace(/^[*※]+|[*※:]+$/g, '');
  return bare || plain.slice(1, -1);
}

/** `asked` are the fields the template asks for; `known` all the vocabulary has. */
export function headingMatcher(
  asked: readonly Field[],
  known: readonly Field[],
  answers: HeadingAnswers,
): (heading: string) => HeadingMatch {
  const others = known.filter(({ name }) => !asked.some((field) => field.name === name));
  const fields = [...asked, ...others];
  const [ours, theirs] = [named(asked), named(others)];
  const askedNames = asked.filter(({ type }) => type !== 'computed').map(({ name }) => name);
  const byName = (name: string | undefined) => fields.find((field) => field.name === name);
  return (heading) => {
    const plain = plainHeading(heading);
    if (!plain) return { how: '不认得' };
    if (answers.has(plain)) {
      const field = byName(answers.get(plain));
      return field ? { field, how: '同义' } : { how: '不认得' };
    }
    const called = namesCalled(plain).filter((name) => askedNames.includes(name));
    const [same] = called.length === 1 ? called.flatMap((name) => byName(name) ?? []) : [];
    const own = ours(plain) ?? (same ? ({ field: same, how: '同义' } as const) : undefined) ?? theirs(plain);
    if (own) return own;
    if (ASIDE.test(plain)) return { how: '不认得' };
    const near = byName(
      inFewWords(plain, askedNames) ?? nearestName(plain, called.length ? called : askedNames),
    );
    return near ? { field: near, how: '相近' } : { how: '不认得' };
  };
}

/** Which name a text is, by itself or as sheets call it: without a search for what is near, for many texts. */
export function exactNames(fields: readonly Field[]): (text: string) => string | undefined {
  const names = new Map(fields.map(({ name }) => [plainHeading(name), name]));
  return (text) => {
    if (text.length > LONGEST_HEADING) return undefined;
    const plain = plainHeading(text);
    return names.get(plain) ?? namesCalled(plain)[0];
  };
}

const LONGEST_HEADING = 24;

/** Words that say nothing of which count or day is meant. */
const EMPTY_WORDS =
  /党员|同志|人员|参加|参会|出席|会议|开会|本次|实际|总|的|共|情况|数量|数|人|名|次|时间|日期|所属|所在|全体/g;

/** 应到会党员人数 and 应到人数 are the same without what says nothing; a proposal where one name is. */
function inFewWords(plain: string, names: readonly string[]): string | undefined {
  const bare = (text: string) => text.replace(EMPTY_WORDS, '').replace(/会$/, '');
  const own = bare(plain);
  if (own.length < 2) return undefined;
  const found = names.filter((name) => [name, ...wordsOf(name)].some((each) => bare(each) === own));
  return found.length === 1 ? found[0] : undefined;
}

/** The field of a name, or of a name it once had. */
function named(fields: readonly Field[]): (plain: string) => HeadingMatch | undefined {
  const names = new Map([...fields].reverse().map((field) => [plainHeading(field.name), field]));
  const former = new Map(
    [...fields].reverse().flatMap((field) => (field.formerly ?? []).map((name) => [name, field] as const)),
  );
  return (plain) => {
    const [field, old] = [names.get(plain), former.get(plain)];
    if (field) return { field, how: '名称' };
    return old ? { field: old, how: '曾用名' } : undefined;
  };
}
