// Which parts of a paper may be left out as a whole: sections of blocks over a field whose absence leaves no blank behind.

import type { Field } from '../facts/field.ts';
import { termsBehind } from '../facts/terms.ts';
import { envelopeNames } from './envelope-fields.ts';
import { countedRows } from './handwriting.ts';
import type { Inline, Node, Ref, RowNode, Template } from './template.ts';

export type OptionalPart = {
  /** The field the section stands over. */
  readonly name: string;
  /** Fields the paper uses in this part alone. */
  readonly within: readonly string[];
};

/** A name used somewhere, with the names whose sections stand around the place. */
type Use = { readonly name: string; readonly around: readonly string[]; readonly printed: boolean };

export function optionalParts(template: Template): readonly OptionalPart[] {
  const fields = new Map(template.fields.map((field) => [field.name, field]));
  const blocks = new Set<string>();
  const others = new Set<string>();
  const uses: Use[] = [];

  /** Adds the uses of a reference: a computed value is printed from its terms, an empty field from its default. */
  function use(
    name: string,
    around: readonly string[],
    columns: ReadonlySet<string>,
    printed: boolean,
  ): void {
    const field = fields.get(name);
    if (!field || columns.has(name)) return;
    uses.push({ name, around, printed });
    for (const term of behind(field)) use(term, around, new Set(), printed);
  }

  function inlines(
    children: readonly Inline[],
    around: readonly string[],
    columns: ReadonlySet<string>,
  ): void {
    for (const inline of children) {
      if (typeof inline === 'string' || inline.kind === 'ordinal' || inline.kind === 'kept') continue;
      if (inline.kind === 'value') use(inline.ref.name, around, columns, true);
      else section(inline, around, columns, inlines);
    }
  }

  function section<Child>(
    part: { readonly ref: Ref; readonly inverted: boolean; readonly children: readonly Child[] },
    around: readonly string[],
    columns: ReadonlySet<string>,
    walk: (children: readonly Child[], around: readonly string[], columns: ReadonlySet<string>) => void,
  ): void {
    const { name } = part.ref;
    use(name, around, columns, false);
    if (part.inverted || columns.has(name)) {
      walk(part.children, around, columns);
      return;
    }
    const field = fields.get(name);
    const more = field?.type === 'rows' ? field.columns.map((column) => column.name) : [];
    walk(part.children, [...around, name], new Set([...columns, ...more]));
  }

  function nodes(children: readonly Node[], around: readonly string[], columns: ReadonlySet<string>): void {
    for (const node of children) {
      if (node.kind === 'section') {
        if (!node.inverted && !columns.has(node.ref.name) && !countedRows(node.ref))
          blocks.add(node.ref.name);
        // One option or else another text: without an answer there is that other text.
        if (node.inverted && node.ref.views.length) others.add(node.ref.name);
        section(node, around, columns, nodes);
      } else if (node.kind === 'table') rows(node.rows, around, columns);
      else {
        inlines(node.inlines, around, columns);
        if (node.kind === 'heading') inlines(node.rest, around, columns);
      }
    }
  }

  function rows(children: readonly RowNode[], around: readonly string[], columns: ReadonlySet<string>): void {
    for (const row of children) {
      if (row.kind === 'section') section(row, around, columns, rows);
      else for (const cell of row.cells) inlines(cell, around, columns);
    }
  }

  inlines(template.heading, [], new Set());
  nodes(template.body, [], new Set());
  const envelope: readonly string[] = envelopeNames(template);

  const mayGo = (name: string) =>
    mayBeSwitched(fields.get(name)) &&
    !(others.has(name) && fields.get(name)?.type === 'choice') &&
    !template.required.includes(name) &&
    !envelope.includes(name) &&
    uses.every((each) => each.name !== name || !each.printed || each.around.includes(name));

  return [...blocks].filter(mayGo).map((name) => ({
    name,
    within: [...fields.keys()].filter((other) => {
      const places = uses.filter((each) => each.name === other);
      return (
        other !== name &&
        !envelope.includes(other) &&
        places.length > 0 &&
        places.every(({ around }) => around.includes(name))
      );
    }),
  }));
}

/** A claim is its own switch, nobody types a computed value, and a count that is worked out stays without what is typed. */
function mayBeSwitched(field: Field | undefined): boolean {
  if (!field || field.type === 'claim' || field.type === 'computed') return false;
  return !field.default && !field.from;
}

function behind(field: Field): readonly string[] {
  return [...termsBehind(field), ...(field.default ? [field.default] : [])];
}
