// How long a test waits for a fact before it says that it did not come. Nothing is measured by it: on a machine with much else to do
// what takes a second may take a minute.
import type { Browser } from 'playwright-core';

/** Milliseconds. */
export const PATIENCE = 120_000;

/** Makes every page of the browser as patient, in going to an address too: Playwright's own half minute is too short for a loaded machine. */
export function makePatient<Own extends Browser>(browser: Own): Own {
  for (const context of browser.contexts()) context.setDefaultTimeout(PATIENCE);
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}
