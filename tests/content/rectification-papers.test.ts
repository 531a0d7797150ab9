// The papers on what became of the problems: the bulletins and the report say of one, none, all and overdue items what holds.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Template } from '../../src/core/template/template.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

const textOf = (template: Template, facts: Facts) => toText(fill(template, facts));

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
      /由党建工作办公室继续负责。这一项列入下一年度整改清单。[\s\S]*结转下一年度/,
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

describe('the report on the list of last year agrees with itself', () => {
  const report = content.entries.find(({ template }) => template.id === 'rectification-report');
  const open = {
    状态: '推进中',
    完成日期: '',
    完成时限: '2025-10-31',
    尚存差距: '还有两期',
    延期原因: '',
    新时限: '',
  };
  const said = (change: object, many = 6, more: Facts = {}) => {
    const rows = report?.sample.整改清单;
    const list = Array.isArray(rows) ? rows.slice(0, many).map((row) => ({ ...Object(row), ...change })) : [];
    const facts = { ...report?.sample, 整改清单: list, 下一步打算: [], 建章立制: [], ...more };
    return report ? textOf(report.template, facts) : '';
  };
  test.each<[string, string, RegExp, RegExp]>([
    [
      'when all is done',
      said({ 状态: '已完成', 完成日期: '2025-06-24', 结转: false }),
      /整改事项6项，已全部完成。[\s\S]*二、已经完成的事项/,
      /正在推进的|长期坚持的|逾期|建立和修订|下一步打算/,
    ],
    [
      'when one item is done',
      said({ 状态: '已完成', 完成日期: '2026-06-24' }, 1),
      /整改清单有整改事项1项，已完成。[\s\S]*\n关于学习联系民政/,
      /共有|全部完成|一是|正在推进/,
    ],
    [
      'when nothing is done and all is overdue',
      said({ ...open, 延期原因: '人手不足', 新时限: '2026-06-30' }),
      /6项，均在推进。已过完成时限、尚未完成的有6项。[\s\S]*已经逾期，原因是人手不足。新的完成时限为2026年6月30日。/,
      /已经完成的事项|其中已完成|核对佐证材料/,
    ],
    [
      'when a limit was moved in time',
      said({ ...open, 完成时限: '2026-08-31', 新时限: '2026-12-31', 延期原因: '流标' }, 1),
      /完成时限由2026年8月31日延长为2026年12月31日，原因是流标。/,
      /逾期|已过完成时限/,
    ],
    [
      'of a branch, where posts answer',
      said({ 状态: '已完成', 完成日期: '2026-06-24', 责任单位: '', 责任人: '组织委员' }, 1, {
        会议种类: '组织生活会',
      }),
      /2025年度组织生活会于2026年1月23日召开。[\s\S]*问题，组织委员安排理论学习/,
      /民主生活会整改落实|待填/,
    ],
  ])('%s', (_, text, wanted, unwanted) => {
    expect(text).toMatch(wanted);
    expect(text).not.toMatch(unwanted);
  });
});

describe('the bulletin after the meeting', () => {
  const bulletin = content.entries.find(({ template }) => template.id === 'democratic-life-bulletin');
  const said = (change: Facts) =>
    bulletin ? textOf(bulletin.template, { ...bulletin.sample, ...change }) : '';
  test('takes its measures out of the list where there are no others', () => {
    const rows = bulletin?.sample.整改清单;
    const list = (Array.isArray(rows) ? rows : []).map((row) => ({ ...Object(row), 整改措施: '逐项核对' }));
    const text = said({ 整改举措: [], 整改清单: list });
    expect(text).toContain('上述问题列入整改清单。\n一是关于学习联系民政实际不够的问题，逐项核对。');
    expect(text).not.toContain('主要举措');
  });
  test('asks for nothing of one person', () => {
    const names = bulletin?.template.fields.map(({ name }) => name) ?? [];
    expect(names.length).toBeGreaterThan(40);
    expect(
      names.filter((name) => /成员问题总数|成员问题类型|缺席人员|姓名|谈话重点|谈话共识/.test(name)),
    ).toEqual([]);
  });
  test('says of one problem that it is one', () => {
    const rows = bulletin?.sample.整改清单;
    const text = said({ 整改清单: Array.isArray(rows) ? rows.slice(0, 1) : [] });
    expect(text).toContain('领导班子查摆问题1个：\n政治忠诚方面：学习联系民政实际不够。');
  });
});
