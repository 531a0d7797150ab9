import { describe, expect, test } from 'vitest';
import { titleLines } from '../../src/core/document/title-lines.ts';
import { textWidth } from '../../src/core/style/char-width.ts';

const STREET = '中共明川区晴澜街道工作委员会';
const WATER = '中共明川区水务局党组';

/** Titles whose right lines are clear, with the issuer's name to keep whole. */
const CLEAR: readonly [organ: string, ...lines: string[]][] = [
  ['', '关于召开2025年度民主生活会的通知'],
  ['', '2025年度民主生活会整改落实情况清单'],
  ['晴澜街道党工委', '晴澜街道党工委', '2025年度民主生活会整改方案'],
  [WATER, WATER, '关于召开2025年度民主生活会的通知'],
  [WATER, WATER, '关于2025年度民主生活会情况的报告'],
  [STREET, STREET, '关于召开2025年度民主生活会情况的报告'],
  [STREET, STREET, '关于召开2025年度作风建设', '专题民主生活会情况的报告'],
  [STREET, STREET, '关于2025年度作风建设专题民主生活会', '整改落实情况的通报'],
  [
    '中共明川区水务局办公室支部委员会',
    '中共明川区水务局办公室支部委员会',
    '关于召开专题组织生活会情况的报告',
  ],
  [
    '明川区财政局机关党委',
    '明川区财政局机关党委',
    '关于2025年1月至2026年1月开展',
    '专题组织生活会情况的报告',
  ],
  [
    '中共明川区纪律检查委员会',
    '中共明川区纪律检查委员会、',
    '中共明川区委组织部关于认真开好',
    '2025年度民主生活会的通知',
  ],
  [
    '中国共产党明川区委员会办公室',
    '中国共产党明川区委员会办公室',
    '关于上一年度组织生活会',
    '查摆问题整改情况的通报',
  ],
  [
    '明川区应急管理局党委',
    '明川区应急管理局党委',
    '关于安全生产治本攻坚三年行动',
    '专题民主生活会情况的报告',
  ],
  [
    '明川区图书馆和群众艺术馆党总支',
    '明川区图书馆和群众艺术馆党总支',
    '关于党建引领基层治理专题',
    '组织生活会的情况报告',
  ],
  ['晴澜街道党工委', '晴澜街道党工委理论学习中心组', '2025年度学习计划落实情况的报告'],
  ['', '关于学习', '《中国共产党纪律处分条例》的报告'],
];

/** Titles of which only the rules are asserted. */
const OTHER: readonly [organ: string, title: string][] = [
  [STREET, `${STREET}关于对照“四个带头”开展批评和自我批评情况的报告`],
  ['', '关于印发《2025年度民主生活会实施方案》的通知'],
  ['', '关于印发《中共明川区水务局党组2025年度民主生活会实施方案》的通知'],
  [
    '中共明川区委办公室',
    '中共明川区委办公室关于转发《关于认真开好2025年度党员领导干部民主生活会的通知》的通知',
  ],
  ['', '中国共产党云岭省明川市晴澜区望江街道工作委员会关于召开2025年度专题民主生活会情况的报告'],
  [
    '中共明川区委组织部',
    '中共明川区委组织部关于做好2025年度基层党组织组织生活会和开展民主评议党员工作的通知',
  ],
  ['', `关于${'深入学习贯彻党的创新理论、'.repeat(3)}召开2025年度民主生活会情况的报告`],
];

describe('the lines of a title', () => {
  test.each(CLEAR.map(([organ, ...lines]) => [lines.join(''), organ, lines] as const))(
    '%s',
    (title, organ, lines) => {
      expect(titleLines(title, { organs: [organ] })).toEqual(lines);
    },
  );

  test.each([
    ['', []],
    ['  ', []],
    ['甲乙\n丙丁', ['甲乙', '丙丁']],
    ['甲'.repeat(19), ['甲'.repeat(19)]],
  ])('%j', (title, lines) => {
    expect(titleLines(title, { organs: [] })).toEqual(lines);
  });
});

/** Stretches of a title that may not be divided, unless they are wider than a line. */
function wholes(title: string, organ: string): string[] {
  const found = title.matchAll(
    /《[^》]*》|\d+(?:年度|[年月日])?|的(?:报告|通报|通知|函)|民主生活会|组织生活会/g,
  );
  const all = [...found].map(([text]) => text).concat([...title.matchAll(/\d+/g)].map(([text]) => text));
  return (organ ? [organ, ...all] : all).filter((text) => textWidth(text) <= 19.5);
}

const ALL = [
  ...CLEAR.map(([organ, ...lines]) => [lines.join(''), organ] as const),
  ...OTHER.map(([o, t]) => [t, o] as const),
];

describe.each(ALL)('%s', (title, organ) => {
  const lines = titleLines(title, { organs: [organ] });

  test('is all there', () => {
    expect(lines.join('')).toBe(title);
  });

  test('has lines of at most 20 characters', () => {
    expect(lines.map(textWidth).filter((width) => width > 20)).toEqual([]);
  });

  test('keeps numbers, names, terms and 的报告 whole', () => {
    const count = (text: string, part: string) => text.split(part).length;
    const cut = wholes(title, organ).filter((part) => count(lines.join('\n'), part) !== count(title, part));
    expect(cut).toEqual([]);
  });

  test('is no hour-glass', () => {
    const widths = lines.map(textWidth);
    const waists = widths.filter((width, i) => {
      const before = widths.slice(0, i).some((other) => other > width);
      return before && widths.slice(i + 1).some((other) => other > width);
    });
    expect(waists).toEqual([]);
  });

  test('begins no line with a closing mark and ends none with an opening one', () => {
    expect(lines.filter((line) => /^[，。、；：）》”]|[（《“]$/.test(line))).toEqual([]);
  });
});

test('a title too long for five lines still has lines of at most 20 characters', () => {
  const title = `${'甲'.repeat(19)}》”`.repeat(5);
  expect(
    titleLines(title, { organs: [] })
      .map(textWidth)
      .filter((width) => width > 20),
  ).toEqual([]);
});

describe('a title of 120 characters', () => {
  const lines = titleLines(
    '中共明川区晴澜街道工作委员会、中共明川区水务局机关第一支部委员会关于召开2025年度“锤炼党性修养、提高政治素养、勇于担当作为”专题民主生活会征求意见和开展谈心谈话撰写对照检查材料情况以及2024年度整改落实工作安排的报告',
    { organs: ['中共明川区晴澜街道工作委员会', '中共明川区水务局机关第一支部委员会'] },
  );

  test('keeps names, numbers and words whole', () => {
    const parts = [
      '工作委员会、',
      '第一支部委员会',
      '2025年度',
      '2024年度',
      '担当作为',
      '谈心谈话',
      '的报告',
    ];
    expect(parts.filter((part) => !lines.some((line) => line.includes(part)))).toEqual([]);
  });

  test('has no longer line than fits and no scrap at the end', () => {
    expect(lines.filter((line) => textWidth(line) > 19.5 || line.length < 3)).toEqual([]);
  });
});

describe('what stood at the end of a line and should not', () => {
  test.each([
    ['关于认真做好2026年上半年全面从严治党责任落实情况专项检查工作的通知', '专项检查'],
    ['明川区公安局晴澜派出所支部委员会关于召开2025年度专题组织生活会情况的报告', '支部委员会'],
    ['明川区教育体育局机关第二支部委员会关于召开2025年度组织生活会情况的报告', '第二支部委员会'],
    ['中共柳河村支部委员会关于2025年度组织生活会和民主评议党员情况的报告', '民主评议党员'],
    ['中共明川区委关于深入学习贯彻党的二十届四中全会精神开展宣讲活动情况的报告', '党的二十届四中全会'],
    ['中共明川区委关于贯彻落实省委第五巡视组反馈意见专题民主生活会情况的报告', '第五巡视组'],
    ['中共明川市委党校（明川行政学院）机关委员会关于2025年度民主生活会情况的报告', '市委党校'],
    ['关于学习贯彻习近平新时代中国特色社会主义思想情况的报告', '习近平新时代中国特色社会主义思想'],
  ])('%s keeps %s', (title, phrase) => {
    expect(titleLines(title, { organs: [] }).some((line) => line.includes(phrase))).toBe(true);
  });
});

test('two characters never end a title: rather a long name is divided', () => {
  const organ = '明川区水务局机关党支部';
  const lines = [organ, '关于集中学习《党委（党组）', '理论学习中心组学习规则》情况'];
  expect(titleLines(lines.join(''), { organs: [organ] })).toEqual(lines);
});
