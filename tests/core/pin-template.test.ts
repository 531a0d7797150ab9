// With the first copy of a draft its template is kept: as compiled at once, with its text when that has come.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Template } from '../../src/core/template/template.ts';
import { createPin } from '../../src/desk/keep/pin-template.ts';
import { publishedText } from '../../src/site/published-text.ts';
import { content } from '../content/load-content.ts';
import { report } from '../e2e/report.ts';
import { beginWith, storedValues } from './fake-browser.ts';

const { template } = report;
const KEY = `template:${template.id}:${template.revised}`;
const { source } = publishedText(report, content.partials);
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A page that names this script as the text of its template. */
function pageWith(script: string | undefined): { readonly asked: () => unknown } {
  const page = script === undefined ? null : { dataset: { templateText: script } };
  const asked = vi.fn(() => page);
  vi.stubGlobal('HTMLTemplateElement', class {});
  vi.stubGlobal('location', { href: 'http://site.test/templates/a/' });
  vi.stubGlobal('document', { querySelector: asked, getElementById: () => null });
  return { asked };
}

const scriptOf = (data: unknown) =>
  `data:text/javascript,${encodeURIComponent(`export default ${JSON.stringify(data)};`)}`;
const kept = async () => (await storedValues())[KEY];

beforeEach(() => beginWith());

test('the published one comes with its text', async () => {
  pageWith(scriptOf(source));
  await createPin(template)(template, true);
  expect(await kept()).toMatchObject({ id: template.id });
  await expect.poll(kept).toEqual(asStored({ ...template, source }));
});

test.each<[string, string | undefined]>([
  ['no script is named', undefined],
  ['the script cannot be fetched', 'data:text/javascript,throw new Error()'],
  ['the script holds something else', scriptOf({ text: 5 })],
])('where %s it is kept all the same', async (_, script) => {
  pageWith(script);
  await createPin(template)(template, true);
  // What was asked for has been answered.
  if (script) await import(/* @vite-ignore */ script).catch(() => {});
  await new Promise((done) => setTimeout(done));
  expect(await kept()).toEqual(asStored(template));
});

test('another revision than the published one has no text here', async () => {
  const { asked } = pageWith(scriptOf(source));
  const old: Template = { ...template };
  await createPin(template)(old, true);
  expect(asked).not.toHaveBeenCalled();
  expect(await kept()).toEqual(asStored(template));
});

test('once, and again with the next draft that is stored first', async () => {
  pageWith(undefined);
  const pin = createPin(template);
  await pin(template, false);
  expect(await kept()).toBeDefined();
  await beginWith();
  await pin(template, false);
  expect(await kept()).toBeUndefined();
  await pin(template, true);
  expect(await kept()).toBeDefined();
});
