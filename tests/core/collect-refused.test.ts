// Why a file is not taken among those of the branches, for who asked for them and not for who wrote one.
import { expect, test } from 'vitest';
import { readFile } from '../../src/islands/collect/read-returned.ts';
import { docxBytes } from './docx-bytes.ts';

const asSheet = () => {
  throw new Error('no sheet');
};
const whyNot = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
  const read = await readFile(new File([content], name), async () => undefined, asSheet);
  return read.kind === 'refused' ? read.why : '';
};

const NOT_TAKEN = /^这里收的是.*Word 文件.*交回文件.*填报表，这个文件不是/;

test.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
  ['会场.png', '\u0089PNG', NOT_TAKEN],
  ['扫描件.pdf', '%PDF-1.7\n', NOT_TAKEN],
  ['第一党支部.zip', 'PK\u0003\u0004', /^这是压缩包.*先解压.*放进来/],
  ['各支部.RAR', 'Rar!', /^这是压缩包/],
  ['改了名的.docx', '只是文字', NOT_TAKEN],
  [
    '另写的.docx',
    new Uint8Array(docxBytes('<w:p><w:r><w:t>支部的报告</w:t></w:r></w:p>')),
    /没有填写内容.*请对方/,
  ],
  ['没拷全.json', '{', /不是下发包生成的交回文件/],
  ['空的.docx', '', /^文件是空的/],
])('%s', async (name, content, expected) => {
  const why = await whyNot(name, content);
  expect(why).toMatch(expected);
  expect(why).not.toMatch(/粘贴到表单|草稿没有改动/);
});
