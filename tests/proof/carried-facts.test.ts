// Facts in the file are asked for: the file stays valid with them, and is the same as ever without.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toDocx } from '../../src/render/docx.ts';
import type { DocxOptions } from '../../src/render/docx-options.ts';
import type { Entry } from '../../src/site/content.ts';
import { content } from '../content/load-content.ts';
import { isWhole } from '../whole.ts';
import { faultsIn } from './open-xml.ts';
import { at, parseXml, readParts } from './package-xml.ts';
import { DAY } from './papers.ts';

const OPTIONS: DocxOptions = { scheme: FONT_SCHEMES.机关字库, author: '', day: DAY };
const samples = content.entries.map(({ template, sample }) => ({ id: template.id, template, sample }));

const carried = ({ template, sample }: Pick<Entry, 'template' | 'sample'>) => ({
  template: template.id,
  revised: template.revised,
  facts: sample,
});

/** What the facts add to a file differs only by how many properties they are cut into: the fewest and the most. */
const byLength = content.entries.toSorted(
  (a, b) => JSON.stringify(a.sample).length - JSON.stringify(b.sample).length,
);
const fewestAndMost = [...byLength.slice(0, 1), ...byLength.slice(-1)];

test.each((isWhole() ? content.entries : fewestAndMost).map((entry) => ({ id: entry.template.id, entry })))(
  '$id with its facts is valid',
  async ({ entry }) => {
    const document = fill(entry.template, entry.sample);
    expect(await faultsIn(toDocx(document, { ...OPTIONS, facts: carried(entry) }))).toEqual([]);
  },
);

describe.each(samples)('$id', ({ template, sample }) => {
  const document = fill(template, sample);

  test('with its facts carries them twice', () => {
    const bytes = toDocx(document, { ...OPTIONS, facts: carried({ template, sample }) });
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
  expect(await faultsIn(bytes)).toEqual([]);
});

test('equal facts make equal files', async () => {
  const [entry] = content.entries;
  if (!entry) throw new Error('no template');
  const { template, sample } = entry;
  const options = { ...OPTIONS, facts: carried(entry) };
  const [first, second] = await Promise.all([1, 2].map(() => toDocx(fill(template, sample), options)));
  expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  expect(first?.length).toBeGreaterThan(0);
});
