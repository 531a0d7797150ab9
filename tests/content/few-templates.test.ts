// The templates that browsers try leave no kind of control and no part of a paper out, and do not grow in number with the others.
import { expect, test } from 'vitest';
import { coveringFew, kindsOf } from '../few-templates.ts';
import { content } from './load-content.ts';

const few = coveringFew(content.entries);
const kinds = (entries: typeof few) => new Set(entries.flatMap((entry) => [...kindsOf(entry)])).size;

test('they show what all show', () => {
  expect(kinds(few)).toBe(kinds(content.entries));
  expect(kinds(few)).toBeGreaterThan(25);
});

test('and a template of known kinds adds none', () => {
  expect(few.length).toBeLessThan(content.entries.length);
  expect(coveringFew([...content.entries, ...content.entries])).toEqual(few);
});
