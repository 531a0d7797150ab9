// Types one fact into the controls that carry its Chinese name.
import type { Fact } from '../../src/core/facts/fact.ts';
import type { Field, ScalarType } from '../../src/core/facts/field.ts';
import type { Driver } from './driver.ts';
import { type Label, press, tick, write } from './hand.ts';

export async function typeFact(driver: Driver, asked: Field, fact: Fact): Promise<void> {
  const { name } = asked;
  switch (asked.type) {
    case 'computed':
      throw new Error(`${name} is computed and has no control`);
    case 'list':
      if (asked.of.type !== 'choice') return write(driver, { name }, listOf(fact).join('\n'));
      for (const option of asked.of.options)
        await tick(driver, { name: option, within: name }, listOf(fact).includes(option));
      return;
    case 'rows':
      for (const [index, row] of listOf(fact).entries()) {
        if (index) await press(driver, 'button', `增加一项${name}`);
        for (const column of asked.columns) {
          const value = partsOf(row)[column.name];
          if (value === undefined) continue;
          await typeScalar(driver, { name: column.name, row: { of: name, at: index + 1 } }, column, value);
        }
      }
      return;
    case 'claim':
      return tick(driver, { name }, fact === true);
    default:
      return typeScalar(driver, { name }, asked, fact);
  }
}

async function typeScalar(driver: Driver, label: Label, { type }: ScalarType, fact: Fact): Promise<void> {
  switch (type) {
    case 'bool':
      return tick(driver, label, fact === true);
    case 'person':
      for (const [part, text] of Object.entries(partsOf(fact)))
        await write(driver, { ...label, name: part, within: label.name }, String(text));
      return;
    default:
      return write(driver, label, String(fact));
  }
}

function listOf(fact: Fact): readonly Fact[] {
  return Array.isArray(fact) ? fact : [];
}

function partsOf(fact: Fact): Readonly<Record<string, Fact>> {
  return typeof fact === 'object' && !Array.isArray(fact) ? Object.fromEntries(Object.entries(fact)) : {};
}
