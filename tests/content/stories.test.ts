// The papers of each story agree to the last figure, its counts with its lists, and one fact changed in one paper is noticed.
import { describe, expect, test } from 'vitest';
import { compute } from '../../src/core/facts/compute.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import { findingsOf } from '../core/check-case.ts';
import { disagreements, type Paper } from './agreement.ts';
import { content } from './load-content.ts';

const { stories, vocabulary } = content;
const papersOf = (id: string) => content.entries.filter(({ story }) => story === id);

describe.each(stories.map((story) => [story.id, story] as const))('%s', (id, { facts }) => {
  const papers = papersOf(id);

  test('is told in one paper at least of every number of its dossier', () => {
    const dossier = content.dossiers.find((each) => each.id === id);
    const here = new Set(papers.map(({ template }) => template.id));
    const elsewhere = new Map(content.entries.map((entry) => [entry.template.id, entry.story]));
    // A paper for both meetings has one sample: in the other meeting's story.
    const untold = dossier?.papers.filter(
      ({ template }) => !here.has(template) && elsewhere.get(template) === undefined,
    );
    expect(untold?.map(({ template }) => template)).toEqual(
      id === 'democratic-life' ? [] : ['branch-life-report'],
    );
  });

  test('says in every paper only what are its facts, and the same in all', () => {
    expect(papers.length).toBeGreaterThan(2);
    expect(disagreements(papers, facts, vocabulary)).toEqual([]);
  });

  test('gives counts that are those of its lists', () => {
    const fields = [...vocabulary.values()];
    const read = readFacts(fields, facts);
    const typed = readFacts(
      fields.map(({ from: _, ...field }) => field),
      facts,
    );
    const counted = fields.flatMap(({ name, from }) => {
      const figure = from && facts[name] !== undefined ? compute(from, [name], read) : undefined;
      return figure?.state === 'given' ? [[name, told(figure), told(typed(name))] as const] : [];
    });
    expect(counted.length).toBeGreaterThan(10);
    expect(counted.filter(([, figure, own]) => figure !== own)).toEqual([]);
  });

  test('breaks no rule', () => {
    expect(papers.flatMap(({ template }) => findingsOf({ template: template.id }))).toEqual([]);
  });
});

/** What is printed of a value, in whichever order; columns the count does not know aside. */
function told(reading: unknown): string {
  return JSON.stringify(reading, (key, value) => {
    if (['path', 'columns', 'told', 'of'].includes(key) || value?.state === 'missing') return undefined;
    return key === 'items'
      ? value.map((item: { value?: unknown }) => JSON.stringify(item.value)).sort()
      : value;
  });
}

test.each([
  ['democratic-life-plan', '方案日期'],
  ['democratic-life-request', '请示日期'],
  ['democratic-life-bulletin', '会议通报日期'],
  ['rectification-plan', '整改方案日期'],
  ['branch-rectification-notice', '公示日期'],
])('%s is dated by %s', (id, name) => {
  const entry = content.entries.find(({ template }) => template.id === id);
  const story = stories.find((each) => each.id === entry?.story);
  expect(entry?.sample.成文日期).toBe(story?.facts[name]);
});

test('the bulletin goes to whom the report says the meeting was told', () => {
  const entry = content.entries.find(({ template }) => template.id === 'democratic-life-bulletin');
  const story = stories.find((each) => each.id === entry?.story);
  const { 主送机关: addressees } = entry?.sample ?? {};
  expect(Array.isArray(addressees) ? addressees.join('和') : '').toBe(story?.facts.会议通报范围);
});

type Change = (fact: Fact | undefined) => Fact;
const to =
  (value: Fact): Change =>
  () =>
    value;
const oneLess: Change = (fact) => (Array.isArray(fact) ? fact.slice(1) : '');

test.each<[paper: string, name: string, change: Change]>([
  ['democratic-life-report', '应到人数', to(6)],
  ['democratic-life-bulletin', '实到人数', to(5)],
  ['democratic-life-report', '会议日期', to('2026-01-22')],
  ['democratic-life-bulletin', '整改方案日期', to('2026-01-29')],
  ['democratic-life-bulletin', '相互批评意见数', to(23)],
  ['democratic-life-report', '谈话次数', to(17)],
  ['democratic-life-bulletin', '集中学习次数', to(3)],
  ['democratic-life-report', '整改清单', oneLess],
  ['rectification-report', '会议日期', to('2026-01-24')],
  ['rectification-report', '整改情况审议日期', to('2026-07-03')],
  ['branch-life-and-appraisal-report', '测评票发出', to(21)],
  ['branch-life-and-appraisal-report', '优秀人数', to(5)],
  ['party-member-appraisal-report', '参评党员数', to(19)],
  ['party-member-appraisal-report', '评定日期', to('2026-01-15')],
  ['branch-rectification-notice', '公示日期', to('2026-01-18')],
])('%s with another %s agrees no more', (id, name, change) => {
  const entry = content.entries.find(({ template }) => template.id === id);
  const story = stories.find((each) => each.id === entry?.story);
  if (!entry || !story) throw new Error(`no story for ${id}`);
  const broken: Facts = { ...entry.sample, [name]: change(entry.sample[name]) };
  const papers = papersOf(story.id).map(
    (each): Paper => (each === entry ? { template: each.template, sample: broken } : each),
  );
  expect(disagreements(papers, story.facts, vocabulary)).not.toEqual([]);
});
