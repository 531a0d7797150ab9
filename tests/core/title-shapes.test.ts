// Titles of many organs, themes and kinds: each has the shape of 7.3.1 wherever some division that cuts nothing has it.
import { describe, expect, test } from 'vitest';
import { titleLines } from '../../src/core/document/title-lines.ts';
import { textWidth } from '../../src/core/style/char-width.ts';

const ORGANS = [
  '晴澜街道党工委',
  '中共明川区水务局党组',
  '明川区柳河村党支部',
  '中共明川区晴澜街道工作委员会',
  '中共明川区水务局办公室支部委员会',
  '明川区公安局晴澜派出所党支部',
  '中共望江镇柳河村总支部委员会',
  '明川城市建设投资集团有限责任公司党委',
  '中共明川区卫生健康委员会直属机关第三党支部',
  '中共云岭大学数学学院教师第二支部委员会',
  '中共明川区人力资源和社会保障局机关第一支部委员会',
];
const THEMES = [
  '',
  '专题',
  '巡视整改专题',
  '“三严三实”专题',
  '学习贯彻党的二十届四中全会精神专题',
  '深入贯彻中央八项规定精神学习教育专题',
  '树立和践行正确政绩观学习教育专题',
  '学习贯彻习近平新时代中国特色社会主义思想主题教育专题',
];
const KINDS = [
  (theme: string) => `关于召开2025年度${theme}民主生活会情况的报告`,
  (theme: string) => `关于2025年度${theme}组织生活会整改落实情况的通报`,
  (theme: string) => `关于开好2025年度${theme}组织生活会和开展民主评议党员工作的通知`,
];

/** What no line may cut. */
const WHOLE =
  /习近平新时代中国特色社会主义思想|党的二十届四中全会|中央八项规定精神|正确政绩观|主题教育|学习教育|学习贯彻|深入贯彻|树立和践行|巡视整改|“三严三实”|民主生活会|组织生活会|民主评议党员|整改落实|第[一二三]党?支部(?:委员会)?|总?支部委员会|工作委员会|卫生健康委员会|人力资源和社会保障局|有限责任公司|\d+年度|的(?:报告|通报|通知)|关于(?:召开|开好|.)|和.|召开|开好|开展|情况|专题|工作|党组|党委|支部|机关|直属|教师|学院|大学|中共|明川|云岭|数学/g;

/** Places where a line may end: outside what is whole, and outside the organ where that fits on a line. */
function openPlaces(title: string, organ: string): boolean[] {
  const open = Array.from(title, () => true);
  const close = (from: number, length: number) => open.fill(false, from + 1, from + length);
  for (const { index, 0: text } of title.matchAll(WHOLE)) close(index, text.length);
  if (textWidth(organ) <= 19.5) close(0, organ.length);
  else {
    close(0, organ.length);
    for (const { index, 0: end } of organ.matchAll(/局|大学|学院|委员会|机关/g)) {
      if (/第[一二三]$|支部$/.test(organ.slice(0, index))) continue;
      open[index + end.length] = true;
    }
  }
  return open.map((free, at) => free && !/[”]/.test(title[at] ?? '') && !/[“]/.test(title[at - 1] ?? ''));
}

/** Whether the rest of the title can be divided into at most `lines` lines that go on as one hump. */
function canBeHump(
  title: string,
  open: readonly boolean[],
  lines: number,
  from = 0,
  before = 0,
  falling = false,
): boolean {
  for (let to = from + 1; to <= title.length && textWidth(title.slice(from, to)) <= 19.5; to++) {
    const width = textWidth(title.slice(from, to));
    if ((to < title.length && !open[to]) || (falling && width > before)) continue;
    if (to === title.length ? to - from > 2 : lines > 1) {
      const goesDown = falling || width < before;
      if (to === title.length || canBeHump(title, open, lines - 1, to, width, goesDown)) return true;
    }
  }
  return false;
}

function isHump(widths: readonly number[]): boolean {
  const peak = widths.indexOf(Math.max(...widths));
  return widths.every((width, i) => {
    const before = widths[i - 1] ?? 0;
    return i === 0 || (i <= peak ? width >= before : width <= before);
  });
}

const TITLES = ORGANS.flatMap((organ) =>
  THEMES.flatMap((theme) => KINDS.map((kind) => ({ organ, title: organ + kind(theme) }))),
);

describe('264 titles', () => {
  const divided = TITLES.map(({ organ, title }) => ({
    organ,
    title,
    lines: titleLines(title, { organs: [organ] }),
  }));

  test('are one hump wherever a division that cuts nothing is one', () => {
    const wrong = divided.filter(({ organ, title, lines }) => {
      const most = Math.ceil(textWidth(title) / 19.5) + 1;
      return !isHump(lines.map(textWidth)) && canBeHump(title, openPlaces(title, organ), most);
    });
    expect(wrong.map(({ lines }) => lines.join('/'))).toEqual([]);
  });

  test('and nearly all of them are', () => {
    const humps = divided.filter(({ lines }) => isHump(lines.map(textWidth)));
    expect(humps.length).toBeGreaterThanOrEqual(240);
  });

  test('cut nothing that is whole', () => {
    const cut = divided.filter(({ organ, title, lines }) => {
      const open = openPlaces(title, organ);
      const ends = lines.slice(0, -1).map((_, nth) => lines.slice(0, nth + 1).join('').length);
      return ends.some((end) => !open[end]);
    });
    expect(cut.map(({ lines }) => lines.join('/'))).toEqual([]);
  });

  test('end with a line of more than two characters, none longer than fits', () => {
    const wrong = divided.filter(
      ({ lines }) => (lines.at(-1)?.length ?? 0) <= 2 || lines.some((line) => textWidth(line) > 19.5),
    );
    expect(wrong.map(({ lines }) => lines.join('/'))).toEqual([]);
  });
});
