// Where a template prints each name, and the sections that must be on around the place: what an answer needs to be written.

import { termsBehind } from '../facts/terms.ts';
import { countedRows, emptyRows } from './handwriting.ts';
import { ITEM_NAMES, sinceName } from './resolve-ref.ts';
import type { Inline, Node, Ref, RowNode, Template } from './template.ts';

/** A section around a place. `rows` names the rows whose column it stands over. */
export type Gate = { readonly ref: Ref; readonly inverted: boolean; readonly rows?: string };

export type Place = {
  readonly around: readonly Gate[];
  /** The value is printed; otherwise it opens a section or is computed with. */
  readonly printed: boolean;
};

/** Names of fields, and of columns as 名称.列. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/** Parts of the envelope that stand only where another name is on. */
const SWITCHES: Readonly<Record<string, string>> = {
  发文机关标志: '用版头',
  发文字号: '用版头',
  签发人: '用版头',
  抄送机关: '用版记',
  印发机关: '用版记',
  印发日期: '用版记',
};
const OWN_TITLE: Gate = { ref: { name: '标题', views: [] }, inverted: true };

/** A list or rows whose section stands around, the innermost last. */
type Scope = { readonly name: string; readonly columns: ReadonlySet<string> };
type Around = { readonly gates: readonly Gate[]; readonly scopes: readonly Scope[] };
type Section<Child> = { readonly ref: Ref; readonly inverted: boolean; readonly children: readonly Child[] };
type Walk<Child> = (children: readonly Child[], around: Around) => void;

export function placesOf(template: Template): Places {
  const fields = new Map(template.fields.map((field) => [field.name, field]));
  const places = new Map<string, Place[]>();

  function add(key: string, place: Place): void {
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }

  function use(ref: Ref, { gates, scopes }: Around, printed: boolean): void {
    const { name } = ref;
    if (name === ITEM_NAMES.place) return;
    if (name === ITEM_NAMES.item) {
      const list = scopes.at(-1)?.name;
      if (list) add(list, { around: gates, printed });
      return;
    }
    const rows = rowsOf(name, scopes);
    if (rows) {
      add(`${rows}.${name}`, { around: gates, printed });
      return;
    }
    add(name, { around: gates, printed });
    const field = fields.get(name);
    const others = field ? [...termsBehind(field), field.default, sinceName(ref)] : [sinceName(ref)];
    for (const other of others)
      if (typeof other === 'string' && other !== name)
        use({ name: other, views: [] }, { gates, scopes: [] }, false);
  }

  function section<Child>(
    { ref, inverted, children }: Section<Child>,
    around: Around,
    walk: Walk<Child>,
  ): void {
    if (ref.name === ITEM_NAMES.first || ref.name === ITEM_NAMES.last) {
      walk(children, around);
      return;
    }
    // Empty rows stand there whatever is filled in.
    const counted = countedRows(ref);
    if (counted || emptyRows(ref)) {
      if (counted) use(counted, around, true);
      walk(children, around);
      return;
    }
    use(ref, around, false);
    const rows = rowsOf(ref.name, around.scopes);
    const gates = [...around.gates, { ref, inverted, ...(rows ? { rows } : {}) }];
    const field = rows ? undefined : fields.get(ref.name);
    const columns = field?.type === 'rows' ? field.columns.map(({ name }) => name) : [];
    const opens = !inverted && (field?.type === 'list' || field?.type === 'rows');
    const scope = { name: ref.name, columns: new Set(columns) };
    walk(children, { gates, scopes: opens ? [...around.scopes, scope] : around.scopes });
  }

  const inlines: Walk<Inline> = (children, around) => {
    for (const inline of children) {
      if (typeof inline === 'string' || inline.kind === 'ordinal' || inline.kind === 'kept') continue;
      if (inline.kind === 'value') use(inline.ref, around, true);
      else section(inline, around, inlines);
    }
  };
  const rows: Walk<RowNode> = (children, around) => {
    for (const row of children) {
      if (row.kind === 'section') section(row, around, rows);
      else for (const cell of row.cells) inlines(cell, around);
    }
  };
  const nodes: Walk<Node> = (children, around) => {
    for (const node of children) {
      if (node.kind === 'section') section(node, around, nodes);
      else if (node.kind === 'table') rows(node.rows, around);
      else inlines(node.kind === 'heading' ? [...node.inlines, ...node.rest] : node.inlines, around);
    }
  };

  inlines(template.heading, { gates: [OWN_TITLE], scopes: [] });
  nodes(template.body, { gates: [], scopes: [] });
  for (const [name, by] of Object.entries(SWITCHES))
    if (fields.has(name))
      add(name, { around: [{ ref: { name: by, views: [] }, inverted: false }], printed: true });
  return places;
}

function rowsOf(name: string, scopes: readonly Scope[]): string | undefined {
  return [...scopes].reverse().find(({ columns }) => columns.has(name))?.name;
}
