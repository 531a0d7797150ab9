// What was given and is not in the paper: its claim is not ticked, its part is off, the cell beside it is empty. Said, with what switches it on.

import { type Frame, withShared } from '../../document/frames.ts';
import { isOff } from '../../document/is-off.ts';
import { lookupIn } from '../../document/scope.ts';
import { type Fact, type FactPath, type Facts, isGiven } from '../../facts/fact.ts';
import type { Field, ScalarType } from '../../facts/field.ts';
import { termsOf } from '../../facts/terms.ts';
import type { Row } from '../../facts/value.ts';
import { type Gate, type Place, placesOf } from '../../template/places.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

/** Rows named in one sentence. */
const SHOWN = 5;

export const UNPRINTED: Rule = {
  id: 'unprinted',
  severity: 'warning',
  description: '填了的内容，都写进文稿；没有写进去的，说明怎样才写。打印出来填写的表只取它要的，不在此列。',
  find: (draft) => {
    const { template, facts, read, isPrinted } = draft;
    // A form takes of the lists what it is for: what is said of a person in them is not printed on purpose.
    if (template.genre === '表') return [];
    const places = placesOf(template);
    const gates = gateReader(draft);
    return template.fields.flatMap((field): readonly RuleFinding[] => {
      const { name } = field;
      if (field.type === 'computed' || !isGiven(facts[name])) return [];
      const own = places.get(name) ?? [];
      if (field.type !== 'rows') {
        if (isPrinted([name]) || isUsed(field, own, gates)) return [];
        return found(draft, name, [[name]], `“${name}”`, gates.missing(own));
      }
      const reading = read(name);
      if (reading.state !== 'given' || reading.value.kind !== 'rows') return [];
      const { columns } = reading.value;
      const rows = withShared(reading.value);
      const cells = columns.flatMap((column) =>
        hasOwnText(column) ? (places.get(`${name}.${column.name}`) ?? []) : [],
      );
      if (cells.length && cells.every((place) => gates.missing([place]).some(({ rows: of }) => !of)))
        return own.some((place) => place.printed && !gates.missing([place]).length)
          ? []
          : found(draft, name, [[name]], `“${name}”`, gates.missing(cells));
      return columns.filter(hasOwnText).flatMap((column): readonly RuleFinding[] => {
        const at = places.get(`${name}.${column.name}`) ?? [];
        const short = columns.find((other) => other.with === column.name)?.name;
        const silent = rows.filter(
          (row) => isLeftOut(row, column.name, isPrinted) && !(short && row[short]?.state === 'given'),
        );
        const missing = silent[0] ? gates.missing(at, { of: name, row: silent[0] }) : [];
        const paths = silent.flatMap((row) => {
          const path = row[column.name]?.path;
          return path ? [path] : [];
        });
        const [first] = paths;
        if (!first) return [];
        const rest = paths.length > 1 ? `（共 ${paths.length} 行）` : '';
        return found(draft, `${name}.${column.name}`, paths.slice(0, SHOWN), sayPath(first) + rest, missing);
      });
    });
  },
};

function found(
  { template, facts, standing }: DraftToCheck,
  key: string,
  paths: readonly FactPath[],
  place: string,
  shut: readonly Gate[],
): readonly RuleFinding[] {
  const missing = shut.flatMap((gate) => toFill(gate, template.fields, facts));
  const typeOf = new Map(template.fields.map((field) => [field.name, field.type]));
  // Where a claim puts another sentence in its place, or another day is given for it, the answer is not lost: the rules go by it.
  const dated = typeOf.get(key) === 'date';
  const replaced = missing.every(({ ref, inverted }) => {
    const type = typeOf.get(ref.name);
    return inverted && (type === 'claim' || (dated && type === 'date'));
  });
  if (!missing.length || replaced || isPast(key, missing, template.fields)) return [];
  const says = [...new Set(missing.map((gate) => sayGate(gate, template.fields)))].join('、');
  const links = missing.filter(({ rows }) => !rows).map(({ ref }): FactPath => [ref.name]);
  const message = `${place}填了，没有写进${template.genre}：${says}，才写进去。`;
  // What the unit keeps for every paper came by itself: nobody meant to write it into this one.
  const kept = isSameFact(facts[key], standing[key]);
  return [{ key, paths: [...paths, ...links], message, ...(kept ? { severity: 'hint' } : {}) }];
}

/** What was planned gives way to what came of it. */
function isPast(key: string, shut: readonly Gate[], fields: readonly Field[]): boolean {
  const actual = new Set(fields.flatMap(({ plans }) => plans ?? []));
  const isPlan = fields.some(({ name, plans }) => name === key && plans);
  return isPlan && shut.every(({ ref, inverted }) => inverted && actual.has(ref.name));
}

function isSameFact(fact: Fact | undefined, kept: Fact | undefined): boolean {
  return kept !== undefined && JSON.stringify(fact) === JSON.stringify(kept);
}

/** Nobody fills in what is computed: what it lacks stands for it. */
function toFill(gate: Gate, fields: readonly Field[], facts: Facts): readonly Gate[] {
  const field = fields.find(({ name }) => name === gate.ref.name);
  if (field?.type !== 'computed' || gate.inverted || gate.rows) return [gate];
  const lacking = termsOf(field.formula).flatMap((term): readonly Gate[] =>
    typeof term === 'string' && !isGiven(facts[term])
      ? [{ ref: { name: term, views: [] }, inverted: false }]
      : [],
  );
  return lacking.length ? lacking : [gate];
}

/** Text of its own to print; a choice or a box does its work without. */
function hasOwnText({ type }: ScalarType): boolean {
  return type !== 'choice' && type !== 'bool';
}

function isLeftOut(row: Row, column: string, isPrinted: (path: FactPath) => boolean): boolean {
  const cell = row[column];
  return cell !== undefined && cell.state !== 'missing' && !isPrinted(cell.path);
}

/** A box or a choice works by the section it opens, a number by what is computed from it. */
function isUsed({ type }: Field, places: readonly Place[], gates: Gates): boolean {
  const printing = places.filter(({ printed }) => printed);
  if (type === 'bool' && !places.length) return true;
  const working =
    type === 'claim' || type === 'bool' || type === 'choice' || type === 'int' ? places : printing;
  // Nothing prints it anywhere: the rules alone go by it.
  return !working.length || working.some((place) => !gates.missing([place]).length);
}

/** One row of a field. */
type RowAt = { readonly of: string; readonly row: Row };

type Gates = {
  /** The sections that are off around the place that lacks fewest. */
  readonly missing: (places: readonly Place[], at?: RowAt) => readonly Gate[];
};

function gateReader({ template, facts }: DraftToCheck): Gates {
  const lookup = lookupIn(template.fields, facts, template.feeds);
  const isShut = ({ ref, inverted, rows }: Gate, frames: readonly Frame[]) =>
    (!rows || frames.length > 0) && isOff(lookup(ref, rows ? frames : [])) !== inverted;
  return {
    missing(places, at) {
      const frames = at ? [{ cells: at.row, first: true, last: true }] : [];
      const shut = places.map(({ around }) =>
        around.flatMap((gate): readonly Gate[] => {
          if (isShut(gate, frames)) return [gate];
          const column = at && columnOf(gate, at, template.fields);
          return column ? [{ ...gate, ref: { ...gate.ref, name: column }, rows: at.of }] : [];
        }),
      );
      return shut.reduce((least, each) => (each.length < least.length ? each : least), shut[0] ?? []);
    },
  };
}

/** The choice by which a section takes other rows than this one (整改清单.推进中). */
function columnOf({ ref, inverted }: Gate, { of, row }: RowAt, fields: readonly Field[]): string | undefined {
  const field = fields.find(({ name }) => name === of);
  if (inverted || ref.name !== of || field?.type !== 'rows') return undefined;
  const [view = '', ...more] = ref.views;
  const column = field.columns.find((each) => each.type === 'choice' && each.options.includes(view));
  const cell = column && row[column.name];
  const chosen = cell?.state === 'given' && cell.value.kind === 'text' ? cell.value.text : '';
  return column && !more.length && chosen !== view ? column.name : undefined;
}

function sayGate({ ref: { name, views }, inverted, rows }: Gate, fields: readonly Field[]): string {
  const field = fields.find((each) => each.name === name);
  const own = rows ? `这一行的“${name}”` : `“${name}”`;
  const option = views.find(
    (view) => !view.endsWith('数') && !view.startsWith('按') && !view.startsWith('承'),
  );
  if (inverted)
    return field?.type === 'claim' && !rows
      ? `不勾选${own}`
      : option
        ? `${own}不是“${option}”`
        : `${own}空着`;
  if (field?.type === 'claim' && !rows) return `勾选${own}`;
  if (field?.type === 'bool' && !rows) return `${own}选“是”`;
  if (field?.type === 'rows' && !rows && option) return `${own}里有“${option}”的`;
  return option ? `${own}选“${option}”` : `填写${own}`;
}
