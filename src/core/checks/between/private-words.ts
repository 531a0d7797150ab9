// A bulletin and a public notice name nobody of the lists, and print no criticism of a person.

import { excerpt } from '../../facts/excerpt.ts';
import { pickedLines, pickedNames } from '../../facts/excerpt-names.ts';
import type { Facts } from '../../facts/fact.ts';
import { branchIn, cellIn, rowsIn, teamIn } from '../../members/members.ts';
import type { BetweenFinding, BetweenRule, PaperRead } from './between.ts';

const PUBLIC: ReadonlySet<string> = new Set(['通报', '公示']);
/** Characters by which a name is no word of its own. */
const SURE = 3;
/** Characters of a text that tell it from others. */
const TELLING = 8;

export const PRIVATE_WORDS: BetweenRule = {
  id: 'private-words',
  description: '通报、公示不写名册里的姓名，不写对个人的意见，公示不写相互批评提出的问题。',
  find: (papers, facts) =>
    papers
      .filter(({ template }) => PUBLIC.has(template.genre))
      .flatMap((paper) => [
        ...names(paper, facts),
        ...printedFrom(paper, facts, '意见清单', '内容', '对个人的意见', (row) =>
          ['成员', '党员'].includes(cellIn(row, '对象类别')),
        ),
        ...(paper.template.genre === '公示'
          ? printedFrom(
              paper,
              facts,
              '整改清单',
              '问题',
              '相互批评提出的问题',
              (row) => cellIn(row, '来源') === '相互批评',
            )
          : []),
      ]),
};

function names({ template, text }: PaperRead, facts: Facts): readonly BetweenFinding[] {
  const listed = new Set([...teamIn(facts), ...branchIn(facts)].map(({ name }) => name));
  const printed = [...listed].filter((name) => name.length > 1 && text.includes(name));
  if (!printed.length) return [];
  const isSure = printed.some((name) => name.length >= SURE);
  const message = `《${template.title}》里有名册上的姓名：${pickedNames(printed)}。通报、公示不点姓名，请改写${isSure ? '' : '；只是字面相同的不用管'}。`;
  const severity = isSure ? 'error' : 'warning';
  return [
    { id: `${template.id}:姓名`, severity, papers: [template.id], names: ['班子名册', '党员名册'], message },
  ];
}

function printedFrom(
  { template, text }: PaperRead,
  facts: Facts,
  list: string,
  column: string,
  what: string,
  isPrivate: (row: Facts) => boolean,
): readonly BetweenFinding[] {
  const flat = text.replace(/\s/g, '');
  const rows = rowsIn(facts, list);
  const shared = new Set(rows.filter((row) => !isPrivate(row)).map((row) => cellIn(row, column)));
  const printed = rows.flatMap((row, index) => {
    const words = cellIn(row, column);
    return isPrivate(row) && words.length >= TELLING && !shared.has(words) && flat.includes(words)
      ? [{ words, index }]
      : [];
  });
  const [first] = printed;
  if (!first) return [];
  const lines = pickedLines(printed.map(({ index }) => String(index + 1)));
  const message = `《${template.title}》里印了“${list}”${lines}${what}：“${excerpt(first.words, 30)}”。请从这份文书里去掉。`;
  return [{ id: `${template.id}:${list}`, severity: 'error', papers: [template.id], names: [list], message }];
}
