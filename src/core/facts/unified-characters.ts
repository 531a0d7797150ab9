// Characters that look like a usual one and are another to a computer: radicals and compatibility ideographs, as PDF copies are full of them.

/** The usual characters for U+2E81 to U+2EF3, by Unicode's table of equivalent ideographs; the one hole is a space. */
const SUPPLEMENT = [
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀',
  '聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
].join('');

/** Kangxi radicals that stand for a character in its older form; papers write the newer one. */
const NEWER: Readonly<Record<string, string>> = { '⼾': '户', '⾭': '青', '⿈': '黄' };

const FIRST = 0x2e81;
const ODD = /[\u2e81-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

let supplement: readonly string[] | undefined;

/** A text in usual characters, and each character that was put in place of an odd one. */
export function unifyCharacters(text: string): {
  readonly text: string;
  readonly changed: ReadonlySet<string>;
} {
  const changed = new Set<string>();
  const unified = text.replace(ODD, (odd) => {
    supplement ??= [...SUPPLEMENT];
    const own = supplement[(odd.codePointAt(0) ?? 0) - FIRST];
    const usual = own && own !== ' ' ? own : (NEWER[odd] ?? odd.normalize('NFKC'));
    if (usual !== odd) changed.add(usual);
    return usual;
  });
  return { text: unified, changed };
}
