// Types facts into the controls that carry their Chinese names.
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import type { Field, ScalarType } from '../../src/core/facts/field.ts';
import { type Label, type Step, tick, valueAt, write, writeAll } from './controls.ts';
import type { Hand } from './driver.ts';
import { press } from './hand.ts';

/**
 * The first of each kind of control by hand, so that all are tried, but for kinds that are `known` to work; what comes in the same kind
 * again at once.
 */
export async function typeFacts(
  driver: Hand,
  fields: readonly Field[],
  facts: Facts,
  known: readonly Field[] = [],
): Promise<void> {
  const kinds = new Set(known.map(kindOf));
  let waiting: Step[] = [];
  const writeWaiting = async () => {
    const steps = waiting;
    waiting = [];
    await writeAll(driver, steps);
  };
  for (const field of fields) {
    const fact = facts[field.name];
    if (fact === undefined) continue;
    const kind = kindOf(field);
    const isKnown = kinds.has(kind);
    kinds.add(kind);
    if (isKnown && field.type !== 'rows') {
      waiting.push(...stepsOf(field, fact));
      continue;
    }
    await writeWaiting();
    if (field.type === 'rows') await typeRows(driver, field, listOf(fact), isKnown ? writeAll : byHand);
    else await byHand(driver, stepsOf(field, fact));
  }
  await writeWaiting();
}

function kindOf(field: Field): string {
  return field.type === 'list' ? `list of ${field.of.type}` : field.type;
}

async function typeRows(
  driver: Hand,
  { name, columns }: Extract<Field, { readonly type: 'rows' }>,
  rows: readonly Fact[],
  put: typeof writeAll,
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    if (index) await press(driver, 'button', `增加一项${name}`);
    const at = { of: name, at: index + 1 };
    await put(
      driver,
      columns.flatMap((column) => {
        const value = partsOf(row)[column.name];
        return value === undefined ? [] : scalarSteps({ name: column.name, row: at }, column, value);
      }),
    );
  }
}

/** Key by key, press by press. */
async function byHand(driver: Hand, steps: readonly Step[]): Promise<void> {
  for (const { label, text } of steps) {
    const isBox = ['true', 'false'].includes(await valueAt(driver, label));
    await (isBox ? tick(driver, label, text === 'true') : write(driver, label, text));
  }
}

function stepsOf(asked: Field, fact: Fact): readonly Step[] {
  const { name } = asked;
  switch (asked.type) {
    case 'rows':
    case 'computed':
      throw new Error(`${name} has no control of its own`);
    case 'list': {
      if (asked.of.type !== 'choice') return [{ label: { name }, text: listOf(fact).join('\n') }];
      const chosen = listOf(fact);
      return asked.of.options.map((option) => ({
        label: { name: option, within: name },
        text: String(chosen.includes(option)),
      }));
    }
    case 'claim':
      return [{ label: { name }, text: String(fact === true) }];
    default:
      return scalarSteps({ name }, asked, fact);
  }
}

function scalarSteps(label: Label, { type }: ScalarType, fact: Fact): readonly Step[] {
  switch (type) {
    case 'bool':
      return [{ label, text: String(fact === true) }];
    case 'person':
      return Object.entries(partsOf(fact)).map(([part, text]) => ({
        label: { ...label, name: part, within: label.name },
        text: String(text),
      }));
    default:
      return [{ label, text: String(fact) }];
  }
}

function listOf(fact: Fact): readonly Fact[] {
  return Array.isArray(fact) ? fact : [];
}

function partsOf(fact: Fact): Readonly<Record<string, Fact>> {
  return typeof fact === 'object' && !Array.isArray(fact) ? Object.fromEntries(Object.entries(fact)) : {};
}
