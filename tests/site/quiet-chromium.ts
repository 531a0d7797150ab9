// Arguments with which Chromium does nothing but what a test asks of it.

export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A page of a test is gone before a program made faster pays for the making: a tenth of the cost. Not where time is measured. What an
 * old one does not know comes last: it reads no further.
 */
export const SHORT_LIVED = '--js-flags=--no-opt --no-maglev';

/** The preview that glides to each answer draws twice as many pictures, which nobody looks at: it jumps, as for those who want it so. */
export const WITHOUT_GLIDING = '--force-prefers-reduced-motion';
