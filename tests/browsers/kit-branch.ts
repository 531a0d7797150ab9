// A branch with a kit: the file on a stick, in any browser, filled in by its labels and saved for handing back.
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Field } from '../../src/core/facts/field.ts';
import type { Driver } from './driver.ts';
import { leave, press, reads, until } from './hand.ts';
import { typeFacts } from './type-facts.ts';

export type BranchAnswers = {
  readonly unit: string;
  readonly facts: Facts;
  /** What the roll-up asks beside the paper. */
  readonly own: Readonly<Record<string, string>>;
  /** Something is to be looked at: a paper is asked about before it is saved. */
  readonly asked: boolean;
};

/** Presses the button with these words; gives the file that is saved. */
export async function fillKit(
  driver: Driver,
  file: string,
  fields: readonly Field[],
  { unit, facts, own, asked }: BranchAnswers,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await driver.open(file);
  await until(
    driver,
    `“${unit}” in the list of branches`,
    (wanted) => {
      const list = document.querySelector<HTMLSelectElement>('#kit-unit');
      const option = [...(list?.options ?? [])].find(({ text }) => text === wanted);
      if (!list || !option) return null;
      list.value = option.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    unit,
  );
  await reads(driver, '已保存在本机浏览器');
  // Typing by hand is tried elsewhere.
  await typeFacts(driver, fields, facts, fields);
  for (const [column, text] of Object.entries(own)) {
    await until(
      driver,
      `“${column}”`,
      (name) => {
        const box = document.getElementById(`own-${name}`);
        box?.focus();
        return !!box && document.activeElement === box;
      },
      column,
    );
    await driver.type(text);
  }
  await leave(driver);
  await reads(driver, '已填齐');
  return driver.saved(async () => {
    await press(driver, 'button', button);
    if (asked) await press(driver, 'button', '仍要下载');
  });
}
