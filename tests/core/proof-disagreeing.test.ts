// Places of one text that do not agree: what is found, with which right form, and the sentences of the same shape that are right.
import { expect, test } from 'vitest';
import { atOnce } from '../../src/core/checks/at-once.ts';
import { findAcross } from '../../src/core/proof/find-across.ts';
import { findDisagreeing } from '../../src/core/proof/find-disagreeing.ts';
import { proofreadPieces } from '../../src/core/proof/in-pieces.ts';
import { prepareRules } from '../../src/core/proof/prepare.ts';
import { proofFacts } from '../../src/core/proof/proof-facts.ts';
import { proofread } from '../../src/core/proof/suggestions.ts';
import { content } from '../content/load-content.ts';

const rules = prepareRules(content.proofreading);
const said = (text: string) =>
  proofread(text, rules)
    .filter(({ kind }) => kind === '前后不一')
    .map(({ start, end, wrong, right, level }) => {
      expect(text.slice(start, end)).toBe(wrong);
      return `${level} ${wrong}→${right ?? ''}`;
    });

test.each([
  // The day of the week.
  ['定于2026年11月28日（星期五）上午召开。', ['疑似 五→六']],
  ['😀定于2026年11月28日 (周天)召开', ['疑似 天→六']],
  ['2026年11月28日星期一召开', ['疑似 一→六']],
  // Periods.
  ['任期自2026年9月至2026年3月。', ['疑似 2026年9月至2026年3月→']],
  ['2026年3月15日至2026年3月10日学习', ['疑似 2026年3月15日至2026年3月10日→']],
  ['2026年3月15日—3月10日学习', ['疑似 2026年3月15日—3月10日→']],
  ['2026年至2021年', ['疑似 2026年至2021年→']],
  ['2025年12月28日至1月3日', ['提示 2025年12月28日至1月3日→']],
  // So many points.
  ['抓好两件事：一是学习，二是整改，三是考核。', ['疑似 两→三']],
  ['主要有四个方面的原因：第一，学得少。第二，改得慢。第三，查得浅。', ['疑似 四→三']],
  ['要做好三项工作：一是学习；二是整改。\n三是考核。', []],
  ['要做好两项工作：一是学习；二是整改。', []],
  ['至少做好两项工作：一是学习；二是整改；三是考核。', []],
  ['有三个特点：一是严，一是实，一是细。', []],
  ['分两步：一是学习，二是整改。下一步抓三件事：一是学习，二是整改，三是考核。', []],
  ['第三项：一是学习，二是整改。', []],
  // Sums.
  ['应参加30名，实到26名，列席3名。赞成25票、反对1票、弃权2票。', ['疑似 赞成25票、反对1票、弃权2票→']],
  [
    '发出测评票24张，收回24张，“好”20张、“较好”3张、“一般”2张、“差”0张。',
    ['疑似 “好”20张、“较好”3张、“一般”2张、“差”0张→'],
  ],
  ['实到26名，赞成25票、反对2票。', ['疑似 赞成25票、反对2票→']],
  [
    '共查摆问题12个，其中政治方面5个、作风方面6个、纪律方面3个。',
    ['疑似 12个，其中政治方面5个、作风方面6个、纪律方面3个→'],
  ],
  [
    '共查摆问题12个，其中政治方面5个、作风方面3个、纪律方面3个。',
    ['提示 12个，其中政治方面5个、作风方面3个、纪律方面3个→'],
  ],
  ['班子问题5个、个人问题8个，共12个。', ['疑似 班子问题5个、个人问题8个，共12个→']],
  ['支部有党员26名，其中男18名、女9名。', ['疑似 26名，其中男18名、女9名→']],
  ['应到30名，实到26名，请假3名。', ['疑似 应到30名，实到26名，请假3名→']],
  ['应到26人，实到28人。', ['疑似 应到26人，实到28人→']],
  ['优秀的占130%。', ['疑似 占130%→']],
  // Numbers of headings and points.
  ['一、学习\n二、查摆\n二、整改', ['疑似 二→三']],
  ['一、学习\n三、整改', ['疑似 三→二']],
  ['一、学习\n（一）甲\n（三）乙\n二、整改', ['疑似 三→二']],
  ['附件：1.名单\n　　　3.方案', ['疑似 3→2']],
  ['要求：一是学；二是查；二是改。', ['疑似 二→三']],
  ['一、学习\n二、查摆\n九、整改', ['提示 九→']],
  // Pairs.
  ['党委（党组））研究', ['疑似 ））→）']],
  ['（（甲）研究', ['疑似 （（→（']],
  ['甲）研究', ['疑似 ）→']],
  // Names.
  ['某街道党工委研究；某街道党工委决定；由某街道党委落实', ['疑似 党委→党工委']],
  ['香山街道党工委，报香山街道党委', ['疑似 党委→']],
  [
    '中共云川市明川县芷江镇委员会召开会议，中共云川市明川县芷汇镇委员会',
    ['提示 中共云川市明川县芷汇镇委员会→'],
  ],
  ['中共明川县和平镇委员会召开会议，中共明川县合平镇委员会', ['疑似 中共明川县合平镇委员会→']],
  ['印发《关于开好民主生活会的方案》；按照《关于开好民主生活的方案》要求', ['疑似 关于开好民主生活的方案→']],
  [
    '《民主生活会整改落实方案》先发，《民主生活会整改落实方案》后改，《民主生活会整改落时方案》报送',
    ['疑似 民主生活会整改落时方案→民主生活会整改落实方案'],
  ],
])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

test.each([
  '2026年11月28日（星期六）、2026年11月29日（周日）、2026年11月29日星期天',
  '2026年11月28日至29日（星期六至星期日）',
  '2026年11月28日（星期五、星期六）',
  '2026年2月30日（星期一）',
  '2026年11月28日周一平同志到会',
  '2026年3月至2026年9月，2026年9月至次年3月，2025年12月28日至2026年1月3日',
  '完成时间由2026年9月到2026年3月，提前了半年',
  '2026年9月至2026年3月的安排调整',
  '2026年11月至12月15日',
  '2026年3月15日至10日，2026年3月15日至3月',
  '实到26名，赞成25票、反对1票、弃权0票。',
  '实到26名，赞成23票、反对1票、弃权1票，1人未投票。',
  '实到26名，赞成25票、反对0票。',
  '收回26张，其中有效票25张，无效票1张，赞成24票、反对1票、弃权0票。',
  '赞成25票、反对1票、弃权2票。',
  '共有党员12名，其中女党员8名、少数民族党员7名。',
  '共查摆问题12个，其中政治方面5个、作风方面4个、纪律方面3个。',
  '查摆问题12个，其中重点问题4个、召开会议9次。',
  '走访村5个、召开会议8次，共12个。',
  '应到30名，实到26名，请假4名。',
  '应到30名，实到26名，请假3名，缺席1名。',
  '应到30名，实到26名，请假4名，列席5名。',
  '党员30名，其中男18名、女12名。',
  '一、学习\n（一）甲\n（二）乙\n二、查摆\n（一）甲\n二、三支部参加\n三、整改\n1.甲\n2.乙',
  '一、学习\n（一）甲\n二、整改\n（二）乙\n一、另一份',
  '1.5万元\n3.2万元',
  '一是学，包括：一是甲；二是乙。二是改。',
  '第一，学；第二，查。第一支部、第三支部',
  '三、后面的一部分\n四、再后面',
  '甲（第一段。\n第二段）。（甲（乙）丙）',
  '1）甲；2）乙；a)丙 :)',
  '《关于贯彻〈条例〉的意见》（“四风”（含隐形变异）问题）',
  '各街道党工委、乡镇党委，某街道党工委、某镇党委、某局机关党委',
  '《关于做好2025年工作的通知》《关于做好2026年工作的通知》',
  '《民主生活会会前学习方案》《民主生活会会前学习方安》',
  '中共明川县河东镇委员会、中共明川县河西镇委员会',
  '完成的占计划的130%，优秀的占96.15%，占100%。',
])('nothing is said of: %s', (text) => expect(said(text)).toEqual([]));

test('the desk leaves the calendar to its own check', () => {
  const fields = [{ name: '会议情况', type: 'long', stage: '会中', group: '' }] as never;
  const facts = { 会议情况: '2026年11月28日（星期五）召开，实到26名，赞成25票、反对1票、弃权2票。' };
  expect(proofFacts(facts, { fields }, rules).map(({ wrong }) => wrong)).toEqual([
    '赞成25票、反对1票、弃权2票',
  ]);
  expect(proofFacts({ 会议情况: '2026年2月30日、2月31日' }, { fields }, rules)).toEqual([]);
});

test('what stands far apart in a long text is found piece by piece as well', () => {
  const filler = `${'好'.repeat(37)}\n`.repeat(900);
  const text = `一、学习\n某街道党工委\n${filler}（甲\n${filler}二、查摆\n二、整改\n某街道党委\n${filler}（（乙）`;
  const whole = proofread(text, rules);
  expect(whole.map(({ wrong }) => wrong)).toEqual(['（', '二', '党委', '（（']);
  expect(atOnce(proofreadPieces(text, rules))).toEqual(whole);
});

test.each([
  ['marks', '（〔【('.repeat(250_000)],
  ['headings', '二、甲\n'.repeat(250_000)],
  ['points', '一是甲；二是乙；'.repeat(125_000)],
  ['titles', Array.from({ length: 50_000 }, (_, index) => `《关于第${index}号文件的通知》`).join('')],
  ['one title', '《关于开好民主生活会的通知》'.repeat(70_000)],
  ['organs', '某街道党工委某街道党委'.repeat(90_000)],
  ['votes', '实到26名，赞成25票、反对1票、弃权2票，'.repeat(45_000)],
])(
  'a million characters of %s are read to their end: in more than linear time that would take hours',
  (_, text) => {
    // Asked once: to expect something of each of a million costs ten times as much as to find them.
    const found = [...findAcross(text, rules), ...findDisagreeing(text)];
    expect(found.filter(({ start, end }) => !(start < end && end <= text.length))).toEqual([]);
  },
);
