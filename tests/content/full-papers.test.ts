// Every template with all it can say at once, and with no more than it must: numbers in a sentence begin anew, and no sentence runs into another or breaks off.
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Template } from '../../src/core/template/template.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

/** What any sample says on a name. */
const POOL: Facts = Object.assign({}, ...content.entries.map(({ sample }) => sample));

const BROKEN = /。。|，，|；；|，。|：。|，；|；。/;

test.each(content.entries)('$template.id', ({ template, sample }) => {
  const names = new Set(template.fields.map(({ name }) => name));
  const known = Object.fromEntries(Object.entries(POOL).filter(([name]) => names.has(name)));
  const claims = Object.fromEntries(
    template.fields.flatMap(({ name, type }) => (type === 'claim' ? [[name, true]] : [])),
  );
  const text = toText(fill(template, { ...known, ...sample, ...claims }));
  expect(text).not.toMatch(/：(?:[二三四五六七八九十]+是|第[二三四五六七八九十]+，)/);
  expect(text).not.toMatch(BROKEN);
});

/** What a paper cannot do without, as the page comes to ask for it: one answer can call for another. */
function leastOf(template: Template, sample: Facts): Facts {
  let facts: Facts = {};
  for (let size = -1; size < Object.keys(facts).length; ) {
    size = Object.keys(facts).length;
    const missing = fill(template, facts).gaps.flatMap(({ path: [name = ''] }) => String(name));
    const known = [...template.required, ...missing].filter((name) => name in sample);
    facts = { ...facts, ...Object.fromEntries(known.map((name) => [name, sample[name] ?? ''])) };
  }
  return facts;
}

test.each(content.entries)('$template.id with only what it must have', ({ template, sample }) => {
  expect(toText(fill(template, leastOf(template, sample)))).not.toMatch(BROKEN);
});
