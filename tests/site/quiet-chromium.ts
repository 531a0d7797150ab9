// Arguments with which Chromium does nothing but what a test asks of it.

export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A page of a test is gone before a program made faster pays for the making: a tenth of the cost. Not where time is measured. */
export const SHORT_LIVED = '--js-flags=--no-maglev --no-opt';
