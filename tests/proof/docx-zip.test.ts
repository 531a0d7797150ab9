// A whole meeting in one zip: the papers numbered behind their index, each a valid .docx, and one that fails fails alone.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { indexFacts } from '../../src/core/meeting/index-facts.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { type PaperToMake, type ZipCalls, zipPapers } from '../../src/render/docx-zip.ts';
import { content } from '../content/load-content.ts';
import { textOfDocument, textOfFile } from './file-text.ts';
import { DAY } from './papers.ts';

const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: DAY };
const papers = content.entries.slice(0, 5).map(({ template, sample }): PaperToMake => {
  return { label: template.title, make: () => ({ document: fill(template, sample), options }) };
});
const calls: ZipCalls = {
  day: DAY,
  index: (written) => ({
    document: {
      title: '目录',
      blocks: [{ kind: 'paragraph', role: 'title', runs: [{ text: `共${written.length}件` }] }],
      gaps: [],
    },
    options,
  }),
  onProgress: () => {},
  goesOn: () => true,
};

test('the papers stand in order behind the index, with the words they have alone', async () => {
  const heard: string[] = [];
  const zip = await zipPapers(papers, { ...calls, onProgress: (done, of) => heard.push(`${done}/${of}`) });
  const files = unzipSync(zip?.bytes ?? new Uint8Array());
  expect(Object.keys(files).map((name) => name.slice(0, 3))).toEqual([
    '00 ',
    '01 ',
    '02 ',
    '03 ',
    '04 ',
    '05 ',
  ]);
  expect(heard).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5', '5/5']);
  const textIn = (file: string) => {
    const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(files[file] ?? new Uint8Array());
    return textOfFile(strFromU8(xml));
  };
  expect(textIn('00 目录.docx')).toEqual(['共5件']);
  for (const { file, document } of zip?.written ?? []) expect(textIn(file)).toEqual(textOfDocument(document));
});

test('one that cannot be made is named, and the others are there', async () => {
  const broken: PaperToMake = {
    label: '签到表',
    make: () => {
      throw new Error('模板已经不在了');
    },
  };
  const zip = await zipPapers([...papers.slice(0, 1), broken, ...papers.slice(1, 2)], calls);
  expect(zip?.failed).toEqual([{ label: '签到表', sentence: '模板已经不在了' }]);
  expect(zip?.written.map(({ file }) => file.slice(0, 3))).toEqual(['01 ', '03 ']);
});

test('a draft says so in its name', async () => {
  const [first] = papers;
  const drafts = [
    {
      label: '甲',
      make: async () => ({ ...(await first?.make()), options: { ...options, draftNote: '草稿' } }),
    },
  ];
  const zip = await zipPapers(drafts as readonly PaperToMake[], calls);
  expect(zip?.written[0]?.file).toMatch(/^01 草稿_/);
});

test('stopped between two papers, it makes nothing', async () => {
  let asked = 0;
  expect(await zipPapers(papers, { ...calls, goesOn: () => ++asked < 3 })).toBeUndefined();
  expect(asked).toBe(3);
});

test('the index lists papers, keeps what was written of them, and what the user added', () => {
  const facts: Facts = {
    发文机关: '中共岚溪县农业农村局党组',
    归档件: [
      { 题名: '签到表原件', 页数: '1' },
      { 题名: '情况报告', 保管期限: '永久' },
    ],
  };
  const lines = [
    { title: '情况报告', facts: { 发文机关: '中共岚溪县农业农村局党组', 成文日期: '2026-01-20' }, pages: 6 },
    {
      title: '情况通报',
      facts: { 署名机关: ['甲党组', '乙党组'], 发文字号: '岚农组〔2026〕2号' },
      note: '草稿，缺3项',
    },
  ];
  expect(indexFacts(facts, lines).归档件).toEqual([
    { 题名: '情况报告', 责任者: '中共岚溪县农业农村局党组', 日期: '2026-01-20', 页数: '6', 保管期限: '永久' },
    { 题名: '情况通报', 责任者: '甲党组、乙党组', 文号: '岚农组〔2026〕2号', 备注: '草稿，缺3项' },
    { 题名: '签到表原件', 页数: '1' },
  ]);
});
