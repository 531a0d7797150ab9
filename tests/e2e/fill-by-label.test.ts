// A clerk who only reads labels gets the right file: every field of a template, by name, the first of each kind
// by hand, then the file read back.
import { expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { toText } from '../../src/render/text.ts';
import { handOn } from '../browsers/chromium-driver.ts';
import { typeFacts } from '../browsers/type-facts.ts';
import { formsToFill } from '../few-templates.ts';
import { openChromium } from '../site/chromium.ts';
import { downloadFinal, openDeskForTest } from './desk-page.ts';
import { docxText } from './read-docx.ts';

const browser = await openChromium();
const PHONE = { viewport: { width: 390, height: 844 } };

test.each(formsToFill)(
  '$template.id: typed by label, the file says what the sample says',
  async ({ template, sample }) => {
    const desk = await openDeskForTest(browser, template.id, PHONE);
    await typeFacts(handOn(desk.page), template.fields, sample);
    const { name, bytes } = await downloadFinal(desk);
    const document = fill(template, sample);
    expect(docxText(bytes)).toBe(toText(document));
    expect(name).toBe(`${document.title.slice(0, 75)}.docx`);
    expect(name).toMatch(/^\p{Script=Han}[^\\/:*?"<>|\p{C}]{1,74}\.docx$/u);
    expect(desk.complaints).toEqual([]);
  },
);
