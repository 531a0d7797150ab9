// Whatever is filled in, changed and taken away, in whatever order: the texts of a sheet stand in the order they are read.
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { rememberingLayOut } from '../../src/core/layout/lay-out.ts';
import type { Template } from '../../src/core/template/template.ts';
import { bundle } from '../bench/bundle.ts';
import { templatesToTry } from '../few-templates.ts';
import { openChromium } from '../site/chromium.ts';
import type { State } from './preview-order-page.tsx';

declare const firstDisorder: (states: readonly State[]) => { drawn: string; afresh: string } | null;

const browser = await openChromium();
const page = await browser.newPage();
await page.addScriptTag({ path: await bundle(join(import.meta.dirname, 'preview-order-page.tsx')) });

/** One change: which field, and how much of what the sample says of it; none takes it away. */
type Change = { readonly field: number; readonly part: number };

function statesOf(template: Template, sample: Facts, changes: readonly (readonly Change[])[]): State[] {
  const names = Object.keys(sample);
  const layOut = rememberingLayOut();
  let facts: Facts = {};
  return changes.map((together) => {
    let marked: string | undefined;
    for (const { field, part } of together) {
      const name = names[field % names.length] ?? '';
      const { [name]: _, ...rest } = facts;
      const fact = sample[name];
      facts = part && fact !== undefined ? { ...rest, [name]: partOf(fact, part) } : rest;
      marked = name;
    }
    const document = fill(template, facts);
    const draftNote = document.gaps.length ? `草稿，尚有 ${document.gaps.length} 处待填` : undefined;
    return { pages: layOut(document), ...(draftNote && { draftNote }), ...(marked && { marked }) };
  });
}

function partOf<F>(fact: F, part: number): F | string {
  return typeof fact === 'string' && part < 10 ? fact.slice(0, part) : fact;
}

const change = fc.record({ field: fc.nat(200), part: fc.integer({ min: 0, max: 15 }) });
const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 15 });

test.each(templatesToTry)('$template.id', async ({ template, sample }) => {
  await fc.assert(
    fc.asyncProperty(changes, async (given) => {
      const states = statesOf(template, sample, given);
      expect(await page.evaluate((each) => firstDisorder(each), states)).toBeNull();
    }),
    { numRuns: 15 },
  );
});
