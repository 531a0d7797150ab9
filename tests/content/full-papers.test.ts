// Every template with all it can say at once: numbers in a sentence begin anew, and no sentence runs into another.
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { toText } from '../../src/render/text.ts';
import { content } from './load-content.ts';

/** What any sample says on a name. */
const POOL: Facts = Object.assign({}, ...content.entries.map(({ sample }) => sample));

test.each(content.entries)('$template.id', ({ template, sample }) => {
  const names = new Set(template.fields.map(({ name }) => name));
  const known = Object.fromEntries(Object.entries(POOL).filter(([name]) => names.has(name)));
  const claims = Object.fromEntries(
    template.fields.flatMap(({ name, type }) => (type === 'claim' ? [[name, true]] : [])),
  );
  const text = toText(fill(template, { ...known, ...sample, ...claims }));
  expect(text).not.toMatch(/：(?:[二三四五六七八九十]+是|第[二三四五六七八九十]+，)/);
  expect(text).not.toMatch(/。。|，，|；；|，。|：。|，；|；。/);
});
