// What a name means where it stands: columns of the row around it first, then the vocabulary.

import type { Column, Field, FieldType, RowsType } from '../facts/field.ts';
import { askCount } from '../facts/print-value.ts';
import { COUNTS } from '../facts/types/counts.ts';
import { isScalarType, scalarOf } from '../facts/types/scalars.ts';
import { viewsOf } from '../facts/types/types.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { lastWhere } from '../source/last-where.ts';
import { nearestName, unknownName } from '../source/nearest-name.ts';
import type { Meaning, Scope } from './meaning.ts';
import { meaningByHand } from './meaning-by-hand.ts';
import type { Ref } from './template.ts';

/** Names that have a meaning only inside a repeated section. */
export const ITEM_NAMES = { item: '本项', first: '首项', last: '末项', place: '行号' } as const;

/** `{{结束日期.承开始日期}}`: the name of the date whose year and month need not be said again. */
export function sinceName(ref: Ref): string | undefined {
  return nameInView(ref, '承');
}

/** `{{^结束日期.同开始日期}}`: the name of the date that may be the same day. */
export function sameDayName(ref: Ref): string | undefined {
  return nameInView(ref, '同');
}

/** `{{#完成时限.早于统计截止日期}}`: the name of the date that may come after. */
export function laterName(ref: Ref): string | undefined {
  return nameInView(ref, '早于');
}

/** `{{整改清单.完成时限早于统计截止日期.数}}`: rows by a column that comes before a date. */
export function earlierRows(view: string): { readonly column: string; readonly date: string } | undefined {
  const [column = '', date = '', ...more] = view.split('早于');
  return column && date && !more.length ? { column, date } : undefined;
}

function nameInView({ views }: Ref, mark: string): string | undefined {
  const view = views.length === 1 ? views[0] : undefined;
  return view?.startsWith(mark) ? view.slice(mark.length) : undefined;
}

export function resolveRef(ref: Ref, scopes: readonly Scope[], vocabulary: Vocabulary): Meaning | string {
  const { name, views } = ref;
  const byHand = meaningByHand(ref, (other) => resolveRef(other, scopes, vocabulary), vocabulary);
  if (byHand !== undefined) return byHand;
  const repeated = scopes.at(-1);
  if (name === ITEM_NAMES.first || name === ITEM_NAMES.last) {
    return repeated && !views.length ? { kind: 'flag' } : `{{#${name}}} 只用在列表或多行的 {{#…}} 里`;
  }
  if (name === ITEM_NAMES.place) {
    return repeated?.kind === 'row' && !views.length
      ? { kind: 'scalar' }
      : '{{行号}} 只用在多行的 {{#…}} 里，写出这一行在原来的表里是第几行';
  }
  if (name === ITEM_NAMES.item) {
    const item = lastWhere(scopes, (scope) => scope.kind === 'item');
    return item ? viewed(item.of, ref) : '{{本项}} 只用在列表的 {{#…}} 里';
  }
  const around = lastWhere(scopes, (scope) => columnsOf(scope).some((known) => known.name === name));
  const column = around && columnsOf(around).find((known) => known.name === name);
  const own = around && around.kind !== 'item' ? [`${around.rows}.${name}`] : [];
  const later = laterName(ref);
  const dated = column ?? vocabulary.get(name);
  if (hasDay(dated) && later && vocabulary.get(later)?.type === 'date')
    return { kind: 'flag', uses: column ? [...own, later] : [name, later] };
  if (column) {
    const meaning = viewed(column, ref);
    return typeof meaning === 'string' ? meaning : { ...meaning, uses: own };
  }
  const field = vocabulary.get(name);
  const [since, same] = [sinceName(ref), sameDayName(ref)];
  const start = since ?? same;
  if (field?.type === 'date' && start && vocabulary.get(start)?.type === 'date')
    return { kind: since ? 'scalar' : 'flag', uses: [name, start] };
  if (!field) {
    const rows = [...vocabulary.values()].find(
      (known) => known.type === 'rows' && known.columns.some((each) => each.name === name),
    );
    if (rows) return `“${name}”是“${rows.name}”的一列，只能写在 {{#${rows.name}}}…{{/${rows.name}}} 里`;
    const names = [...scopes.flatMap(columnsOf).map((known) => known.name), ...vocabulary.keys()];
    return unknownName(name, '名称', names);
  }
  const meaning = field.type === 'rows' ? viewedRows(field, views, vocabulary) : viewed(field, ref);
  if (typeof meaning === 'string') return meaning;
  const asked = field.type === 'rows' ? askedColumns(field, views) : [];
  const dates = views.flatMap((view) => (field.type === 'rows' ? (earlierRows(view)?.date ?? []) : []));
  return { ...meaning, uses: [name, ...dates, ...asked.map((each) => `${name}.${each}`)] };
}

/** The columns rows are chosen or grouped by: 状态 of `整改清单.已完成`, 方面 of `整改清单.按方面`. */
function askedColumns({ columns }: RowsType, views: readonly string[]): readonly string[] {
  return columns
    .filter(({ name, ...type }) =>
      views.some(
        (view) =>
          view === `按${name}` ||
          earlierRows(view)?.column === name ||
          (type.type === 'choice' && type.options.includes(view)),
      ),
    )
    .map(({ name }) => name);
}

/** What goes with a column is known of its groups too. */
export function columnsWith({ name }: Column, columns: readonly Column[]): readonly Column[] {
  return columns.filter((other) => other.with === name);
}

function hasDay(type: FieldType | undefined): boolean {
  return type?.type === 'date' || type?.type === 'deadline';
}

function columnsOf(scope: Scope): readonly Column[] {
  return scope.kind === 'item' ? [] : scope.columns;
}

function viewed(field: Exclude<FieldType, RowsType>, { name, views }: Ref): Meaning | string {
  const [view, ...more] = views;
  const known = viewsOf(field);
  if (field.type === 'choice' && view && !more.length && field.options.includes(view))
    return { kind: 'flag' };
  if (view !== undefined && (more.length || !known.includes(view))) {
    const nearest = nearestName(view, known);
    const choice = known.length ? `可用：${known.join('、')}` : '它没有视图';
    return `“${name}”没有视图“${views.join('.')}”${nearest ? `，是不是“${nearest}”？` : ''}（${choice}）`;
  }
  if (asksCount(view)) return { kind: 'flag' };
  if (isScalarType(field)) return { kind: scalarOf(field).kind === 'flag' ? 'flag' : 'scalar' };
  switch (field.type) {
    case 'claim':
      return { kind: 'flag' };
    case 'computed':
      return { kind: 'scalar' };
    case 'list':
      if (isCount(view)) return { kind: 'count' };
      return view ? { kind: 'scalar' } : { kind: 'list', opens: { kind: 'item', of: field.of } };
  }
}

function viewedRows(
  field: RowsType & Pick<Field, 'name'>,
  views: readonly string[],
  vocabulary: Vocabulary,
): Meaning | string {
  const options = new Set(
    field.columns.flatMap((column) => (column.type === 'choice' ? column.options : [])),
  );
  for (const [index, view] of views.entries()) {
    const last = index === views.length - 1;
    if (options.has(view)) continue;
    const past = earlierRows(view);
    const day = field.columns.find(({ name }) => name === past?.column);
    if (past && hasDay(day) && vocabulary.get(past.date)?.type === 'date') continue;
    if (last && viewsOf(field).includes(view)) return { kind: asksCount(view) ? 'flag' : 'count' };
    const column = view.startsWith('按')
      ? field.columns.find((known) => known.name === view.slice(1))
      : undefined;
    const next = views.at(-1);
    if (column && index === views.length - 2 && next && viewsOf(field).includes(next))
      return { kind: asksCount(next) ? 'flag' : 'count' };
    if (column && last) {
      const columns = [column, ...columnsWith(column, field.columns)];
      return { kind: 'groups', opens: { kind: 'group', columns, rows: field.name } };
    }
    const known = [...viewsOf(field), ...options, ...field.columns.map((each) => `按${each.name}`)];
    return `“${field.name}”没有视图“${view}”，可用：${known.join('、')}`;
  }
  return { kind: 'rows', opens: { kind: 'row', columns: field.columns, rows: field.name } };
}

function isCount(view: string | undefined): boolean {
  return view !== undefined && COUNTS.has(view);
}

function asksCount(view: string | undefined): boolean {
  return askCount(0, view) !== undefined;
}
