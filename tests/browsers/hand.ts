// A clerk's hand on a page, in any browser: links and buttons by their words, and patience. Controls of a form: controls.ts.
// biome-ignore-all lint/performance/useDomNodeTextContent: only words that can be seen count.
import { PATIENCE } from '../patience.ts';
import type { Data, Hand } from './driver.ts';

const PAUSE = 50;
/** Selects what has the cursor. */
export const CURSOR = ':focus';

/** Runs `look` in the page until it gives something other than null or false; `what` is for the error. */
export async function until<Given extends Data, Got extends Data>(
  driver: Hand,
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
      throw new Error(`${what} did not come.\n${(driver.complaints ?? []).join('\n')}\n${page}`);
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** Waits until the page says these words where they can be seen. */
export async function reads(driver: Hand, words: string): Promise<void> {
  await until(
    driver,
    `“${words}”`,
    // What is nowhere cannot be seen: only then is it worth asking for what can be.
    (text) => document.body.textContent.includes(text) && document.body.innerText.includes(text),
    words,
  );
}

/** Presses an element with these words in its middle; where it moved away under the hand, nothing is pressed and the hand goes after it. */
export async function press(driver: Hand, selector: string, words: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  do await driver.click(...(await aim(driver, selector, words)));
  while ((await missed(driver)) && Date.now() < end);
}

/** Waits until an element stands still and nothing lies over it; until `missed` asks, presses beside it do nothing. */
async function aim(driver: Hand, selector: string, words: string): Promise<readonly [number, number]> {
  const [x = 0, y = 0] = await until(
    driver,
    `${selector} “${words}”`,
    async ([css = '', text = '']) => {
      // A window behind another has a cursor, but nothing in it is `:focus`.
      const { activeElement } = document;
      const all = css === ':focus' ? [activeElement] : document.querySelectorAll(css);
      // Only words that are there at all are worth asking whether they can be seen.
      const found = [...all].find(
        (each): each is HTMLElement =>
          each instanceof HTMLElement &&
          (each.getAttribute('aria-label') === text ||
            (each.textContent.includes(text) && each.innerText.trim() === text)) &&
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
async function missed(driver: Hand): Promise<boolean> {
  const look = () => {
    dispatchEvent(new Event('huiwen-press-over'));
    const { press } = document.documentElement.dataset;
    delete document.documentElement.dataset.press;
    return press === 'missed';
  };
  return driver.run(look, null).catch(() => false);
}

/** Puts the cursor into what the selector finds. */
export async function putCursor(driver: Hand, selector: string): Promise<void> {
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

/** Takes the cursor out of the form. */
export async function leave(driver: Hand): Promise<void> {
  await driver.run(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return true;
  }, null);
}
