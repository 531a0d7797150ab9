// One paper as other programs hand it over – set in by tabs, with spaces left about, in bold of Markdown – is recognised as the paper it is.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const PAPER = [
  '关于开展专题学习情况的报告',
  '中共清河县委组织部：',
  '按照通知要求，**镇党委于×月×日召开学习会，×名党员参加。现将情况报告如下。',
  '一、准备情况',
  '（一）认真组织学习',
  '镇党委印发学习资料×份，组织讨论×次。',
  '二、查摆的问题',
  '一是学习不深。个别党员满足于读原文，联系实际不够。',
  '二是作风不实。到村入户的时间偏少，听意见不多。',
  '中共**镇委员会',
  '2025年×月×日',
];

function readAs(text: string) {
  const found = recognise(plainSource(text), content.vocabulary);
  return {
    paragraphs: found.paragraphs.map(({ role, level, text: words }) => [role, level, words]),
    blanks: found.blanks.map(({ text: words, kind, name, taken }) => [words, kind, name, taken]),
    signature: found.signature,
    date: found.date?.text,
  };
}
const PLAIN = readAs(PAPER.join('\n'));
const isSame = (lines: readonly string[]) => {
  const { signature: _, ...read } = readAs(lines.join('\n'));
  const { signature: __, ...plain } = PLAIN;
  expect(read).toEqual(plain);
};

test('the paper itself has its title, headings and blanks', () => {
  const roles = PLAIN.paragraphs.map(([role, level]) => `${role}${level ?? ''}`).join(' ');
  expect(roles).toBe('标题 主送 正文 层次标题1 层次标题2 正文 层次标题1 层次标题5 层次标题5 署名 日期');
  expect(PLAIN.blanks.length).toBe(7);
});

const tabs = (text: string) => text.replace(/^/gm, '\t');

test.each<[string, (line: string, at: number) => string]>([
  ['each line set in by a tab', tabs],
  ['two tabs', (line) => tabs(tabs(line))],
  ['a tab and wide spaces', (line) => `\t　${line}`],
  ['a tab but for title and 主送', (line, at) => (at > 1 ? tabs(line) : line)],
  ['spaces at the ends', (line) => `${line}  `],
  [
    'spaces on both sides of a blank',
    (line) => (/，/.test(line) ? line.replace(/(?<=\p{Script=Han}|，)(×)(?=[名份次])/gu, '  $1  ') : line),
  ],
  ['tabs at the ends', (line) => `${line}\t`],
  ['a tab behind each number', (line) => line.replace(/^([一二]、|（一）)/, '$1\t')],
])('%s', (_, change) => {
  isSame(PAPER.map(change));
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a lone line with a tab is none', ['会议时间\t×月×日', '会议按时召开。'], []],
  ['numbers with tabs are none', ['1.\t学习不深。', '2.\t作风不实。'], []],
  ['rows that agree are', ['姓名\t职务', '张×\t书记'], ['姓名\t职务', '张×\t书记']],
  ['set in as a whole they are', ['\t姓名\t职务', '\t张×\t书记'], ['姓名\t职务', '张×\t书记']],
  [
    'an empty cell at the head stays',
    ['科室\t姓名\t职务', '办公室\t张×\t主任', '\t李×\t干事'],
    ['科室\t姓名\t职务', '办公室\t张×\t主任', '\t李×\t干事'],
  ],
  [
    'labels in front of cells are',
    ['地点：\t×楼', '应到：\t×人\t实到：\t×人'],
    ['地点：\t×楼', '应到：\t×人\t实到：\t×人'],
  ],
])('a table of tabs: %s', (_, lines, rows) => {
  const text = [PAPER[0], '现将有关情况列出如下。', ...lines, '请各支部按照要求认真做好工作。'].join('\n');
  const { paragraphs } = readAs(text);
  expect(paragraphs.flatMap(([role, , words]) => (role === '表行' ? [words] : []))).toEqual(rows);
});

test.each<[string, (line: string) => string]>([
  ['headings and labels', (line) => line.replace(/^((?:一、|（一）|二、).*|[一二]是.*?。)/, '**$1**')],
  ['only what runs in', (line) => line.replace(/^([一二]是.*?。)/, '**$1**')],
  ['only the numbers of it', (line) => line.replace(/^([一二]是)/, '**$1**')],
  [
    'with heads of Markdown',
    (line) => line.replace(/^(关于.*)/, '# $1').replace(/^(一、.*|二、.*)/, '## **$1**'),
  ],
])('bold of Markdown, masked words beside it: %s', (_, change) => {
  isSame(PAPER.map(change));
});

const lined = (lines: readonly string[]) =>
  readAs([PAPER[0], ...lines, '请各支部按照要求认真做好工作。'].join('\n'))
    .paragraphs.map(([, , words]) => words)
    .slice(1, -1);

test.each<[string, readonly string[], readonly string[]]>([
  ['labels', ['**时间：**周五上午', '**地点**：会议室'], ['时间：周五上午', '地点：会议室']],
  [
    'a masked word within',
    ['**一、**镇的做法**', '**一是走访**村不多。**全年只去了两次。'],
    ['一、**镇的做法', '一是走访**村不多。全年只去了两次。'],
  ],
  [
    'words of a sentence',
    ['**一、做法**', '坚持**三会一课**制度，做到**每月一次**。'],
    ['一、做法', '坚持三会一课制度，做到每月一次。'],
  ],
  [
    'masked words are left',
    [
      '**镇**村召开会议，张**、李**同志参加。',
      '**镇党委召开会议。**村报告了情况。',
      '学习党的**大精神，听取**县委、**市委的意见。',
    ],
    [
      '**镇**村召开会议，张**、李**同志参加。',
      '**镇党委召开会议。**村报告了情况。',
      '学习党的**大精神，听取**县委、**市委的意见。',
    ],
  ],
  [
    'masked words are left beside bold',
    ['**一、做法**', '**镇党委书记张**主持，**村的**同志参加。', '听取**县委、**市委的意见。'],
    ['一、做法', '**镇党委书记张**主持，**村的**同志参加。', '听取**县委、**市委的意见。'],
  ],
])('two stars: %s', (_, lines, read) => {
  expect(lined(lines)).toEqual(read);
});
