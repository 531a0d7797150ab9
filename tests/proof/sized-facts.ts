// One template's facts in three lengths: what must be filled and no more, the sample, and the sample grown to many pages. No chance in it.
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import type { Column, Field, ScalarType } from '../../src/core/facts/field.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import type { Template } from '../../src/core/template/template.ts';
import type { Entry } from '../../src/site/content.ts';

/** Sentences a long report is grown with; every other one holds what decides where lines break. */
const SENTENCES = [
  '班子成员结合分管工作逐项对照，把问题摆到具体的人和事上，说清楚发生的经过和产生的原因。',
  '会前发放征求意见表120份、收回113份，回收率为94.2%，归纳意见建议45条。',
  '大家认为，问题出在日常，根子在思想，整改要从每一件群众看得见的小事做起。',
  '有的同志说：“走访是走了，‘访’却不深。”——这样的批评直接、具体、不绕弯子。',
  '会后由综合部门建立台账，明确牵头领导、责任部门和完成时限，完成一项、核对一项、销号一项。',
  '《关于做好整改工作的通知》（明组通〔2025〕18号）要求的事项，2021—2025年共办结86件。',
];

/** The facts without which something is missing, lists and rows with one item. */
export function shortFacts({ template, sample }: Entry): Facts {
  let facts: Facts = sample;
  const attempt = (next: Facts) => {
    if (!fill(template, next).gaps.length) facts = next;
  };
  for (const name of Object.keys(sample)) {
    const { [name]: fact, ...others } = facts;
    attempt(others);
    if (name in facts && Array.isArray(fact)) attempt({ ...facts, [name]: fact.slice(0, 1) });
  }
  return facts;
}

/** The sample with its lists, rows and long texts grown until the paper has `pages` pages; what fields allow is kept to. Undefined where the paper has too little in it to grow so far. */
export function longFacts({ template, sample }: Entry, pages: number): Facts | undefined {
  if (layOut(fill(template, grown(template, sample, 200))).length < pages) return undefined;
  for (let times = 2; times < 500; times++) {
    const facts = grown(template, sample, times);
    const { gaps } = fill(template, facts);
    if (gaps.length) throw new Error(`${template.id}: ${gaps.map(({ message, name }) => message ?? name)}`);
    if (layOut(fill(template, facts)).length >= pages) return facts;
  }
  throw new Error(`${template.id} does not grow to ${pages} pages`);
}

function grown({ fields }: Template, sample: Facts, times: number): Facts {
  const field = new Map(fields.map((each) => [each.name, each]));
  return Object.fromEntries(
    Object.entries(sample).map(([name, fact]) => [name, grownFact(field.get(name), fact, times)]),
  );
}

function grownFact(field: Field | undefined, fact: Fact, times: number): Fact {
  if (field?.type === 'rows' && Array.isArray(fact)) {
    return repeated(fact, times).map((row, index) => grownRow(field.columns, row, index));
  }
  // A list stands in one sentence: a few more items than the sample has, not hundreds.
  if (field?.type === 'list' && field.of.type !== 'choice' && Array.isArray(fact)) {
    return repeated(fact, Math.min(times, 4));
  }
  return field?.type === 'long' ? longer(field, fact, times, 0) : fact;
}

function grownRow(columns: readonly Column[], row: Fact, index: number): Fact {
  if (typeof row !== 'object') return row;
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => {
      const column = columns.find((each) => each.name === name);
      const text = column?.type === 'long' || (column?.type === 'text' && (column.max ?? 0) >= 60);
      return [name, column && text ? longer(column, cell, 2 + (index % 3), index) : cell];
    }),
  );
}

function repeated(items: readonly Fact[], times: number): Fact[] {
  return Array.from({ length: times }, () => items).flat();
}

function longer(type: ScalarType, text: Fact, sentences: number, from: number): Fact {
  if (typeof text !== 'string') return text;
  const max = 'max' in type ? (type.max ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  let grownText = text;
  for (let i = 0; i < sentences; i++) {
    const next = `${grownText.replace(/[。；，]$/, '')}。${SENTENCES[(from + i) % SENTENCES.length]}`.slice(
      0,
      -1,
    );
    if ([...next].length > max) break;
    grownText = next;
  }
  return grownText;
}
