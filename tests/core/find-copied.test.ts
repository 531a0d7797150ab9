// Own words that stand in another text: what is named, what is not, and where the same characters stand in both.
import { expect, test } from 'vitest';
import { findCopied } from '../../src/core/copied/find-copied.ts';
import { knownSpans, plainLetters } from '../../src/core/copied/plain-letters.ts';

const LAST_YEAR =
  '部分同志到窗口和一线调研偏少，听办事群众当面反映情况不够，对材料多头报送的问题了解不深。去年集中走访12次，收集意见35条，办结28条，其余转入整改台账继续推进。对联系点的困难帮得不具体，往往是听完汇总、带回研究，回头答复不及时。';
const [FIRST = '', SECOND = '', THIRD = ''] = LAST_YEAR.match(/[^。]*。/g) ?? [];

const none = { names: [], phrases: [] };
const copied = (text: string, known: { names: string[]; phrases: string[] } = none, other = LAST_YEAR) =>
  findCopied([{ path: ['班子问题', 1], text }], [{ name: '去年的报告', text: other }], known).copied;
const level = (...given: Parameters<typeof copied>) => copied(...given)[0]?.level;

test.each([
  { what: 'the same sentence', text: FIRST, is: '照搬' },
  {
    what: 'with other numbers',
    text: SECOND.replace('12', '15').replace('35', '40').replace('28', '31') + THIRD,
    is: '照搬',
  },
  {
    what: 'with other numbers in Chinese numerals, or in figures for them',
    text: '每季度到联系点走三次，每次带回七个问题，能办的十五日内办结，办不了的写明去向，34件里还剩六件没有着落。',
    other:
      '每季度到联系点走两次，每次带回五个问题，能办的十日内办结，办不了的写明去向，二十一件里还剩四件没有着落。',
    is: '照搬',
  },
  { what: 'with other marks and spaces', text: `${FIRST.replaceAll('，', '、 ')}`, is: '照搬' },
  {
    what: 'one word in fifteen changed',
    text: FIRST.replace('一线', '企业').replace('当面', '直接').replace('不深', '不细') + THIRD,
    is: '照搬',
  },
  {
    what: 'half of it new',
    text: `${THIRD}今年换了联系点，先把三家企业用地、用电的事列成单子，一件件同部门对。`,
    is: '相近',
  },
  {
    what: 'two lines in a long text of its own',
    text: `${FIRST.slice(0, -1)}${SECOND}${'今年各股室自己写自己的事。'.repeat(30)}`,
    is: '照搬',
  },
  { what: 'a short sentence', text: '对联系点的困难帮得不具体，往往是听完汇总。', is: undefined },
  {
    what: 'other words on the same matter',
    text: '有的委员一年里没有去过大厅，窗口收材料重复的事是从信访件里才知道的，联系企业停在打电话。',
    is: undefined,
  },
])('$what: $is', ({ text, other, is }) => expect(level(text, none, other)).toBe(is));

test('another name of the unit hides nothing, and what everybody says accuses nobody', () => {
  const theirs =
    '中共明川区委办公室机关支部委员会按季度清点本支部承办的事项，没有办完的逐件说明原因，办到哪一步写到哪一步，并报告区委办公室。';
  const mine = theirs.replaceAll('明川区委办公室', '栖原县民政局').replace('报告区委办公室', '报告县民政局');
  expect(level(mine, { names: ['明川区委办公室', '栖原县民政局'], phrases: [] }, theirs)).toBe('照搬');
  const set =
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”，始终同党中央保持高度一致，坚决贯彻落实各项决策部署';
  expect(level(set, none, set)).toBe('照搬');
  const phrases = [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    '始终同党中央保持高度一致',
    '坚决贯彻落实各项决策部署',
  ];
  expect(level(set, { names: [], phrases }, set)).toBeUndefined();
  const titles =
    '学习了《关于加强和改进新时代机关党建工作的若干意见办法》《中国共产党支部工作条例试行全文和释义读本》';
  expect(level(titles, none, titles)).toBeUndefined();
});

test('passages give the same characters in both texts', () => {
  const text = `今年，${FIRST}`;
  const [found] = copied(text);
  for (const { own, other } of found?.passages ?? [])
    expect(text.slice(own.start, own.end)).toBe(LAST_YEAR.slice(other.start, other.end));
  expect(found?.letters).toBe(FIRST.replace(/[，。]/g, '').length);
});

test('nearly a third of everything in one text is said of the whole', () => {
  const own = [FIRST, '这一条是今年自己的话，说的是窗口延时服务的事。'].map((text, index) => ({
    path: ['问题', index],
    text,
  }));
  const { whole } = findCopied(
    own,
    [
      { name: '甲', text: '不相干的一份材料。' },
      { name: '乙', text: LAST_YEAR },
    ],
    none,
  );
  expect(whole?.other).toBe(1);
  expect(whole?.share).toBeGreaterThan(0.6);
  expect(findCopied(own, [{ name: '甲', text: '不相干的一份材料。' }], none)).toEqual({ copied: [] });
});

test('letters lead back to their places, past rare characters, marks and numbers', () => {
  const text = '𠮷林场，２０２６年《中国共产党章程》共12条 end';
  const { letters, starts, ends } = plainLetters(text, knownSpans({ names: ['林场'], phrases: [] })(text));
  expect(letters).toBe('𠮷◇0年\u0001共0条end');
  expect([starts.length, ends.length]).toEqual([letters.length, letters.length]);
  const wordsOf = (letter: string) =>
    text.slice(starts[letters.indexOf(letter)], ends[letters.indexOf(letter)]);
  expect(['𠮷', '◇', '0', '\u0001', '条'].map(wordsOf)).toEqual([
    '𠮷',
    '林场',
    '２０２６',
    '《中国共产党章程》',
    '条',
  ]);
});

test('work grows with the length of the texts, however often a gram repeats', () => {
  const text = '一样的话反复说反复说。'.repeat(3000);
  expect(findCopied([{ path: ['内容'], text }], [{ name: '', text }], none).copied[0]?.level).toBe('照搬');
});

test.each(['', '，。；', '😀😀'])('nothing to compare: “%s”', (text) => expect(copied(text)).toEqual([]));
