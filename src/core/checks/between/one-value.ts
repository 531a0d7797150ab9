// One fact has one value in all papers of a meeting: a paper that was begun by itself may still keep another.

import { excerpt } from '../../facts/excerpt.ts';
import { sayValue } from '../../facts/say-value.ts';
import type { BetweenFinding, BetweenRule, PaperRead } from './between.ts';

/** Characters of a value that are said. */
const BRIEF = 40;

export const ONE_VALUE: BetweenRule = {
  id: 'one-value',
  description: '同一个人数、日期、名称在各份文书里相同。',
  *find(papers) {
    const fields = new Map(
      papers.flatMap(({ template }) => template.fields.map((field) => [field.name, field])),
    );
    for (const { name, whose } of fields.values()) if (!whose) yield* differing(name, papers);
  },
};

function* differing(
  name: string,
  papers: readonly PaperRead[],
): Generator<BetweenFinding | undefined, undefined> {
  const byValue = new Map<string, PaperRead[]>();
  for (const paper of papers) {
    const value = paper.asked.has(name) ? valueIn(paper, name) : undefined;
    yield undefined;
    if (value !== undefined) byValue.set(value, [...(byValue.get(value) ?? []), paper]);
  }
  if (byValue.size < 2) return;
  const papersWith = [...byValue.values()].flatMap(([paper]) => (paper ? [paper] : []));
  const said = papersWith.map(({ template, read }) => {
    const reading = read(name);
    const isTable = reading.state === 'given' && reading.value.kind === 'rows';
    return `《${template.title}》里${isTable ? '是另一张表' : `是“${excerpt(sayValue(reading) ?? '', BRIEF)}”`}`;
  });
  yield {
    id: name,
    severity: 'error',
    papers: [...byValue.values()].flatMap((same) => same.map(({ template }) => template.id)),
    names: [name],
    message: `“${name}”在${said.join('，在')}。一次会只有一个，请核对，改成一样的。`,
  };
}

/** Of rows what was typed: papers ask for other columns of them. */
function valueIn({ facts, read }: PaperRead, name: string): string | undefined {
  const reading = read(name);
  if (reading.state !== 'given' || reading.value.kind !== 'rows') return sayValue(reading);
  return facts[name] === undefined ? undefined : JSON.stringify(facts[name]);
}
