// How every template reads at its edges: one item, none, one day, all done, a limit nobody answers for.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { printDate, readDate } from '../../src/core/facts/date.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Field } from '../../src/core/facts/field.ts';
import type { Inline, Node, Ref, RowNode, Template } from '../../src/core/template/template.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

const entries = content.entries.map((entry) => [entry.template.id, entry] as const);

const textOf = (template: Template, facts: Facts) => toText(fill(template, facts));

type Part = Node | RowNode | Inline;
type Seen = { readonly part: Part; readonly around: readonly Ref[]; readonly next: Part | undefined };

/** Every part of a template with the sections that stand around it and what follows it. */
function seen(parts: readonly Part[], around: readonly Ref[] = []): Seen[] {
  return parts.flatMap((part, index): Seen[] => {
    const own = { part, around, next: parts[index + 1] };
    if (typeof part === 'string') return [own];
    switch (part.kind) {
      case 'section':
        return [own, ...seen(part.children, part.inverted ? around : [...around, part.ref])];
      case 'paragraph':
      case 'attachment':
        return seen(part.inlines, around);
      case 'heading':
        return seen([...part.inlines, ...part.rest], around);
      case 'table':
        return seen(part.rows, around);
      case 'row':
        return part.cells.flatMap((cell) => seen(cell, around));
      default:
        return [own];
    }
  });
}

const partsOf = ({ heading, body }: Template) => [...seen(heading), ...seen(body)];

/** The two dates of every span a template prints. */
function spansOf(template: Template): (readonly [start: string, end: string])[] {
  return partsOf(template).flatMap(({ part }) => {
    if (typeof part === 'string' || part.kind !== 'section') return [];
    const [view = ''] = part.ref.views;
    return view.startsWith('同') ? [[view.slice(1), part.ref.name] as const] : [];
  });
}

describe('a span of one day prints that day once', () => {
  test.each(entries)('%s', (_, { template, sample }) => {
    for (const [start, end] of spansOf(template).filter(([, last]) => last in sample)) {
      const day = readDate(String(sample[start]));
      if (typeof day === 'string') throw new Error(day);
      const before = textOf(template, sample);
      const after = textOf(template, { ...sample, [end]: sample[start] ?? '' });
      expect(before).toContain(`${printDate(day)}至`);
      expect(after.split(`${printDate(day)}至`).length, end).toBeLessThan(
        before.split(`${printDate(day)}至`).length,
      );
      expect(after, end).not.toMatch(/(\d+日)至\1/);
    }
  });
  test('in nine templates or more', () => {
    const spans = entries.map(([, { template }]) => spansOf(template).length);
    expect(spans.filter(Boolean).length).toBeGreaterThanOrEqual(9);
    expect(spans.reduce((total, each) => total + each, 0)).toBeGreaterThan(20);
  });
});

describe('a number in words sums up several things', () => {
  test.each(entries)('%s', (_, { template }) => {
    for (const { part, around, next } of partsOf(template)) {
      if (typeof part === 'string' || part.kind !== 'value' || part.ref.views.at(-1) !== '个数') continue;
      const { name, views } = part.ref;
      const several = [name, ...views.slice(0, -1), '多项'].join('.');
      expect(around.map((ref) => [ref.name, ...ref.views].join('.'))).toContain(several);
      expect(next, several).toMatch(/^(?:个$|个方面|[项条点类](?:[：。，；]|议程|要求|表态|安排|$))/);
    }
  });
});

/** One change to a sample: each list or each set of rows cut to its first. */
function shortened({ fields }: Template, sample: Facts): (readonly [string, Facts])[] {
  return fields.flatMap(({ name, type }) => {
    const items = sample[name];
    if ((type !== 'list' && type !== 'rows') || !Array.isArray(items) || items.length < 2) return [];
    return [[name, { ...sample, [name]: items.slice(0, 1) }] as const];
  });
}

describe('a single item is not counted', () => {
  const counted = /一(?:个方面|[项条点类部](?:[：，。]|议程|要求|表态|安排|原因))/g;
  test.each(entries)('%s', (_, { template, sample }) => {
    const before = textOf(template, sample).match(counted) ?? [];
    for (const [name, facts] of shortened(template, sample)) {
      const after = textOf(template, facts);
      expect(after.match(counted) ?? [], name).toEqual(before);
      expect(after, name).not.toMatch(/原因(?:有|在于)：(?!一是|第一)|的有：[^；。]*。\n/);
    }
  });
});

/** Counts that may be 0, one at a time, and no opinion at all. */
function emptied({ fields }: Template, sample: Facts): (readonly [string, Facts])[] {
  const may = (field: Field) => field.type === 'int' && (field.min ?? 0) === 0 && sample[field.name];
  const none = fields.some(({ name }) => name === '意见总数')
    ? [['意见总数', { ...sample, 班子意见数: 0, 成员意见数: 0, 意见方面: [] }] as const]
    : [];
  return [...none, ...fields.filter(may).map(({ name }) => [name, { ...sample, [name]: 0 }] as const)];
}

describe('nothing is said to be there 0 times', () => {
  test.each(entries)('%s', (_, { template, sample }) => {
    for (const [name, facts] of emptied(template, sample)) {
      const text = textOf(template, facts);
      expect(text, name).not.toMatch(/(?<![\d.])0[条份项名次个人]/);
      expect(text, name).not.toMatch(/[，、；（]。|：。|，，|。。/);
    }
  });
});

const asking = (name: string) =>
  entries.filter(([, { template }]) => template.fields.some((field) => field.name === name));

test.each(entries)(
  '%s: what nobody said is neither counted among talks nor put right',
  (_, { template, sample }) => {
    const none = { 班子意见数: 0, 成员意见数: 0, 意见方面: [], 谈话类型: ['支委会成员之间'] };
    expect(textOf(template, { ...sample, ...none })).not.toMatch(
      /(?:和|及)(?:会前)?征求到的意见，|包括支委会/,
    );
  },
);

describe('one criticism is not some of them', () => {
  const inSentences = asking('相互批评意见数').filter(([, { template }]) => template.genre !== '表');
  test.each(inSentences)('%s', (_, { template, sample }) => {
    const claims = { 批评直接具体: true, 点到具体事例: true, 逐一表态: true };
    const text = textOf(template, { ...sample, ...claims, 相互批评意见数: 1 });
    expect(text).toMatch(/批评意见1条/);
    expect(text.split('批评意见1条')[1]?.split('\n')[0]).not.toMatch(/有的|都|逐一/);
  });
});

describe('the work of last year', () => {
  const all = asking('上年度整改总数');
  test.each(all)('%s: all of it done', (_, { template, sample }) => {
    const total = sample.上年度整改总数 ?? 5;
    const text = textOf(template, {
      ...sample,
      上年度整改清单: [],
      上年度整改总数: total,
      上年度完成数: total,
      上年度未完成事项: [],
    });
    expect(text).toMatch(/项，已全部完成。/);
    expect(text).not.toMatch(/，其余|目前\d+项/);
  });
  test.each(all)('%s: there was none', (_, { template, sample }) => {
    const none = { 上年度整改清单: [], 上年度整改总数: 0, 上年度完成数: 0, 上年度未完成事项: [] };
    const text = textOf(template, { ...sample, ...none });
    expect(text).toMatch(/没有列出(?:整改)?(?:任务|事项)。/);
    expect(text).not.toMatch(/已全部完成|其余/);
  });
  test('in five templates or more', () => expect(all.length).toBeGreaterThanOrEqual(5));
});

describe('a limit is printed whoever answers for it', () => {
  const measures = asking('整改举措').filter(([, { sample }]) => sample.整改举措 !== undefined);
  test.each(measures)('%s', (_, { template, sample }) => {
    const rows = sample.整改举措;
    if (!Array.isArray(rows)) throw new Error('no measures');
    const free = rows.map((row): Facts => {
      const { 责任单位: _, ...rest } = Object(row);
      return rest;
    });
    const text = textOf(template, { ...sample, 整改举措: free });
    for (const { 完成时限: limit } of free) {
      const day = typeof limit === 'string' ? readDate(limit) : undefined;
      if (typeof day === 'object') expect(text).toContain(printDate(day));
    }
    expect(text).not.toContain('责任单位：');
  });
  test('in five templates or more', () => expect(measures.length).toBeGreaterThanOrEqual(5));
});
