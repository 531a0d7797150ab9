// Every page as it is served with the headers of the build, opened once and asked everything that holds of all: no complaint, no axe
// violation, no scrolling sideways, no spell check, and names that belong to their controls. The guides, and the lists of templates, are
// laid out one below the other on the page of the longest; that each may load what it asks for: tests/site/{csp,headers,links}.test.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templatesToTry } from '../few-templates.ts';
import { watchRest } from '../site/at-rest.ts';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { isDesk, otherPagesToTry, othersOfSeries, pagesToTry } from '../site/few-pages.ts';
import { readHeaderRules } from '../site/header-rules.ts';
import { contentsOf } from '../site/html-tags.ts';
import { QUIET_WORKER } from '../site/quiet-worker.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { allOrFirst } from '../whole.ts';
import { complaintsOf, deskOn } from './desk-page.ts';
import { overflow } from './overflow.ts';
import { spellChecked } from './spell-checked.ts';
import { violations } from './violations.ts';

const headersOf = readHeaderRules(readFileSync(join(DIST, 'headers/static-host.txt'), 'utf8'));
const { port, close } = await serveFolder({ root: DIST, headersOf, instead: QUIET_WORKER });
afterAll(close);
const browser = await openChromium();
const page = await browser.newPage({ locale: 'zh-CN' });
const complaints = complaintsOf(page);
await page.clock.install();
const rest = watchRest(page);
const desk = deskOn(page, complaints);

/** What names each control of the form; cells of rows are left aside. Asked at once: one after another costs ten times as much. */
const labelsOutsideRows = () =>
  desk.form.evaluate((form) =>
    [...form.querySelectorAll('input, select, textarea, [aria-label], [aria-labelledby]')].flatMap(
      (control) => {
        if (control.parentElement?.closest('fieldset')?.parentElement?.closest('fieldset')) return [];
        const by = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const labels = 'labels' in control && control.labels instanceof NodeList ? [...control.labels] : [];
        const naming = by.length ? by.map((id) => document.getElementById(id)) : labels;
        const words = naming.map((each) => each?.textContent?.replace(/\s+/g, ' ').trim());
        return control.ariaLabel && !by.length ? [control.ariaLabel] : words;
      },
    ),
  );

/** A desk with every kind of control, filled in and in all its states: axe.test.ts. */
const judged = new Set([...otherPagesToTry, ...allOrFirst(pagesToTry.filter(isDesk), 1)]);

describe.each(pagesToTry)('%s', (address) => {
  let before = 0;
  beforeAll(async () => {
    before = complaints.length;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(`http://127.0.0.1:${port}${address}`);
    if (isDesk(address)) await desk.downloadButton.waitFor();
    await rest();
  });

  test('opens without a complaint', () => expect(complaints.slice(before)).toEqual([]));

  test('has nothing spell-checked', async () => expect(await spellChecked(page)).toEqual([]));

  const template = templatesToTry.map((each) => each.template).find(({ id }) => address.includes(`/${id}/`));
  if (template) {
    test('every field is found by its label', async () => {
      const names = template.fields
        .filter(({ type }) => type !== 'computed' && type !== 'rows' && type !== 'list')
        .map(({ name }) => name);
      const found = Map.groupBy(await labelsOutsideRows(), (label) => label);
      for (const name of names) expect.soft(found.get(name)?.length, name).toBe(1);
    });

    test('no label stands for nothing', async () => {
      const stray = await desk.form
        .locator('label')
        .evaluateAll((labels) =>
          labels.flatMap((label) =>
            label instanceof HTMLLabelElement && !label.control ? [label.textContent] : [],
          ),
        );
      expect(stray).toEqual([]);
    });

    const sets = template.fields.flatMap(({ name, ...type }) =>
      type.type === 'list' && type.of.type === 'choice' ? [{ name, options: type.of.options }] : [],
    );
    for (const { name, options } of sets) {
      test(`${name} names the set of options, not its first option`, async () => {
        const group = desk.form.getByRole('group', { name, exact: true });
        expect.soft(await group.count(), 'groups of that name').toBe(1);
        await desk.form.locator(`[data-path="${name}"] .name`).first().click();
        for (const option of options) {
          const ticked = await group.getByLabel(option, { exact: true }).isChecked();
          expect.soft(ticked, `${option} after a click on the name`).toBe(false);
        }
      });
    }
  }

  const narrowed = async () => {
    for (const width of [1366, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await overflow(page), `narrowed to ${width} px`).toBe(0);
    }
  };
  test('never scrolls sideways', narrowed);

  // Last: it does things to a page that the page itself never does.
  if (judged.has(address))
    test('has no violation, nor weak colours in the dark', async () => {
      await page.setViewportSize({ width: 1366, height: 768 });
      expect(await violations(page, { except: isDesk(address) ? ['.sheet'] : [] })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      if (!isDesk(address)) expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
    });

  const others = othersOfSeries(address);
  if (others.length)
    test(`nor do the ${others.length} others of its kind, spell-checked neither`, async () => {
      const bodies = others.flatMap(({ html }) => contentsOf(html, 'main'));
      expect(bodies).toHaveLength(others.length);
      const shown = await page.locator('main').evaluate((main, all) => {
        main.innerHTML = all.join('');
        return main.querySelectorAll('h1').length;
      }, bodies);
      expect(shown).toBe(others.length);
      await narrowed();
      expect(await spellChecked(page)).toEqual([]);
    });
});
