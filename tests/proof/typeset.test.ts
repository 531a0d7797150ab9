// A paper of anybody's that was only laid out: the file is valid, and nothing of the maker of the old one is in it.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { typesetDocument } from '../../src/core/intake/typeset/to-document.ts';
import { typesetOf } from '../../src/core/intake/typeset/typeset-of.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import { readSource } from '../../src/reopen/source/read-source.ts';
import { docxBytes, para, run } from '../core/docx-bytes.ts';
import { faultsIn } from './open-xml.ts';
import { readParts } from './package-xml.ts';

const SECRET = '某个写稿人';
const cell = (text: string) => `<w:tc>${para(run(text))}</w:tc>`;
const old = docxBytes(
  [
    ...[para(run('关于报送学习安排的通知'), '<w:jc w:val="center"/>'), para(run('各党支部：'))],
    ...[para(run('一、学习内容')), para(run('（一）篇目。按所附的清单学习。')), para(run('1. 读原文'))],
    `<w:tbl><w:tr>${cell('篇目')}${cell('学时')}</w:tr><w:tr>${cell('党章')}${cell('4')}</w:tr></w:tbl>`,
    para(`<w:ins w:author="${SECRET}">${run('一式两份 &lt;不装订&gt; &amp; 双面。')}</w:ins>`),
    ...[para(run('附件：1.清单')), para(run('2.回执')), para(run('机关党委')), para(run('2026年3月2日'))],
    ...[para(run('附件1')), para(run('清单')), para(run('党章')), para(run('附件2')), para(run('回执'))],
  ].join(''),
  { comments: `<w:comment w:author="${SECRET}">${para(run('改'))}</w:comment>` },
  {
    links: '<Relationship Id="x" Type="a/hyperlink" Target="https://a.invalid" TargetMode="External"/>',
    more: { 'docProps/core.xml': `<dc:creator>${SECRET}</dc:creator>` },
  },
);

test('a file laid out anew is valid and names nobody', async () => {
  const source = readSource(old);
  if ('refused' in source) throw new Error(source.refused);
  const paper = typesetOf(recognise(source, new Map()), source);
  const frame = {
    ...paper.frame,
    ...{ redHead: true, mark: '示例委员会文件', number: '示委〔2026〕3号', signers: '甲、乙' },
    ...{ imprint: true, copies: '区纪委', printer: '办公室', printed: '2026年3月2日' },
  };
  const document = typesetDocument({ ...paper, frame });
  const bytes = toDocx(document, { scheme: FONT_SCHEMES.机关字库, author: '', day: '2026-03-02' });
  expect(await faultsIn(bytes)).toEqual([]);
  const all = Object.values(readParts(bytes)).join('\n');
  expect(all).toContain('一式两份 &lt;不装订&gt; &amp; 双面。');
  expect(all).not.toMatch(new RegExp(`${SECRET}|a\\.invalid`));
});
