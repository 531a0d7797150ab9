// What a paper is called and when it was made, as the others say it.

import { printDate } from '../../facts/date.ts';
import { dayCount } from '../../facts/day-count.ts';
import { valuesOf } from '../values.ts';
import type { BetweenFinding, BetweenRule, PaperRead } from './between.ts';

type Said = {
  readonly papers: readonly string[];
  readonly title?: '方案名称' | '整改方案名称';
  /** Not before the paper was approved, not after it left. */
  readonly date?: '请示日期';
};

const SAID: readonly Said[] = [
  { papers: ['democratic-life-plan', 'organisational-life-plan'], title: '方案名称' },
  { papers: ['rectification-plan'], title: '整改方案名称' },
  { papers: ['democratic-life-request'], date: '请示日期' },
];

export const OTHER_PAPERS: BetweenRule = {
  id: 'other-papers',
  description: '别的文书提到方案、整改方案、请示，题名和日期与那一份相同。',
  find: (papers) =>
    SAID.flatMap((said) => {
      const paper = papers.find(({ template }) => said.papers.includes(template.id));
      return paper ? [...wrongTitle(paper, said, papers), ...wrongDay(paper, said, papers)] : [];
    }),
};

function wrongTitle(
  paper: PaperRead,
  { title: name }: Said,
  papers: readonly PaperRead[],
): readonly BetweenFinding[] {
  const { title } = paper.document;
  if (!name || title.includes('【')) return [];
  const other = papers.find(({ asked, read }) => asked.has(name) && valuesOf(read, asked).text(name));
  const said = other && valuesOf(other.read, other.asked).text(name)?.value;
  // A paper may be called without the organ it is of.
  if (!other || !said || bare(title).endsWith(bare(said)) || bare(said).endsWith(bare(title))) return [];
  const message = `“${name}”写的是“${said}”，《${paper.template.title}》的标题是“${title}”。两处要一样，请核对。`;
  return [
    {
      id: name,
      severity: 'hint',
      papers: [other.template.id, paper.template.id],
      names: [name, '标题'],
      message,
    },
  ];
}

/** Without marks, and without 关于 and 的, which a title has and a name has not. */
function bare(words: string): string {
  return words.replace(/[《》“”\s]|关于|的/g, '');
}

function wrongDay(
  paper: PaperRead,
  { date: name }: Said,
  papers: readonly PaperRead[],
): readonly BetweenFinding[] {
  if (!name) return [];
  const own = valuesOf(paper.read, paper.asked).date('成文日期')?.value;
  const other = papers.find(({ asked, read }) => asked.has(name) && valuesOf(read, asked).date(name));
  const said = other && valuesOf(other.read, other.asked).date(name)?.value;
  if (!own || !other || !said || dayCount(own) <= dayCount(said)) return [];
  const message = `“${name}”是${printDate(said)}，早于《${paper.template.title}》的成文日期${printDate(own)}。请核对。`;
  return [
    {
      id: name,
      severity: 'warning',
      papers: [paper.template.id, other.template.id],
      names: [name, '成文日期'],
      message,
    },
  ];
}
