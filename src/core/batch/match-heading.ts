// Which name of the vocabulary a heading means: the name itself, a former one, another word for it, or one that is near.

import type { Field } from '../facts/field.ts';
import { nearestName } from '../source/nearest-name.ts';
import type { HeadingAnswers, HowMatched } from './batch-row.ts';
import { namesCalled } from './heading-words.ts';

export type HeadingMatch = { readonly field?: Field; readonly how: HowMatched };

/** Without spaces, marks, and what stands in brackets: 应到人数（人）*. */
export function plainHeading(heading: string): string {
  const plain = heading.normalize('NFKC').replace(/\s+/g, '');
  const bare = plain.replace(/[([【〔{][^()[\]【】〔〕{}]*[)\]】〕}]/g, '').replace(/^[*※]+|[*※:]+$/g, '');
  return bare || plain.slice(1, -1);
}

/** `asked` are the fields the template asks for; `known` all the vocabulary has. */
export function headingMatcher(
  asked: readonly Field[],
  known: readonly Field[],
  answers: HeadingAnswers,
): (heading: string) => HeadingMatch {
  const fields = [...asked, ...known.filter(({ name }) => !asked.some((field) => field.name === name))];
  const plainNames = new Map([...fields].reverse().map((field) => [plainHeading(field.name), field]));
  const former = new Map(
    [...fields].reverse().flatMap((field) => (field.formerly ?? []).map((name) => [name, field] as const)),
  );
  const askedNames = asked.filter(({ type }) => type !== 'computed').map(({ name }) => name);
  const byName = (name: string) => fields.find((field) => field.name === name);
  return (heading) => {
    const plain = plainHeading(heading);
    if (!plain) return { how: '不认得' };
    if (answers.has(plain)) {
      const field = byName(answers.get(plain) ?? '');
      return field ? { field, how: '同义' } : { how: '不认得' };
    }
    const exact = plainNames.get(plain);
    if (exact) return { field: exact, how: '名称' };
    const old = former.get(plain);
    if (old) return { field: old, how: '曾用名' };
    const called = namesCalled(plain).flatMap((name) => (askedNames.includes(name) ? [name] : []));
    const [word = ''] = called;
    const same = called.length === 1 ? byName(word) : undefined;
    if (same) return { field: same, how: '同义' };
    const near = byName(nearestName(plain, called.length ? called : askedNames) ?? '');
    return near ? { field: near, how: '相近' } : { how: '不认得' };
  };
}
