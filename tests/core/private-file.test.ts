// A template of one's own as a file: it comes back as it went out, and anything else gets a sentence that says what to do.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { privateTemplate } from '../../src/core/template/private-template.ts';
import { privateFileName, readPrivateFile } from '../../src/own/private-file.ts';
import { revisedAt } from '../../src/own/revised-at.ts';
import { ownFileText, refuseLarge, TEMPLATE_FILE } from '../../src/storage/own-file.ts';

const TEMPLATE = privateTemplate('abc', revisedAt(new Date(2026, 10, 28, 9, 5, 7)), {
  head: { title: '项目/报告' },
  body: '# {{发文机关}}的报告',
  ownFields: [{ name: '投资额', type: 'int', unit: '万元' }],
  sample: { 投资额: 5 },
  original: '原来的文稿',
});
const text = ownFileText(TEMPLATE);
const changed = (more: object) => JSON.stringify({ ...TEMPLATE, ...more });

describe('a file', () => {
  test('gives back what went in', () => {
    expect(readPrivateFile(`\ufeff${text}`)).toEqual({ ok: true, template: TEMPLATE, told: [] });
    expect(TEMPLATE.revised).toBe('2026-11-28 09:05:07');
    expect(privateFileName(TEMPLATE)).toBe('会文模板_项目报告.json');
  });

  test('tells how many names were left out', () => {
    const reading = readPrivateFile(
      changed({ ownFields: [...TEMPLATE.ownFields, { name: '乙', type: '怪' }] }),
    );
    expect(reading).toMatchObject({ ok: true, template: TEMPLATE });
    expect(reading.ok && reading.told).toEqual(['有 1 个自己的名称读不出来，没有导入，到“模板工坊”里补上。']);
  });

  test.each<[string, string, RegExp]>([
    ['a text', '你好', /这不是会文的模板文件。请选文件名以“会文模板”开头/],
    ['nothing', '', /这不是会文的模板文件/],
    ['torn', text.slice(0, -20), /不完整/],
    ['a list', '[1]', /别的程序的/],
    ['of another program', '{"kind":"theirs"}', /别的程序的/],
    ['a profile', '{"kind":"huiwen-profile"}', /请到“单位信息”导入/],
    ['a preset', '{"kind":"huiwen-preset"}', /请到“年度预设”导入/],
    ['a backup', '{"kind":"huiwen-backup"}', /请到“我的草稿”导入/],
    ['of a later release', changed({ version: 2 }), /更新版本的会文存的/],
    ['without a text', changed({ body: null }), /缺少必要的内容/],
    ['with the id of a published one', changed({ id: 'democratic-life-report' }), /缺少必要的内容/],
  ])('%s is told', (_, given, sentence) => {
    const reading = readPrivateFile(given);
    expect(reading.ok ? '' : reading.sentence).toMatch(sentence);
    expect(reading.ok ? '' : reading.sentence).toMatch(/没有导入任何内容。$/);
  });

  test('of any text gives an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(text.length).map((end) => text.slice(0, end)),
        ),
        (any) => {
          const reading = readPrivateFile(any);
          expect(reading.ok || reading.sentence.endsWith('。')).toBe(true);
        },
      ),
    );
  });

  test('that is too large is not read', () => {
    expect(refuseLarge(TEMPLATE_FILE, 8 * 1024 * 1024)).toBeUndefined();
    expect(refuseLarge(TEMPLATE_FILE, 9 * 1024 * 1024)).toContain('9.0 MB');
  });
});
