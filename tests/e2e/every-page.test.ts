// Every page as it is served with the headers of the build, opened once and asked everything that holds of all: no complaint, no axe
// violation, no scrolling sideways, no spell check, and names that belong to their controls.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templatesToTry } from '../few-templates.ts';
import { watchRest } from '../site/at-rest.ts';
import { openChromium } from '../site/chromium.ts';
import { DIST } from '../site/dist.ts';
import { isDesk, otherPagesToTry, pagesToTry } from '../site/few-pages.ts';
import { readHeaderRules } from '../site/header-rules.ts';
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

const addresses = pagesToTry.map(({ address }) => address);
const judged = new Set([...otherPagesToTry, ...allOrFirst(addresses.filter(isDesk), 2)]);

describe.each(addresses)('%s', (address) => {
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

  test('never scrolls sideways', async () => {
    for (const width of [1366, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await overflow(page), `narrowed to ${width} px`).toBe(0);
    }
  });

  // Last: it does things to a page that the page itself never does.
  if (judged.has(address))
    test('has no violation, nor weak colours in the dark', async () => {
      await page.setViewportSize({ width: 1366, height: 768 });
      expect(await violations(page, { except: isDesk(address) ? ['.sheet'] : [] })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      if (!isDesk(address)) expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
    });
});
