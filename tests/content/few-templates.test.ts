// The templates that browsers try leave no kind of control and no part of a paper out, and do not grow in number with the others.
import { expect, test } from 'vitest';
import { controlsOf, coveringFew, kindsOf } from '../few-templates.ts';
import { content } from './load-content.ts';

const few = coveringFew(content.entries);
const kinds = (entries: typeof few) => new Set(entries.flatMap((entry) => [...kindsOf(entry)])).size;

test('they show what all show', () => {
  expect(kinds(few)).toBe(kinds(content.entries));
  expect(kinds(few)).toBeGreaterThan(25);
});

test('fewer have every control', () => {
  const forms = coveringFew(content.entries, controlsOf);
  const controls = (entries: typeof few) => new Set(entries.flatMap((entry) => [...controlsOf(entry)])).size;
  expect(controls(forms)).toBe(controls(content.entries));
  expect(forms.length).toBeLessThanOrEqual(few.length);
});

test('and a template of known kinds adds none', () => {
  expect(few.length).toBeLessThan(content.entries.length);
  expect(coveringFew([...content.entries, ...content.entries])).toEqual(few);
});
