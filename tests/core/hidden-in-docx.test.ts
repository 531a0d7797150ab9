// What a dropped .docx keeps out of sight is named, and nothing of it goes into the text, the facts or the file made of them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { toDocx } from '../../src/render/docx.ts';
import { factsParts } from '../../src/render/docx-facts.ts';
import { readDocx } from '../../src/reopen/read-docx.ts';
import { readSource } from '../../src/reopen/source/read-source.ts';
import { readyOptions } from '../../src/site/ready-file.ts';
import { content } from '../content/load-content.ts';
import { docxBytes, para, run } from './docx-bytes.ts';

const SECRETS = ['不可外传', '旧的说法', '旁人批语', '原作者甲'];
const [entry] = content.entries;
if (!entry) throw new Error('no template');
const { template, sample } = entry;

const core = (...names: readonly string[]) =>
  `<cp:coreProperties><dc:creator>${names[0] ?? ''}</dc:creator><cp:lastModifiedBy>${names[1] ?? ''}</cp:lastModifiedBy></cp:coreProperties>`;

/** A paper of ours, after others had it in hand. */
function handled(properties: string): Uint8Array {
  const carried = factsParts({ template: template.id, revised: '2026-11-20', facts: sample });
  const body =
    para(run('正文') + run('不可外传', '<w:vanish/>') + run('照印', '<w:vanish w:val="0"/>')) +
    para('<w:del w:author="原作者甲"><w:r><w:delText>旧的说法</w:delText></w:r></w:del>');
  const comments = `<w:comment w:author="原作者甲">${para(run('旁人批语'))}</w:comment>`;
  const bytes = docxBytes(body, { comments }, { more: { 'docProps/core.xml': properties } });
  const files = Object.fromEntries(carried.map(({ path, xml }) => [path, strToU8(xml)] as const));
  return zipSync({ ...unzipSync(bytes), ...files });
}

test('a paper of ours that comes back: each is counted, the author named', () => {
  const opened = readDocx(handled(core('原作者甲', '原作者甲')));
  expect(opened).toMatchObject({
    kind: 'facts',
    hidden:
      '文件里有 1 条批注、1 处修订、1 处隐藏的文字，没有取，再导出的文件里不会有。文件属性里写着作者“原作者甲”，没有取，再导出时照“单位信息”里填的写。',
  });
});

describe('the author', () => {
  test.each([
    ['two of them', core('甲', '乙'), '作者“甲”“乙”'],
    ['a long one', core('长'.repeat(60)), `作者“${'长'.repeat(40)}……”`],
    ['with marks', core('甲&amp;乙'), '作者“甲&乙”'],
  ])('%s', (_, properties, said) => {
    const opened = readDocx(handled(properties));
    expect(opened.kind === 'facts' && opened.hidden).toContain(said);
  });
  test('nobody', () => {
    const opened = readDocx(handled(core('', ' ')));
    expect(opened.kind === 'facts' && opened.hidden).not.toContain('作者');
  });
});

test('a 范文: what is out of sight is said, the text has none of it', () => {
  const read = readSource(handled(core('原作者甲')));
  if ('refused' in read) throw new Error(read.refused);
  expect(read.notes.map(({ kind }) => kind).sort()).toEqual(['修订', '批注', '作者', '隐藏文字'].sort());
  for (const secret of SECRETS) expect(read.text).not.toContain(secret);
});

test('the file made of what came back has nothing of it', () => {
  const opened = readDocx(handled(core('原作者甲')));
  if (opened.kind === 'refused') throw new Error(opened.message);
  const made = unzipSync(toDocx(fill(template, opened.facts), readyOptions(template)));
  const all = Object.values(made)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  expect(Object.keys(made).filter((path) => path.includes('comments'))).toEqual([]);
  expect(all).toContain('w:document');
  for (const secret of SECRETS) expect(all).not.toContain(secret);
});
