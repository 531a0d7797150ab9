// A form of cells and a text with placeholders become templates: what is empty or named asks, under the name that stands beside it.
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { UNDECIDED } from '../../src/core/intake/confirm/decisions.ts';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { madeOf } from '../../src/core/intake/template/made-of.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { compilePrivate } from '../../src/core/template/compile-private.ts';
import { privateTemplate } from '../../src/core/template/private-template.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';

const words = content.vocabulary;
const slot = (name: string) => `\${${name}}`;

/** `cells`: every line but the first and last is a row of a table. */
function made(text: string, cells = false) {
  const plain = plainSource(text);
  const end = plain.paragraphs.length - 1;
  const paragraphs = plain.paragraphs.map((each, row) =>
    cells && row && row < end ? { ...each, cell: { table: 0, row, column: 0 } } : each,
  );
  const source = { ...plain, paragraphs };
  const template = madeOf({ source, words, found: recognise(source, words) }, UNDECIDED);
  if ('refused' in template) throw new Error(template.refused);
  const own = privateTemplate('a', '2026-11-28 10:00:00', template);
  const compiled = compilePrivate(own, { vocabulary: words });
  expect(compiled.ok ? [] : compiled.problems).toEqual([]);
  const types = template.ownFields.map(({ name, type }) => `${name} ${type}`);
  const print = (facts: Facts) => (compiled.ok ? toText(fill(compiled.value, facts)) : '');
  return { ...template, print, lines: template.body.split('\n').filter((line) => line), types };
}

test('an empty cell asks for what the one beside or above it says, rows under a head repeat', () => {
  const { lines, types, head, ownFields } = made(
    [
      '例会登记',
      '主 持 人\t\t地点\t',
      '会议议题\t',
      '会议主要内容',
      '1\t',
      '2\t',
      '决 议 事 项',
      '序号\t事项内容\t经办人员',
      '1\t\t',
      '2\t\t',
      '整理：          审核：          ',
    ].join('\n'),
    true,
  );
  expect(head.genre).toBe('表');
  expect(lines).toEqual([
    '# 例会登记',
    '| ------- | ----------- | --- | -------- |',
    '| 主 持 人 | {{主持人}} | 地点 | {{会议地点}} |',
    '| 会议议题 | {{会议议题}} |',
    '| 会议主要内容 |',
    '| 1 | {{会议主要内容1}} |',
    '| 2 | {{会议主要内容2}} |',
    '| 决 议 事 项 |',
    '| 序号 | 事项内容 | 经办人员 |',
    '| --- | ---- | ---- |',
    '{{#决议事项}}',
    '| {{行号}} | {{事项内容}} | {{经办人员}} |',
    '{{/决议事项}}',
    '整理：{{整理人}}          审核：{{审核人}}',
  ]);
  expect(types).toContain('会议主要内容1 long');
  const hintOf = (name: string) => ownFields.find((field) => field.name === name)?.hint;
  expect(hintOf('主持人')).toBe('原文：“主 持 人（ ）”');
  expect(hintOf('会议主要内容1')).toBeUndefined();
});

test('what a filled form says beside its labels is offered, a list of names is left a list', () => {
  const { lines, sample } = made(
    ['例会记录', '会议时间\t3月5日上午9时\t会议地点\t电话会议', '主持人\t张甲\t记录人\t李乙'].join('\n'),
  );
  expect(lines).toContain('| 会议时间 | {{会议日期和时间}} | 会议地点 | {{会议地点}} |');
  expect(lines).toContain('| 主持人 | {{主持人}} | 记录人 | {{记录人}} |');
  expect(sample).toEqual({
    会议日期和时间: '3月5日上午9时',
    会议地点: '电话会议',
    主持人: '张甲',
    记录人: '李乙',
  });
  const list = made('培训名册\n姓名\t单位\n张甲\t一科\n李乙\t二科');
  expect(list.types).toEqual(['姓名清单 rows']);
});

test('a placeholder is called what stands beside it, and one name is one fact', () => {
  const { head, lines, types } = made(
    [
      `${slot('title')}记录`,
      `名称：\t${slot('title')}`,
      `地    点：\t${slot('place')}\t应到人数：\t${slot('n')}`,
      '由{{主持人}}主持，«unit»参加。',
    ].join('\n'),
  );
  expect(head.title).toBe('会议记录');
  expect(lines).toContain('# {{名称}}记录');
  expect(lines).toContain('| 名称： | {{名称}} |');
  expect(lines).toContain('| 地    点： | {{会议地点}} | 应到人数： | {{应到人数}} |');
  expect(lines).toContain('由{{主持人}}主持，{{unit}}参加。');
  expect(types).toEqual(['名称 text', '主持人 text', 'unit text']);
});

test('the day, hour and place of the meeting are asked for, printed as the paper prints them; whose it is stands in the title too', () => {
  const text = [
    '党工委关于民主生活会情况的报告',
    '区委组织部：',
    '根据通知要求，x党工委于x月x日下午x时，在机关三楼会议室召开民主生活会。要聚焦xxxx年重点工作任务。',
  ].join('\n');
  const facts = {
    发文机关: '中共明川区晴澜街道工作委员会',
    机关简称: '晴澜街道党工委',
    会议日期: '2026-01-12',
    会议时间: '14:30',
    会议地点: '二楼报告厅',
    重点工作任务年份: 2026,
  };
  const paper = made(text).print(facts);
  expect(paper).toContain('中共明川区晴澜街道工作委员会\n关于民主生活会情况的报告');
  expect(paper).toContain(
    '晴澜街道党工委于1月12日下午2时30分，在二楼报告厅召开民主生活会。要聚焦2026年重点工作任务。',
  );
});

test('the year of a filled paper is asked for as the year', () => {
  const { lines, sample } = made(['关于开展2024年度工作总结的通知', '各科室：', '请认真总结。'].join('\n'));
  expect(lines[0]).toBe('# 关于开展{{年度}}年度工作总结的通知');
  expect(sample.年度).toBe(2024);
});

test('the kind of unit behind a blank belongs to its name, so that it is not printed twice', () => {
  const paper = made(
    '×区整改情况的报告\n按照《中共×区纪律检查委员会关于整改的通知》，××街道党工委召开会议。',
  );
  expect(paper.lines[0]).toBe('# {{区名称}}整改情况的报告');
  expect(paper.print({ 区名称: '云岭区', 街道名称: '晴澜街道' })).toContain(
    '按照《中共云岭区纪律检查委员会关于整改的通知》，晴澜街道党工委召开会议。',
  );
});

test('what a notice is on is asked once for its title and its first sentence', () => {
  const { lines } = made('关于××工作的通知\n各部门：\n按照文件要求，现就××工作通知如下。');
  expect(lines).toContain('# 关于{{工作名称}}工作的通知');
  expect(lines).toContain('按照文件要求，现就{{工作名称}}工作通知如下。');
});

test('a table of rows has to have some', () => {
  const { ownFields } = made('整改台账\n序号\t问题\t措施\n1\t\t\n2\t\t\n3\t\t');
  expect(ownFields).toMatchObject([{ type: 'rows', required: true }]);
});

const REPLY = ['关于同意召开会议的批复', '第二党支部：', '来文收悉，现批复如下。'];

test('numbered sentences of a reply are text that counts, each with its full stop', () => {
  const said = [
    '一、同意你支部召开会议，由支部书记主持。',
    '二、会前要谈心谈话，做好记录。',
    '三、会后报送报告，整改清单一并报送。',
  ];
  const { lines, print } = made([...REPLY, ...said, '此复。'].join('\n'));
  expect(lines.slice(2, 5)).toEqual(said.map((each) => each.replace(/^.、/, '{{@一}}')));
  expect(print({})).toContain(said.join('\n'));
});

test('a label with its sentence on the line is text, with its full stop', () => {
  const { lines } = made(
    [
      ...REPLY,
      '一、时间、地点',
      '（一）时间：月底上午，会期半天。',
      '（二）地点：三楼会议室。',
      '二、任务',
      '会前准备：学习有关文件，做好记录。',
      '开好会议：书记带头发言，逐人点评。',
    ].join('\n'),
  );
  expect(lines.slice(2)).toEqual([
    '## 时间、地点',
    '{{@（一）}}时间：月底上午，会期半天。',
    '{{@（一）}}地点：三楼会议室。',
    '## 任务',
    '会前准备：学习有关文件，做好记录。',
    '开好会议：书记带头发言，逐人点评。',
  ]);
});

test('headings with text below stay headings, a phrase is one without its full stop', () => {
  const { lines } = made(
    [
      ...REPLY,
      '一、会议安排。',
      '定于月底召开，由书记主持。',
      '二、有关要求。',
      '会前要谈心，做好记录。',
    ].join('\n'),
  );
  expect(lines.filter((line) => line.startsWith('##'))).toEqual(['## 会议安排', '## 有关要求']);
});

test('a series that begins within a paragraph is counted in it and not among the headings', () => {
  const { lines, print } = made(
    [
      '例会纪要',
      '一、议定事项',
      '会议决定，一、同意整改方案，由各科室分头落实。',
      '二、同意修订学习制度，报上级备案。',
      '三、同意×月份开展回头看。',
      '二、后续要求',
      '各科室按时报送进度。',
    ].join('\n'),
  );
  expect(lines.slice(1, 6)).toEqual([
    '## 议定事项',
    '会议决定：',
    '{{@（一）}}同意整改方案，由各科室分头落实。',
    '{{@（一）}}同意修订学习制度，报上级备案。',
    '{{@（一）}}同意{{月份}}开展回头看。',
  ]);
  expect(print({})).toContain('二、后续要求');
});
