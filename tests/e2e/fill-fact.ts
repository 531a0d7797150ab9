// Types one fact the way a clerk does: into the control that carries its Chinese name.
import { expect } from 'vitest';
import { printDate, readDate } from '../../src/core/facts/date.ts';
import { readDeadline } from '../../src/core/facts/deadline.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import type { Field, ScalarType } from '../../src/core/facts/field.ts';
import { printTime, readTime } from '../../src/core/facts/time.ts';
import { cell, type Desk, field } from './desk-page.ts';

type Control = ReturnType<typeof field>;

export async function fillFact(desk: Desk, asked: Field, fact: Fact): Promise<void> {
  switch (asked.type) {
    case 'computed':
      throw new Error(`${asked.name} is computed and has no control`);
    case 'list':
      if (asked.of.type === 'choice') await tickOptions(desk, asked.name, asked.of.options, asList(fact));
      else await field(desk, asked.name).fill(asList(fact).join('\n'));
      return;
    case 'rows':
      for (const [index, row] of asList(fact).entries()) {
        if (index > 0)
          await desk.form.getByRole('button', { name: `增加一项${asked.name}`, exact: true }).click();
        for (const column of asked.columns) {
          const value = asRecord(row)[column.name];
          if (value === undefined) continue;
          await fillScalar(cell(desk, asked.name, index + 1, column.name), column, value);
        }
      }
      return;
    case 'claim':
      await field(desk, asked.name).setChecked(fact === true);
      return;
    default:
      await fillScalar(field(desk, asked.name), asked, fact);
  }
}

async function fillScalar(control: Control, type: ScalarType, fact: Fact): Promise<void> {
  switch (type.type) {
    case 'bool':
      return control.setChecked(fact === true);
    case 'choice':
      await control.selectOption(String(fact));
      return;
    case 'person':
      for (const [part, text] of Object.entries(asRecord(fact))) {
        await control.locator('xpath=ancestor::p|ancestor::div[1]').getByLabel(part).fill(String(text));
      }
      return;
    default:
      await control.fill(String(fact));
      if (type.type !== 'date' && type.type !== 'time' && type.type !== 'deadline') return;
      await control.blur();
      await expect.poll(() => control.inputValue()).toBe(asPrinted(type.type, String(fact)));
  }
}

/** Dates and times are shown as they will be printed once their field has been left and the program that prints is there. */
function asPrinted(type: 'date' | 'time' | 'deadline', typed: string): string {
  if (type === 'deadline') {
    const deadline = readDeadline(typed);
    return typeof deadline === 'string' ? deadline : deadline.words;
  }
  if (type === 'date') {
    const date = readDate(typed);
    return typeof date === 'string' ? date : printDate(date);
  }
  const time = readTime(typed);
  return typeof time === 'string' ? time : printTime(time);
}

async function tickOptions(
  { form, page }: Desk,
  name: string,
  options: readonly string[],
  chosen: readonly Fact[],
): Promise<void> {
  const box = form.locator('.field').filter({ has: page.getByText(name, { exact: true }) });
  for (const option of options)
    await box.getByLabel(option, { exact: true }).setChecked(chosen.includes(option));
}

function asList(fact: Fact): readonly Fact[] {
  return Array.isArray(fact) ? fact : [];
}

function asRecord(fact: Fact): Readonly<Record<string, Fact>> {
  return typeof fact === 'object' && !Array.isArray(fact) ? Object.fromEntries(Object.entries(fact)) : {};
}
