// A clerk's hand on a page, in any browser: links and buttons by their words, controls by their labels, patience.
// biome-ignore-all lint/performance/useDomNodeTextContent: only words that can be seen count.
import { expect } from 'vitest';
import type { Data, Driver } from './driver.ts';

/** Milliseconds. The machine may be slow; nothing is measured by this. */
const PATIENCE = 30_000;
const PAUSE = 50;
/** Selects what has the cursor. */
const CURSOR = ':focus';

/** Runs `look` in the page until it gives something other than null or false; `what` is for the error. */
export async function until<Given extends Data, Got extends Data>(
  driver: Driver,
  what: string,
  look: (given: Given) => Got | Promise<Got>,
  given: Given,
): Promise<NonNullable<Got>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    // A page that is about to give way to another answers nothing.
    const got = await driver.run(look, given).catch((error: unknown) => {
      if (Date.now() > end) throw error;
      return null;
    });
    if (got !== null && got !== undefined && got !== false) return got;
    if (Date.now() > end) {
      const page = await driver.run(
        () => `${location.href}\n${document.body.innerText.slice(0, 1500)}`,
        null,
      );
      throw new Error(`${what} did not come.\n${driver.complaints.join('\n')}\n${page}`);
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** Waits until the page says these words where they can be seen. */
export async function reads(driver: Driver, words: string): Promise<void> {
  await until(driver, `“${words}”`, (text) => document.body.innerText.includes(text), words);
}

/** Presses an element with these words in its middle; where it moved away under the hand, nothing is pressed and the hand goes after it. */
export async function press(driver: Driver, selector: string, words: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  do await driver.click(...(await aim(driver, selector, words)));
  while ((await missed(driver)) && Date.now() < end);
}

/** Waits until an element stands still and nothing lies over it; until `missed` asks, presses beside it do nothing. */
async function aim(driver: Driver, selector: string, words: string): Promise<readonly [number, number]> {
  const [x = 0, y = 0] = await until(
    driver,
    `${selector} “${words}”`,
    async ([css = '', text = '']) => {
      // A window behind another has a cursor, but nothing in it is `:focus`.
      const { activeElement } = document;
      const all = css === ':focus' ? [activeElement] : document.querySelectorAll(css);
      const found = [...all].find(
        (each): each is HTMLElement =>
          each instanceof HTMLElement &&
          [each.innerText.trim(), each.getAttribute('aria-label')].includes(text) &&
          !!each.offsetParent,
      );
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const before = found.getBoundingClientRect();
      // Two frames: what moves has moved.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { left, top, width, height } = found.getBoundingClientRect();
      if (left !== before.left || top !== before.top || !width) return null;
      const at: [number, number] = [left + width / 2, top + height / 2];
      if (!found.contains(document.elementFromPoint(...at))) return null;

      const { dataset } = document.documentElement;
      const guard = (event: Event) => {
        // Where a press begins is what counts: one that begins here and ends elsewhere is the fault of the page.
        dataset.press =
          dataset.press ||
          (event.target instanceof Node && found.contains(event.target) ? 'landed' : 'missed');
        if (dataset.press === 'landed') return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
      const toggle = (on: boolean) => {
        for (const type of events) (on ? addEventListener : removeEventListener)(type, guard, true);
      };
      toggle(true);
      addEventListener('huiwen-press-over', () => toggle(false), { once: true });
      return at;
    },
    [selector, words],
  );
  return [x, y];
}

/** Whether the last press began beside what it was aimed at; a page that gave way to another was hit. */
async function missed(driver: Driver): Promise<boolean> {
  const look = () => {
    dispatchEvent(new Event('huiwen-press-over'));
    const { press } = document.documentElement.dataset;
    delete document.documentElement.dataset.press;
    return press === 'missed';
  };
  return driver.run(look, null).catch(() => false);
}

/** Puts the cursor into what the selector finds. */
export async function putCursor(driver: Driver, selector: string): Promise<void> {
  await until(
    driver,
    selector,
    (css) => {
      const found = document.querySelector<HTMLElement>(css);
      found?.focus();
      return !!found && document.activeElement === found;
    },
    selector,
  );
}

/** Where a control is: its label, and for a cell the rows it stands in, counted from 1. */
export type Label = {
  readonly name: string;
  readonly row?: { readonly of: string; readonly at: number };
  /** Words of the group the label stands in, for options and parts of a person. */
  readonly within?: string;
};

/** Finds a control of the form by its label, brings it into view and puts the cursor there; gives its kind and value. */
async function focus(driver: Driver, { name, row, within }: Label): Promise<readonly [string, string]> {
  return until(
    driver,
    `the control “${name}”`,
    ([label = '', legend = '', group = '']) => {
      const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
      const form = document.querySelector('form[aria-label="填写"]');
      const place = legend
        ? [...(form?.querySelectorAll('fieldset') ?? [])].find(
            (each) => words(each.querySelector(':scope > legend')) === legend,
          )
        : form;
      const controls = place?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [];
      const found = [...controls].find((control) => {
        if (!legend && control.closest('fieldset.row')) return false;
        const around = control.closest('[aria-labelledby]')?.getAttribute('aria-labelledby');
        if (group && words(document.getElementById(around ?? '')) !== group) return false;
        if (!group && control.closest('fieldset.options, fieldset.person')) return false;
        return [...(control.labels ?? [])].some((each) => words(each) === label);
      });
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      found.focus();
      if (document.activeElement !== found) return null;
      if (found.type === 'checkbox') return [found.type, String(found.checked)];
      if (found instanceof HTMLSelectElement) return ['select', found.value];
      found.select();
      return ['text', found.value];
    },
    [name, row ? `${row.of} 第 ${row.at} 项` : '', within ?? ''],
  ) as Promise<readonly [string, string]>;
}

/** What the control holds: `true` or `false` for a box. */
export async function valueAt(driver: Driver, label: Label): Promise<string> {
  return (await focus(driver, label))[1];
}

/** Puts a text into the control with this label, or chooses it. */
export async function write(driver: Driver, label: Label, text: string): Promise<void> {
  const [kind] = await focus(driver, label);
  if (kind !== 'select') return driver.type(text);
  // Lists of choices are drawn by the system, out of reach of any page; the browser tells the page no more than this.
  await driver.run((value) => {
    const select = document.activeElement;
    if (!(select instanceof HTMLSelectElement)) return false;
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, text);
}

/** Ticks a box, or takes the tick away. */
export async function tick(driver: Driver, label: Label, on: boolean): Promise<void> {
  if ((await valueAt(driver, label)) === String(on)) return;
  await press(driver, CURSOR, '');
  const state = () => valueAt(driver, label);
  await expect.poll(state, { message: `the box “${label.name}”`, timeout: PATIENCE }).toBe(String(on));
}

/** Takes the cursor out of the form. */
export async function leave(driver: Driver): Promise<void> {
  await driver.run(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return true;
  }, null);
}
