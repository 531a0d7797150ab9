// Every browser served understands every word of the built styles, but for those that only make a page a little finer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DIST, filesIn } from '../site/dist.ts';
import { BROWSERS, mustHaveAll } from './browsers.ts';
import { styleWordsOf } from './style-words.ts';

/** Properties and questions without which nothing is lost, misplaced or unreadable. */
const FINER = new RegExp(
  [
    '^(?:text-autospace|text-spacing-trim|text-wrap|text-size-adjust|text-underline-offset): ',
    '^(?:text-decoration-thickness|accent-color|color-scheme|field-sizing|content-visibility): ',
    '^\\(scripting: ?enabled\\)$',
    // The browser draws a ring and a button of its own.
    ':focus-visible$|::file-selector-button$',
  ].join('|'),
);

/** Put among them to see that a browser says so; in the order in which they are looked at. */
const UNHEARD_OF = { media: '(no-such-feature: 1)', selector: 'a:no-such', declaration: 'no-such: 1' };

const css = filesIn(DIST, '.css').map((file) => readFileSync(join(DIST, file), 'utf8'));
const words = styleWordsOf(css.join(''));

test('the styles have words of every kind', () => {
  expect(words.media.length).toBeGreaterThan(5);
  expect(words.selectors.length).toBeGreaterThan(200);
  expect(words.declarations.length).toBeGreaterThan(200);
});

// Chromium 92 takes it for right, and does nothing in a flex box.
test('boxes are aligned to flex-end, not to end', () => {
  expect(words.declarations.filter((each) => /^(?:align|justify)-\S+: end/.test(each))).toEqual([]);
});

describe.each(BROWSERS)('$name', ({ name, path, open }) => {
  test.skipIf(!path && !mustHaveAll())('understands them', async () => {
    if (!path) throw new Error(`没有 ${name}，请先运行 node scripts/old-browsers.mjs`);
    const browser = await open(path);
    onTestFinished(browser.close);
    const driver = await browser.newWindow();
    await driver.open('about:blank');
    const unknown = await driver.run(
      ({ media, selectors, declarations }) => [
        // A query that is understood holds, or its contrary does.
        ...media.filter((query) => {
          const contrary = query.startsWith('(') ? `not all and ${query}` : `not ${query}`;
          return !matchMedia(query).matches && !matchMedia(contrary).matches;
        }),
        // Chromium 80 has no `CSS.supports('selector(…)')`; asked for, a selector it does not know is an error.
        ...selectors.filter((selector) => {
          try {
            document.querySelector(selector);
            return false;
          } catch {
            return true;
          }
        }),
        ...declarations.filter((each) => {
          const [property = '', value = ''] = each.split(/: (.*)/s);
          return !CSS.supports(property, value.replace(/\s*!important$/, ''));
        }),
      ],
      {
        media: [...words.media, UNHEARD_OF.media],
        selectors: [...words.selectors, UNHEARD_OF.selector],
        declarations: [...words.declarations, UNHEARD_OF.declaration],
      },
    );
    expect(unknown.filter((each) => !FINER.test(each))).toEqual(Object.values(UNHEARD_OF));
  });
});
