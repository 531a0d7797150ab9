// What is recognised in papers of our own words: each kind of thing with its near miss.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import type { Recognised } from '../../src/core/intake/text/recognised.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const of = (text: string, undone: readonly string[] = []): Recognised =>
  recognise(plainSource(text), content.vocabulary, undone);
const marks = (text: string) => of(text).blanks.filter(({ origin }) => origin !== '事实');

const NOTICE = `关于开好××年度组织生活会的通知

各党支部：

按照上级安排，现就开好组织生活会通知如下。

一、会前准备
（一）学习研讨。各支部集中学习×次，时间不少于两天。
（二）征求意见。收回征求意见表××份。
1.开列清单
2.逐条反馈
二、会议要求
一是把问题找准。对照职责查，不讲套话。
二是把措施定实。写明时限和责任人。

附件：1.学习安排
      2.意见征求表

××镇党委
20××年×月×日
`;

describe('a notice', () => {
  const found = of(NOTICE);
  test('has its parts', () => {
    expect(found.title?.text).toBe('关于开好××年度组织生活会的通知');
    expect(found.recipient?.text).toBe('各党支部');
    expect(found.signature.map(({ text }) => text)).toEqual(['××镇党委']);
    expect(found.date?.text).toBe('20××年×月×日');
    expect(found.annexes).toHaveLength(2);
  });

  test('has its levels', () => {
    const headings = found.paragraphs.flatMap(({ role, level, text, runIn }) =>
      role === '层次标题'
        ? [[level, runIn === undefined ? text : text.slice(0, runIn), runIn !== undefined]]
        : [],
    );
    expect(headings).toEqual([
      [1, '一、会前准备', false],
      [2, '（一）学习研讨。', true],
      [2, '（二）征求意见。', true],
      [3, '1.开列清单', false],
      [3, '2.逐条反馈', false],
      [1, '二、会议要求', false],
      [5, '一是把问题找准。', true],
      [5, '二是把措施定实。', true],
    ]);
  });

  test('has its blanks at their places, of their kinds, by names of the vocabulary where the words say so', () => {
    expect(marks(NOTICE).map(({ text, kind, name }) => [text, kind, name])).toEqual([
      ['××年度', 'date', '年度'],
      ['×', 'number', '集中学习次数'],
      ['××', 'number', '收回意见表份数'],
      ['××', 'organ', '发文机关'],
      ['20××年×月×日', 'date', '成文日期'],
    ]);
    for (const { start, end, text } of found.blanks.filter(({ origin }) => origin === '标记'))
      expect(NOTICE.slice(start, end)).toBe(text);
  });

  test('gives a reason for everything', () => {
    const all = [...found.changes, ...found.paragraphs, ...found.blanks, ...found.lists];
    expect(all.filter(({ why }) => !why)).toEqual([]);
  });
});

const BLANKS: readonly (readonly [text: string, blanks: readonly (readonly [string, string])[]])[] = [
  ['会上收到建议＿＿条，由办公室办理。', [['＿＿', 'number']]],
  [
    '由【单位名称】牵头，【完成时限】前做完。',
    [
      ['【单位名称】', 'organ'],
      ['【完成时限】', 'date'],
    ],
  ],
  ['请[责任部门]按月报送进度。', [['[责任部门]', 'organ']]],
  [
    '某镇党委书记李某同志讲话。',
    [
      ['某', 'organ'],
      ['某', 'name'],
    ],
  ],
  ['按照×组通〔202×〕×号要求办理。', [['×组通〔202×〕×号', 'docnumber']]],
  ['会议于____年__月__日召开。', [['____年__月__日', 'date']]],
  [
    '推荐张三、×××、×××为代表。',
    [
      ['×××', 'name'],
      ['×××', 'name'],
    ],
  ],
  [
    '（  ）同意（  ）不同意，请打勾。',
    [
      ['（  ）', 'other'],
      ['（  ）', 'other'],
    ],
  ],
  [
    '全年增长x.x%，投入xxx万元。',
    [
      ['x.x', 'number'],
      ['xxx', 'number'],
    ],
  ],
  [
    '应到党员人，实到党员人，可以开会。',
    [
      ['', 'number'],
      ['', 'number'],
    ],
  ],
  ['会议定于年月日召开。', [['', 'date']]],
  ['经研究，推荐-----为书记候选人。', [['-----', 'name']]],
  [
    '中共××委员会于××月研究。',
    [
      ['××', 'organ'],
      ['××月', 'date'],
    ],
  ],
  [
    '由×××、×××等×名同志参加。',
    [
      ['×××', 'name'],
      ['×××', 'name'],
      ['×', 'number'],
    ],
  ],
  ['局党组度民主生活会已经开过。', [['', 'date']]],
];
test.each(BLANKS)('blanks of %s', (text, blanks) => {
  expect(marks(text).map((blank) => [blank.text, blank.kind])).toEqual(blanks);
});

const HEADS: readonly (readonly [text: string, title: string | undefined, recipient: string | undefined])[] =
  [
    [
      '专题栏目\n学习总结范文第2篇\n关于冬训学习的报告\n县委组织部：\n现报告如下。',
      '关于冬训学习的报告',
      '县委组织部',
    ],
    ['镇学习报告（节选）\n镇学习报告\n各位领导：\n现在报告。', '镇学习报告', undefined],
    ['1、 学习制度\n一、每月学一次。\n二、每次都记录。', '学习制度', undefined],
    ['关于做好冬训\n学习的通知\n各支部：\n请照办。', '关于做好冬训学习的通知', '各支部'],
    ['關於開展冬訓學習的通知\n各黨支部：\n請按時參加。', '關於開展冬訓學習的通知', '各黨支部'],
    [
      '××支部关于换届的请示××党委：我支部任期已满，拟于×月换届，候选人×名。妥否，请批复。中共××支部委员会20××年×月×日',
      '××支部关于换届的请示',
      '××党委',
    ],
    ['为了开好会，提几点要求。\n一、准时\n二、安静', undefined, undefined],
    ['会议时间：\n会议地点：\n记录人：', undefined, undefined],
  ];
test.each(HEADS)('the head of %j', (text, title, recipient) => {
  const found = of(text);
  expect([found.title?.text, found.recipient?.text]).toEqual([title, recipient]);
});

test('a skeleton says who signs and when', () => {
  const found = of(
    '【事项】的报告\n【主送机关】：\n现报告如下。\n一、情况\n【具体情况】\n特此报告。\n【报送单位】\n【日期】',
  );
  expect(found.recipient?.text).toBe('【主送机关】');
  expect(found.signature.map(({ text }) => text)).toEqual(['【报送单位】']);
  expect(found.date?.text).toBe('【日期】');
});

const SIGNED: readonly (readonly [text: string, organs: readonly string[], day: string | undefined])[] = [
  ['关于学习的报告\n现报告如下。\n中共向阳镇委员会　　　2026年1月8日', ['中共向阳镇委员会'], '2026年1月8日'],
  [
    '关于学习的报告\n现报告如下。\n向阳镇党委\n向阳镇政府\n二〇二六年一月八日',
    ['向阳镇党委', '向阳镇政府'],
    '二〇二六年一月八日',
  ],
  [
    '关于学习的报告\n现报告如下。\n中共向阳镇委员会\n2026年1月8日\n另附读物一种，请查收。',
    ['中共向阳镇委员会'],
    '2026年1月8日',
  ],
  ['关于学习的报告\n会议于\n2026年1月8日\n召开，学习了文件。大家发了言。\n散会。', [], undefined],
];
test.each(SIGNED)('who signs %j', (text, organs, day) => {
  const found = of(text);
  expect([found.signature.map((organ) => organ.text), found.date?.text]).toEqual([organs, day]);
});

test('a paper behind the signature is an annex', () => {
  const found = of(
    '关于印发办法的通知\n各支部：\n现印发给你们。\n向阳镇党委\n2026年1月8日\n学习管理办法\n第一条 每月学习一次。',
  );
  expect(found.paragraphs.map(({ role }) => role)).toEqual([
    '标题',
    '主送',
    '正文',
    '署名',
    '日期',
    '附件标题',
    '层次标题',
  ]);
});

test('names in disguise are told from blanks, and nothing is guessed', () => {
  const found = of('学习党的××大精神，落实“××五”规划。');
  expect(found.blanks).toEqual([]);
  expect(found.notBlanks.map(({ text }) => text)).toEqual(['××', '××']);
});

test('of a plenum in disguise too', () => {
  const found = of('学习党的××届全会精神，共×次。');
  expect(found.notBlanks.map(({ text }) => text)).toEqual(['××']);
  expect(found.blanks.filter(({ origin }) => origin === '标记').map(({ text }) => text)).toEqual(['×']);
});

const RESTORED: readonly (readonly [said: string, meant: string])[] = [
  ['××内政治生活要严肃，不走过场。', '党内政治生活要严肃，不走过场。'],
  ['学习习近平××代中国特色社会主义思想。', '学习习近平新时代中国特色社会主义思想。'],
  ['园区××内道路已经硬化，方便出行。', '园区××内道路已经硬化，方便出行。'],
];
test.each(RESTORED)('words in disguise: %s', (said, meant) =>
  expect(of(said).paragraphs.some(({ text }) => text === meant)).toBe(true),
);

const NONE: readonly string[] = [
  '------------ 回　执 ------------',
  '到医院做了X光检查，结果正常。',
  '桌子长1.2米，规格是3×5的。',
  '二○二五年的工作已经总结。',
  '发言人停了一下……又接着说。',
  '附表存成xlsx文件，用Excel打开。',
  '某些同志认为这是小事，某种程度上是误解。',
  '参见文献[3]和[12]的说法。',
  '〔三〕评议的办法另行通知。',
  '党员应当带头，全体党员人数不变。',
];
test.each(NONE)('no blank in %s', (text) => {
  expect(marks(text)).toEqual([]);
});

const TIDIED: readonly (readonly [text: string, tidied: readonly string[]])[] = [
  [
    '中共\n××\n市委和\n×\n名代表到会，会期\n××\n天。\n会后总结。',
    ['中共××市委和×名代表到会，会期××天。', '会后总结。'],
  ],
  ['学习xxx总书记的讲话，开好mzshh。', ['学习习近平总书记的讲话，开好民主生活会。']],
  ['开会的事已经定了。\n第 3 页 共 9 页\n版权声明：本站所有', ['开会的事已经定了。']],
  ['<p>开会的通知</p><p>各支部：</p><p>请按时到会。</p>', ['开会的通知', '各支部：', '请按时到会。']],
  [
    '<p>&emsp;&emsp;开会&lsquo;三问&rsquo;</p><p>&#12288;得分&ge;80&mdash;满分&times;1&unknown;&#x4e2d;</p>',
    ['开会‘三问’', '得分≥80—满分×1&unknown;中'],
  ],
  [
    '一、做了什么\n开了会。\n二、差在哪里\n学得少。三、下一步\n多学。\n（一）定时间\n每月一次。（二）定人\n逐人发言。',
    [
      '一、做了什么',
      '开了会。',
      '二、差在哪里',
      '学得少。',
      '三、下一步',
      '多学。',
      '（一）定时间',
      '每月一次。',
      '（二）定人',
      '逐人发言。',
    ],
  ],
  ['一、做了什么\n开了会。四、不接着数\n学得少。', ['一、做了什么', '开了会。四、不接着数', '学得少。']],
  ['请各(支部)准备,不要迟到;可以请假.', ['请各（支部）准备，不要迟到；可以请假。']],
];
test.each(TIDIED)('%j is tidied', (text, tidied) => {
  expect(of(text).paragraphs.map((paragraph) => paragraph.text)).toEqual(tidied);
});

test('a change that is put back stays away, and its id is the same', () => {
  const text = '学习xxx总书记的讲话。';
  const [change] = of(text).changes;
  expect(change).toMatchObject({
    kind: '还原',
    start: 2,
    end: 8,
    before: 'xxx总书记',
    after: '习近平总书记',
  });
  expect(of(text, [change?.id ?? '']).paragraphs.map((paragraph) => paragraph.text)).toEqual([text]);
});

test('one fact has one name, different facts have different ones', () => {
  const names = (text: string) => marks(text).map(({ name }) => name);
  const [a, b] = names('××街道安排部署，××街道各社区落实。');
  expect(a).toBe(b);
  expect(new Set(names('对区××局、区××局、区××局提出批评。')).size).toBe(3);
  expect(new Set(names('召集座谈会×场，走访群众×户，发现问题×个。')).size).toBe(3);
});

const REMARKS: readonly (readonly [string, string])[] = [
  ['', '空文'],
  ['第12章 夜雨\n\n“你来了。”他说。\n\n她点头：“来了。”\n\n窗外的雨没有停。', '小说'],
  ['const a = 1;\nfunction b() {\n  return a;\n}\nb();', '程序'],
  ['一、总则......1\n二、组织......5\n三、会议......9\n四、附则......12', '目录'],
];
test.each(REMARKS)('%j is told from a paper', (text, kind) => {
  const found = of(text);
  expect(found.remarks.map((remark) => remark.kind)).toContain(kind);
  expect(found.blanks).toEqual([]);
});

test('two papers in one text are asked about', () => {
  const second = NOTICE.replace('组织生活会的通知', '民主评议的通知');
  const asked = of(`${NOTICE}\n${second}`).remarks.find(({ kind }) => kind === '两份文稿');
  expect(asked?.starts).toEqual([NOTICE.length + 1]);
});

test('a line of a hundred thousand spaces, bars or stars is read like any other', () => {
  for (const sign of [' ', '　', '|', '★']) {
    const text = `关于情况的说明${sign.repeat(100_000)}一、\n前面的情况已经说明，这里不再重复。`;
    const { paragraphs } = recognise(plainSource(text), content.vocabulary);
    expect(paragraphs[paragraphs.length - 1]?.text).toMatch(/前面的情况已经说明，这里不再重复。$/);
  }
});

test('thirty thousand blanks are said and cut off', () => {
  const found = of(
    Array.from({ length: 3000 }, () => '现有×人、×户、×村、×组、×队、×社、×厂、×校、×院、×所。').join('\n'),
  );
  expect(found.remarks.map(({ kind }) => kind)).toContain('空白太多');
  expect(found.blanks).toHaveLength(2000);
});
