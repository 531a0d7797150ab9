// A file that carries more than is opened here is known when it goes out.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Facts } from '../../src/core/facts/fact.ts';
import { MOST_ITEMS } from '../../src/core/facts/how-much.ts';
import { opensAgain } from '../../src/desk/export/opens-again.ts';
import { factsParts } from '../../src/render/docx-facts.ts';

function fileWith(facts: Facts): Blob {
  const parts = factsParts({ template: 'town', revised: '2026-11-20', facts });
  const body = '<w:document><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>';
  const files = parts.map(({ path, xml }) => [path, strToU8(xml)] as const);
  return new Blob([zipSync({ 'word/document.xml': strToU8(body), ...Object.fromEntries(files) })]);
}

test.each<[string, Facts, boolean]>([
  ['a paper', { 会议地点: '一', 学习内容: ['一', '二'] }, true],
  ['all the items a page takes', { 学习内容: Array(MOST_ITEMS - 1).fill('一') }, true],
  ['one more', { 学习内容: Array(MOST_ITEMS).fill('一') }, false],
  ['a text that swells beyond what is unpacked', { 会议地点: '长'.repeat(5 * 1024 * 1024) }, false],
])('%s', async (_, facts, opens) => {
  expect(await opensAgain(fileWith(facts))).toBe(opens);
});
