// Controls of the form by their labels, in any browser: one at a time as by hand, or many at once.
import { expect } from 'vitest';
import type { Hand } from './driver.ts';
import { CURSOR, press, until } from './hand.ts';

/** Where a control is: its label, and for a cell the rows it stands in, counted from 1. */
export type Label = {
  readonly name: string;
  readonly row?: { readonly of: string; readonly at: number };
  /** Words of the group the label stands in, for options and parts of a person. */
  readonly within?: string;
};

/** What goes into a control; `true` and `false` are for boxes. */
export type Step = { readonly label: Label; readonly text: string };

type Reach = { readonly label: Label; readonly text?: string };

/** Finds controls by their labels and puts the cursor into each, and a text where there is one; gives kind and value of the last. */
async function reach(driver: Hand, steps: readonly Reach[]): Promise<readonly [string, string]> {
  return until(
    driver,
    `the control “${steps.map(({ label }) => label.name).join('、')}”`,
    async (wanted) => {
      // No hand is so quick that what it did to a box, a list of choices or a cell is not drawn before it does more.
      const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
      const form = document.querySelector('form[aria-label="填写"], form.new-meeting');
      const find = ([label = '', legend = '', group = '']: readonly string[]) => {
        const place = legend
          ? [...(form?.querySelectorAll('fieldset') ?? [])].find(
              (each) => words(each.querySelector(':scope > legend')) === legend,
            )
          : form;
        for (const { textContent, control } of place?.querySelectorAll('label') ?? []) {
          if (!control || textContent.replace(/\s+/g, ' ').trim() !== label) continue;
          if (!legend && control.closest('fieldset.row')) continue;
          const around = control.closest('[aria-labelledby]')?.getAttribute('aria-labelledby');
          if (group && words(document.getElementById(around ?? '')) !== group) continue;
          if (!group && control.closest('fieldset.options, fieldset.person')) continue;
          return control;
        }
        return null;
      };

      let reached: [string, string] | null = null;
      for (const { where, text } of wanted) {
        const found = find(where);
        if (!found) return null;
        if (text === undefined) found.scrollIntoView({ block: 'center' });
        found.focus();
        if (document.activeElement !== found) return null;
        if (found instanceof HTMLInputElement && found.type === 'checkbox') {
          if (text !== undefined && text !== String(found.checked)) {
            found.click();
            await drawn();
          }
          reached = [found.type, String(found.checked)];
        } else if (found instanceof HTMLSelectElement) {
          // Lists of choices are drawn by the system, out of reach of any page; the browser tells the page no more than this.
          if (text !== undefined) {
            found.value = text;
            found.dispatchEvent(new Event('input', { bubbles: true }));
            found.dispatchEvent(new Event('change', { bubbles: true }));
            await drawn();
          }
          reached = ['select', found.value];
        } else if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) {
          found.select();
          if (text !== undefined) document.execCommand('insertText', false, text);
          if (text !== undefined && where[1]) await drawn();
          reached = ['text', found.value];
        }
        if (text !== undefined && reached?.[1] !== text) return null;
      }
      return reached;
    },
    steps.map(({ label: { name, row, within }, text }) => ({
      where: [name, row ? `${row.of} 第 ${row.at} 项` : '', within ?? ''],
      ...(text === undefined ? {} : { text }),
    })),
  ) as Promise<readonly [string, string]>;
}

/** What the control holds: `true` or `false` for a box. */
export async function valueAt(driver: Hand, label: Label): Promise<string> {
  return (await reach(driver, [{ label }]))[1];
}

/** Puts a text into the control with this label, or chooses it. */
export async function write(driver: Hand, label: Label, text: string): Promise<void> {
  const [kind] = await reach(driver, [{ label }]);
  if (kind === 'select') await reach(driver, [{ label, text }]);
  else await driver.type(text);
}

/** Puts texts into controls at once, as an input method gives them. */
export async function writeAll(driver: Hand, steps: readonly Step[]): Promise<void> {
  if (steps.length) await reach(driver, steps);
}

/** Ticks a box, or takes the tick away. */
export async function tick(driver: Hand, label: Label, on: boolean): Promise<void> {
  if ((await valueAt(driver, label)) === String(on)) return;
  await press(driver, CURSOR, '');
  const state = () => valueAt(driver, label);
  await expect.poll(state, { message: `the box “${label.name}”` }).toBe(String(on));
}
