// A notice is looked through for what a preset holds: right where it is worded as notices are, silent where it is not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/core/notice/mark-text.ts';
import { MARK_NAMES, type MarkName, type ProposedName } from '../../src/core/notice/proposal.ts';
import { MOST_NOTICE, proposeFrom } from '../../src/core/notice/propose-from.ts';
import { content } from '../content/load-content.ts';

const NOTICE = `中共明川区纪律检查委员会
中共明川区委组织部
关于开好2026年度县处级以上党员领导干部
民主生活会的通知
明组通〔2026〕21号

各党委（党组）：
　　根据《县以上党和国家机关党员领导干部民主生活会若干规定》，现将有关事项通知如下。
　　一、主题
　　今年民主生活会的主题是“学好新部署，增强“四个意识”，办好民生事”。
　　二、会前学习
　　认真学习习近平总书记关于党的建设的重要论述、党的二十届四中全会精神，重点阅读《论党的自我革命》《中国共产党章程》。
　　三、查摆问题
　　领导班子要对照以下五个方面查摆：一是带头强化甲能力；二是带头增强乙本领、改进丙作风；三是带头服务丁；四是带头做好戊工作；五是带头履行己责任。
　　班子成员个人的发言提纲，从政治、组织、作风和廉洁4个方面撰写。
　　四、开会
　　会上要通报上年度民主生活会整改措施落实情况、本次民主生活会征求意见情况，接受监督。

中共明川区纪律检查委员会
中共明川区委组织部
2026年12月3日
`;

const of = (text: string, name: ProposedName) =>
  proposeFrom(text)
    .filter(({ names }) => names[0] === name)
    .map(({ items }) => items);

describe('a whole notice', () => {
  test.each<[ProposedName, readonly (readonly string[])[]]>([
    ['会议主题', [['学好新部署，增强“四个意识”，办好民生事']]],
    ['年度', [['2026']]],
    ['会议种类', [['民主生活会']]],
    [
      '班子对照方面',
      [['带头强化甲能力', '带头增强乙本领、改进丙作风', '带头服务丁', '带头做好戊工作', '带头履行己责任']],
    ],
    ['个人对照方面', [['政治', '组织', '作风', '廉洁']]],
    ['学习内容', [['习近平总书记关于党的建设的重要论述', '党的二十届四中全会精神']]],
    ['学习书目', [['县以上党和国家机关党员领导干部民主生活会若干规定', '论党的自我革命', '中国共产党章程']]],
    ['会上通报事项', [['上年度民主生活会整改措施落实情况', '本次民主生活会征求意见情况']]],
    ['通知标题', [['关于开好2026年度县处级以上党员领导干部民主生活会的通知']]],
    ['通知文号', [['明组通〔2026〕21号']]],
    ['通知日期', [['2026年12月3日']]],
    ['通知发文机关', [['中共明川区纪律检查委员会', '中共明川区委组织部']]],
    ['专题名称', []],
  ])('%s', (name, items) => {
    expect(of(NOTICE, name)).toEqual(items);
  });

  test('each says where it stands', () => {
    for (const { items, from, to } of proposeFrom(NOTICE)) {
      expect(to).toBeGreaterThan(from);
      expect(NOTICE.slice(from, to)).toContain((items[0] ?? '').slice(0, 4));
    }
  });
});

test.each<[string, ProposedName, string, readonly (readonly string[])[]]>([
  [
    'a theme without quotes',
    '会议主题',
    '本次会议主题为：深入学习，改进作风。会前要学习。',
    [['深入学习，改进作风']],
  ],
  ['no theme', '会议主题', '紧扣会议主题，认真准备。', []],
  ['a 专题', '专题名称', '关于召开党史学习教育专题组织生活会的通知', [['党史学习教育']]],
  ['a 专题 with its year', '专题名称', '认真开好2023年度主题教育专题民主生活会', [['主题教育']]],
  ['带头 once', '班子对照方面', '党员领导干部要带头学习，发挥作用。', []],
  [
    '带头 in one sentence',
    '班子对照方面',
    '班子紧扣带头讲政治、守规矩，带头学理论、带头抓落实、带头守纪律四个方面，查摆问题。',
    [['带头讲政治、守规矩', '带头学理论', '带头抓落实', '带头守纪律']],
  ],
  [
    'numbered lines',
    '班子对照方面',
    '支部班子查找三个方面的问题：\n（一）组织学习方面，是否到位。\n（二）联系群众方面，有无差距。\n（三）自身建设方面，是否从严。',
    [['组织学习', '联系群众', '自身建设']],
  ],
  ['not as many as it says', '班子对照方面', '从甲面、乙面、丙面等五个方面查摆问题。', []],
  [
    'disciplines',
    '班子对照方面',
    '党支部和党员要对照党的政治纪律、组织纪律、廉洁纪律、群众纪律的要求，查摆问题。',
    [['政治纪律', '组织纪律', '廉洁纪律', '群众纪律']],
  ],
  ['a number in other brackets', '通知文号', '根据明组通[2025]3号文件', [['明组通〔2025〕3号']]],
  ['a day that is none', '通知日期', '正文。\n某委\n2026年2月31日', []],
  ['a day within a sentence', '通知日期', '于2026年2月1日前报送。', []],
  [
    '带头 in one quotation',
    '班子对照方面',
    '重点对照“带头感悟“两个确立”的意义，带头固本、增强党性，带头担当作为”等三个带头，联系实际检视。',
    [['带头感悟“两个确立”的意义', '带头固本、增强党性', '带头担当作为']],
  ],
  [
    'the branch first, its members after it',
    '个人对照方面',
    '党支部从组织学习、抓好建设、服务群众等三个方面查找，党员从学习理论、党性修养、发挥作用等3个方面查找。',
    [['学习理论', '党性修养', '发挥作用']],
  ],
  [
    'both together',
    '班子对照方面',
    '党员和党支部要对照政治纪律、组织纪律、工作纪律。',
    [['政治纪律', '组织纪律', '工作纪律']],
  ],
  [
    'the meeting of the year before',
    '年度',
    '通报2025年度民主生活会整改落实情况和本次民主生活会征求意见情况。',
    [],
  ],
  ['nothing', '会议主题', '', []],
])('%s', (_, name, text, items) => {
  expect(of(text, name)).toEqual(items);
});

test.each<[MarkName, string, readonly string[]]>([
  ['会议主题', '“深入学习，\n改进作风”。', ['深入学习，改进作风']],
  ['会议主题', '“甲”和“乙”', ['“甲”和“乙”']],
  ['班子对照方面', '一是带头讲政治；\n二是带头抓落实方面。', ['带头讲政治', '带头抓落实']],
  ['班子对照方面', '（1）理论学习\n（2）担当作为', ['理论学习', '担当作为']],
  ['学习书目', '《甲》《乙》和《丙》', ['甲', '乙', '丙']],
  ['学习书目', '学习问答', ['学习问答']],
  ['通知标题', '《关于开好会的\n通知》', ['关于开好会的通知']],
  ['会上通报事项', '2026年的整改情况；', ['2026年的整改情况']],
  ['会议主题', ' 。；\n', []],
])('what is selected as %s: %s', (name, selected, items) => {
  expect(itemsOf(selected, name)).toEqual(items);
});

test('every name that can be marked is in the vocabulary, as a text, a day or a list', () => {
  const types = MARK_NAMES.map((name) => content.vocabulary.get(name)?.type);
  expect(types.every((type) => type && ['text', 'long', 'date', 'list', 'organ'].includes(type))).toBe(true);
});

test('what is beyond 20,000 characters is not looked through', () => {
  const long = `${'会前准备。'.repeat(MOST_NOTICE / 5)}主题是“新的要求”。`;
  expect(proposeFrom(long)).toEqual([]);
});

test('any text gives proposals that stand in it, soon', () => {
  const words = [
    '带头',
    '、',
    '，',
    '。',
    '\n',
    '“',
    '”',
    '《',
    '》',
    '从',
    '等五个方面',
    '主题是',
    '一是',
    '通报',
    '情况',
    '纪律',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 400 });
  fc.assert(
    fc.property(text, (pieces) => {
      const notice = pieces.join('').replace(/[\r\v\f\u0085\u2028\u2029]/g, '');
      for (const { items, from, to } of proposeFrom(notice)) {
        expect(items.length).toBeGreaterThan(0);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(notice.length);
      }
    }),
  );
});

test.each(['带头', '从', '《', '“', '通报', '一是甲；', '政治纪律、', '关于'])(
  '20,000 characters of %s are looked through',
  (piece) => {
    expect(Array.isArray(proposeFrom(piece.repeat(MOST_NOTICE / piece.length)))).toBe(true);
  },
);
