// Texts written to measure lines and pages with: pure 汉字 for the count of 22 × 28, mixed ones for where lines may break.
import type { Block, Document } from '../../src/core/document/document.ts';

const CHARACTERS =
  '的一国在人了有中是年和大业不为发会工经上地市要个产这出行作生家以成到日民来我部对进多全建他公开们场展时理新方主企资实学报制政济用同于法高长现本月定化加动合品重关机分力自外者区能设后就等体下万元社过前面';

/** A text of nothing but 汉字, the same on every run. */
function pure(length: number, seed: number): string {
  return Array.from(
    { length },
    (_, i) => CHARACTERS[(i * 7 + seed * 13 + ((i * i) % 11)) % CHARACTERS.length],
  ).join('');
}

function paper(texts: readonly string[]): Document {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', role: 'body', runs: [{ text }] }));
  return { title: '', blocks, gaps: [] };
}

/** Six pages and more: paragraphs of 1 to 40 lines; the last line has 5 to 20 characters, so that 。 never hangs. */
const PURE = paper(
  [3, 1, 40, 2, 5, 12, 7, 9, 4, 30, 6, 11, 8].map(
    (lines, i) => `${pure(26 + 28 * (lines - 1) + 4 + ((i * 5) % 15), i)}。`,
  ),
);

/** Sentences of the kind these papers hold: dates, counts, document numbers, quotes, brackets, dashes, Latin words. */
const SENTENCES = [
  '2026年1月8日下午3时，党工委在街道办事处第一会议室召开2025年度民主生活会，应到9人，实到8人，列席2人。',
  '会前发放征求意见表120份、收回113份，回收率为94.2%，归纳意见建议45条，其中对领导班子26条、对班子成员19条。',
  '根据《关于认真开好2025年度民主生活会的通知》（明组通〔2025〕18号）要求，会议主题是“锤炼过硬作风，提高为民服务本领”。',
  '领导班子深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”，把“‘我为群众办实事’实践活动”抓实。',
  '学习《中国共产党章程》《中国共产党廉洁自律准则》《中国共产党纪律处分条例》，研读《〈条例〉释义》第3—5章。',
  '“十四五”期间（2021—2025年）累计走访住户15～30户的小区有12个，办理12345热线诉求3160件，同比增长10.5%。',
  '班子成员提出要做到三点：一是学；二是查；三是改……会后由党政综合办公室（电话：010-12345678）汇总报送。',
  '街道党群服务中心的Wi-Fi、LED屏和App已于2026年3月投入使用，网址为www.example.gov.cn，邮箱为office@example.gov.cn。',
  '有的同志说：“走访是走了，‘访’却不深。”有的同志问：“台账记了，问题解决了吗？”大家认为批评直接、具体！',
  '气温达到37℃时启动预案，供水管网改造完成8.6km、覆盖3个社区（含1个村改居社区），投入1200万元。',
];
const MIXED = paper(
  Array.from({ length: 36 }, (_, i) => {
    const count = 2 + (i % 4);
    return Array.from({ length: count }, (_unused, k) => SENTENCES[(i * 3 + k * 7) % SENTENCES.length]).join(
      '',
    );
  }),
);

/** A table over several pages: rows of one to nine lines, more of them than fit a page. */
const TABLE: Document = {
  title: '',
  blocks: [
    { kind: 'paragraph', role: 'body', runs: [{ text: '整改清单如下：' }] },
    {
      kind: 'table',
      columns: [
        { title: '序号', width: 844, centered: true },
        { title: '整改措施及完成情况', width: 5000, centered: false },
        { title: '责任单位', width: 3000, centered: false },
      ],
      rows: Array.from({ length: 40 }, (_, i) => [
        [{ text: String(i + 1) }],
        [{ text: pure(3 + ((i * 37) % 170), i) }],
        [{ text: pure(2 + ((i * 11) % 29), i + 5) }],
      ]),
    },
    { kind: 'paragraph', role: 'body', runs: [{ text: '以上各项由党政综合办公室督办。' }] },
  ],
  gaps: [],
};

export const PROBES = { PURE, MIXED, TABLE } as const;
