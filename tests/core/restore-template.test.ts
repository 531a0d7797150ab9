// A stored template comes back whole and can be filled, or counts as absent.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { restoreTemplate } from '../../src/storage/restore-template.ts';
import { content } from '../content/load-content.ts';

test.each(content.entries.map(({ template }) => [template.id, template] as const))(
  '%s comes back as it was compiled',
  (_, template) => {
    expect(restoreTemplate(JSON.parse(JSON.stringify(template)))).toEqual(template);
  },
);

const [first] = content.entries;
if (!first) throw new Error('there is no template to try');
const { template, sample } = first;

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', JSON.stringify(template)],
  ['no fields', { ...template, fields: undefined }],
  ['a field of an unknown type', { ...template, fields: [{ ...template.fields[0], type: 'colour' }] }],
  ['an unknown direction', { ...template, direction: '平行' }],
  ['an unknown node', { ...template, body: [{ kind: 'script', line: 1 }] }],
  ['a tag without a name', { ...template, heading: [{ kind: 'value', ref: { views: [] } }] }],
  ['sections without end', { ...template, body: nested(10_000) }],
])('absent: %s', (_, data) => {
  expect(restoreTemplate(data)).toBeUndefined();
});

function nested(depth: number): unknown {
  let body: unknown[] = [];
  for (let level = 0; level < depth; level += 1)
    body = [{ kind: 'section', ref: { name: '甲', views: [] }, inverted: false, children: body, line: 1 }];
  return body;
}

/** Every place in a value, as a path of keys. */
function paths(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => paths(item, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, at) => (at === Number(key) ? replaced(item, rest, by) : item));
  const record: Record<string, unknown> = { ...Object(value) };
  return { ...record, [key]: replaced(record[key], rest, by) };
}

test('damaged anywhere, it is absent or can still be filled', () => {
  const places = paths(template);
  const seen = { absent: 0, filled: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
      const restored = restoreTemplate(replaced(template, path, value));
      if (!restored) seen.absent += 1;
      else {
        seen.filled += 1;
        expect(fill(restored, sample).blocks).toBeInstanceOf(Array);
      }
    }),
    { numRuns: 1500 },
  );
  expect(seen.absent).toBeGreaterThan(100);
  expect(seen.filled).toBeGreaterThan(10);
});
