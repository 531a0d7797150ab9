// Running text at random, made of the pieces such papers are made of: what stands between 汉字 decides where lines may break.
import fc from 'fast-check';

const word = fc.constantFrom(
  ...['领导班子', '整改', '会议', '街道', '征求意见', '一', '是', '群众', '落实情况', '党建工作办公室', '的'],
);
const clause = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
const number = fc.integer({ min: 0, max: 12_000 });
/** One piece of running text: a clause, alone or with what such papers put between 汉字. */
const piece = fc.oneof(
  { weight: 12, arbitrary: clause },
  { weight: 6, arbitrary: clause.map((text) => `“${text}”`) },
  { weight: 3, arbitrary: fc.tuple(clause, clause).map(([a, b]) => `“‘${a}’${b}”`) },
  { weight: 5, arbitrary: clause.map((text) => `《${text}》`) },
  { weight: 2, arbitrary: fc.tuple(clause, clause).map(([a, b]) => `《〈${a}〉${b}》`) },
  { weight: 4, arbitrary: clause.map((text) => `（${text}）`) },
  { weight: 2, arbitrary: number.map((n) => `明组通〔2026〕${n}号`) },
  { weight: 6, arbitrary: fc.tuple(number, word).map(([n, unit]) => `共${n}${unit}`) },
  { weight: 3, arbitrary: number.map((n) => `增长${n / 10}%`) },
  { weight: 2, arbitrary: number.map((n) => `占${n % 100}％`) },
  {
    weight: 4,
    arbitrary: fc
      .date({ min: new Date('2019-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
      .map((date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('15～30户', '2021至2025年', '用Wi-Fi上网', '见www.gov.cn网站', '达37℃时'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('走访——不是走过', '等等……会后', '第①项', '张·王', '１２人', '𠮷某', '😀'),
  },
);
const mark = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('，', '，', '、', '；', '。', '：') },
  { weight: 5, arbitrary: fc.constant('') },
);
/** A paragraph of up to thirty pieces that ends with a full stop. */
export const paragraphText = fc
  .array(fc.tuple(piece, mark), { minLength: 3, maxLength: 30 })
  .map((pieces) => `${pieces.flat().join('')}。`);
