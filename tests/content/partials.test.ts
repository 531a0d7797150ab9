// What any meeting may have to say stands in every report of its kind: by the partial that says it, or in words of the report's own;
// where it does not, there is a reason.
import { expect, test } from 'vitest';
import { meetingsOf } from '../../src/core/template/template.ts';
import { sourceOf } from '../../src/core/template/template-source.ts';
import type { Entry } from '../../src/site/content.ts';
import { content } from './load-content.ts';

type Silent = {
  readonly why: string;
  /** Whole names of reports. */
  readonly reports: readonly string[];
  /** Undefined for all. */
  readonly partials?: readonly string[];
};

const APPRAISAL = [
  '民主测评',
  '民主评议参评情况',
  '民主评议反馈',
  '民主评议等次表',
  '民主评议自评互评',
  '民主评议评定',
];
const VARIANTS = [
  'branch-life-report-bureau',
  'branch-life-report-office',
  'branch-life-report-town-detailed',
];

const TEAM = [
  'democratic-life-report-bureau',
  'democratic-life-report-party-group',
  'democratic-life-report-subdistrict',
  'democratic-life-report-unit',
];

const SILENT: readonly Silent[] = [
  { why: '汇总几个支部，各支部的情况在表里一行写一个', reports: ['branch-life-report-centre'] },
  {
    why: '只请人提意见，会怎样开另有通知',
    reports: ['opinion-notice'],
  },
  {
    why: '通知开会的，不写向谁提意见',
    reports: ['democratic-life-notice', 'organisational-life-notice'],
    partials: ['向谁提意见'],
  },
  {
    why: '写整改落实到哪里了，会怎样开的另有报告',
    reports: ['rectification-bulletin-subdistrict', 'rectification-report'],
  },
  { why: '只写民主评议党员，会怎样开的另有报告', reports: ['party-member-appraisal-report'] },
  {
    why: '只写组织生活会，和民主评议党员一起报的用合开的报告',
    reports: ['branch-life-report', 'branch-life-report-town', ...VARIANTS],
    partials: APPRAISAL,
  },
  {
    why: '写年度会和专题会，巡视整改、以案促改的会用常用的报告',
    reports: TEAM,
    partials: ['年度和专题'],
  },
  {
    why: '整改做了一段才有的事，会还没有开、刚开完时都没有',
    reports: [
      'democratic-life-bulletin',
      'democratic-life-report',
      'democratic-life-report-township',
      'branch-life-report',
      'branch-life-and-appraisal-report',
      'branch-life-report-town',
      ...TEAM,
      ...VARIANTS,
    ],
    partials: ['建章立制', '整改情况审议', '整改进度', '所整改会议日期'],
  },
  {
    why: '自我批评写在一条里，类型逐条展开会打乱一是、二是',
    reports: ['democratic-life-report-party-group'],
    partials: ['成员问题类型'],
  },
  {
    why: '班子和党员的材料有自己的写法，次序不同',
    reports: ['branch-life-report-town', ...VARIANTS],
    partials: ['班子材料-组织生活会', '个人材料-组织生活会'],
  },
];

const uses = new Map(
  content.entries.map((entry) => [
    entry.template.id,
    new Set(sourceOf(entry.text, content.partials).partials.map(({ name }) => name)),
  ]),
);

/** The facts a partial speaks of. */
function factsOf(text: string): readonly string[] {
  const names = [...text.matchAll(/\{\{[#^]?\s*([^{}.>/@\s]+)/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => content.vocabulary.has(name));
}

/** A form, or what one person says at the meeting, has its own matter and no other. */
const OF_ONE_MATTER: readonly string[] = ['表', '发言材料'];

/** The papers of the genres, meetings and stages it stands in already: what is done is not said before it is. */
function kindOf(partial: string): readonly Entry[] {
  const all = content.entries.filter(({ template }) => !OF_ONE_MATTER.includes(template.genre));
  const users = all.filter(({ template }) => uses.get(template.id)?.has(partial));
  const kindsOf = ({ template }: Entry) =>
    meetingsOf(template).map((meeting) => `${template.genre} ${template.stage} ${meeting}`);
  const kinds = new Set(users.flatMap(kindsOf));
  return all.filter((entry) => kindsOf(entry).some((kind) => kinds.has(kind)));
}

function isSilent({ template }: Entry, facts: readonly string[]): boolean {
  const asked = new Set(template.fields.map(({ name }) => name));
  return !facts.every((name) => asked.has(name));
}

const silent = [...content.partials].flatMap(([partial, { text }]) =>
  kindOf(partial)
    .filter((entry) => !uses.get(entry.template.id)?.has(partial) && isSilent(entry, factsOf(text)))
    .map(({ template }) => ({ partial, report: template.id })),
);
const isMeant = ({ partial, report }: (typeof silent)[number]) =>
  SILENT.some(({ reports, partials }) => reports.includes(report) && (partials?.includes(partial) ?? true));

test('a report leaves out no partial of its kind without a reason', () => {
  expect(
    silent.filter((each) => !isMeant(each)).map(({ partial, report }) => `${report}: ${partial}`),
  ).toEqual([]);
});

test('every reason is one for a report and a partial that are there', () => {
  const stale = SILENT.flatMap(({ reports, partials = [...content.partials.keys()] }) =>
    reports.filter(
      (report) => !silent.some((each) => each.report === report && partials.includes(each.partial)),
    ),
  );
  expect(stale).toEqual([]);
});
