// A name on the form belongs to its control: what is clicked, read aloud or searched by name is the right one.
import { describe, expect, test } from 'vitest';
import { templatesToTry } from '../few-templates.ts';
import { openChromium } from '../site/chromium.ts';
import { field, openDeskForGroup } from './desk-page.ts';

const browser = await openChromium();

describe.each(templatesToTry)('$template.id', async ({ template }) => {
  const desk = await openDeskForGroup(browser, template.id);

  test('every field is found by its label', async () => {
    for (const { name, type } of template.fields) {
      if (type !== 'computed' && type !== 'rows' && type !== 'list')
        expect.soft(await field(desk, name).count(), name).toBe(1);
    }
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
      await desk.form
        .locator('.name')
        .and(desk.form.getByText(name, { exact: true }))
        .click();
      for (const option of options) {
        const ticked = await desk.form.getByLabel(option, { exact: true }).isChecked();
        expect.soft(ticked, `${option} after a click on the name`).toBe(false);
      }
    });
  }
});
