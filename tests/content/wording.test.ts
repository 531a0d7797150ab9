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
  test.each(asking('相互批评意见数'))('%s', (_, { template, sample }) => {
    const claims = { 批评直接具体: true, 点到具体事例: true, 逐一表态: true };
    const text = textOf(template, { ...sample, ...claims, 相互批评意见数: 1 });
    expect(text).toMatch(/批评意见1条/);
    expect(text.split('批评意见1条')[1]?.split('\n')[0]).not.toMatch(/有的|都|逐一/);
  });
});

describe('the work of last year', () => {
  const all = asking('上年度整改总数');
  test.each(all)('%s: all of it done', (_, { template, sample }) => {
    const text = textOf(template, {
      ...sample,
      上年度完成数: sample.上年度整改总数 ?? 0,
      上年度未完成事项: [],
    });
    expect(text).toMatch(/项，已全部完成。/);
    expect(text).not.toMatch(/，其余|目前\d+项/);
  });
  test.each(all)('%s: there was none', (_, { template, sample }) => {
    const text = textOf(template, { ...sample, 上年度整改总数: 0, 上年度完成数: 0, 上年度未完成事项: [] });
    expect(text).toMatch(/没有列出(?:整改)?(?:任务|事项)。/);
    expect(text).not.toMatch(/已全部完成|其余/);
  });
  test('in five templates or more', () => expect(all.length).toBeGreaterThanOrEqual(5));
});

describe('a limit is printed whoever answers for it', () => {
  const measures = asking('整改举措');
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
  test('in six templates or more', () => expect(measures.length).toBeGreaterThanOrEqual(6));
});

describe('the bulletin agrees with itself', () => {
  const entry = content.entries.find(({ template }) => template.id === 'rectification-bulletin-subdistrict');
  const rows = (state: (was: unknown) => string): Facts[string] => {
    const items = entry?.sample.整改清单;
    if (!Array.isArray(items)) throw new Error('no bulletin');
    return items.map((row) => ({ ...Object(row), 状态: state(Object(row).状态), 完成日期: '2026-09-01' }));
  };
  const text = (items: Facts[string]) =>
    entry ? textOf(entry.template, { ...entry.sample, 整改清单: items }) : '';

  test('when all is done', () => {
    const all = text(rows(() => '已完成'));
    expect(all).toContain('整改事项8项，已全部完成。');
    expect(all).toContain('二、下一步安排');
    expect(all).not.toMatch(/需要继续整改|需要长期坚持|尚未整改到位/);
  });
  test.each([
    ['2026-03-31', true],
    ['2026-09-30', false],
    ['2026-10-31', false],
  ])('when a limit was %s', (limit, late) => {
    const items = entry?.sample.整改清单;
    const [first, ...rest] = Array.isArray(items) ? items : [];
    const open = { ...Object(first), 状态: '推进中', 完成时限: limit, 尚存差距: '还有两期没有办' };
    const said = text([...rest, open]).match(/已经逾期|推进中（已逾期）/g) ?? [];
    expect(said).toEqual(late ? ['已经逾期', '推进中（已逾期）'] : []);
  });
  const late = { 状态: '推进中', 完成日期: '', 完成时限: '2026-03-31', 尚存差距: '还有两期没有办' };
  const put = (change: object, many = 8) => {
    const items = entry?.sample.整改清单;
    const list = Array.isArray(items) ? items.slice(0, many) : [];
    return text(list.map((row) => ({ ...Object(row), ...change })));
  };
  test.each<[string, object, number, RegExp, RegExp]>([
    [
      'one item, overdue',
      late,
      1,
      /整改清单有整改事项1项，正在推进。这一项已过完成时限。/,
      /共有|其中|已完成|均/,
    ],
    [
      'all overdue, with reasons and new limits',
      { ...late, 延期原因: '招标推迟', 新时限: '2026年12月底前' },
      8,
      /8项，均在推进。已过完成时限、尚未完成的有8项。[\s\S]*原定完成时限为2026年3月31日，已经逾期，原因是招标推迟。由党建工作办公室继续负责，2026年12月底前完成。/,
      /其中已完成/,
    ],
    [
      'one item, done',
      { 状态: '已完成', 完成日期: '2026-03-27' },
      1,
      /整改清单有整改事项1项，已完成。[\s\S]*二、下一步安排/,
      /共有|全部|逐项核对了|需要继续整改/,
    ],
    [
      'extended before its limit',
      { ...late, 完成时限: '2026-12-31', 新时限: '2027-03-31', 延期原因: '招标推迟' },
      1,
      /完成时限由2026年12月31日延长为2027年3月31日，原因是招标推迟。/,
      /逾期|已过完成时限/,
    ],
    [
      'carried over',
      { ...late, 结转: true },
      1,
      /由党建工作办公室继续负责。列入下一年度整改清单。[\s\S]*结转下一年度/,
      /待填/,
    ],
    [
      'all goes on for years',
      { ...late, 状态: '长期坚持', 完成时限: '' },
      2,
      /整改事项2项，均需要长期坚持。[\s\S]*二、需要长期坚持的事项/,
      /其中|已经逾期|尚未整改到位/,
    ],
  ])('when there is %s', (_, change, many, said, unsaid) => {
    const all = put(change, many).split('附件：')[0] ?? '';
    expect(put(change, many)).toMatch(said);
    expect(all.slice(all.indexOf('一、整改任务进展'), all.indexOf('下一步安排'))).not.toMatch(unsaid);
  });
  test('whatever body heard the report', () => {
    if (!entry) throw new Error('no bulletin');
    const heard = (body: string) => textOf(entry.template, { ...entry.sample, 整改情况审议会议: body });
    expect(heard('局党组会议')).toContain('2026年10月14日，局党组会议听取了整改落实情况的报告。');
    expect(heard('')).toContain('2026年10月14日，晴澜街道党工委听取了整改落实情况的报告。');
    expect(entry.template.organs).toEqual(['党委', '党组', '党工委', '党总支']);
  });
  test('when what is left goes on for years', () => {
    const left = text(rows((was) => (was === '推进中' ? '长期坚持' : String(was))));
    expect(left).toContain('已完成5项、需要长期坚持3项。');
    expect(left).toContain('二、需要长期坚持的事项');
    expect(left).not.toMatch(/需要继续整改的事项|尚未整改到位/);
  });
});
