// Walks a parsed template: every name must exist where it stands.

import type { Vocabulary } from '../facts/vocabulary.ts';
import type { SourcePlace } from '../source/problem.ts';
import type { Meaning, Scope } from './meaning.ts';
import { resolveRef } from './resolve-ref.ts';
import type { Inline, Node, Ref, RowNode } from './template.ts';

type Report = (place: SourcePlace, message: string) => void;

/** A text with more is no template, and looking for the nearest right name takes time. */
const MOST_WRONG = 300;

/** Reports what is wrong with names, and returns the vocabulary names in use; `origins` tells what came from partials. */
export function checkNames(
  heading: { readonly inlines: readonly Inline[] } & SourcePlace,
  nodes: readonly Node[],
  vocabulary: Vocabulary,
  origins: ReadonlyMap<Inline, SourcePlace>,
  report: Report,
): ReadonlySet<string> {
  const used = new Set<string>();
  let wrong = 0;

  function meaningOf(ref: Ref, scopes: readonly Scope[], place: SourcePlace): Meaning | undefined {
    if (wrong === MOST_WRONG) return undefined;
    const meaning = resolveRef(ref, scopes, vocabulary);
    if (typeof meaning === 'string') {
      wrong += 1;
      report(place, meaning);
      if (wrong === MOST_WRONG) report(place, `写错的名称有 ${MOST_WRONG} 处，后面的没有再核对`);
      return undefined;
    }
    for (const name of meaning.uses ?? []) used.add(name);
    return meaning;
  }

  function checkInlines(inlines: readonly Inline[], scopes: readonly Scope[], around: SourcePlace): void {
    for (const inline of inlines) {
      if (typeof inline === 'string') continue;
      const place = origins.get(inline) ?? around;
      if (inline.kind === 'value') {
        const meaning = meaningOf(inline.ref, scopes, place);
        const name = [inline.ref.name, ...inline.ref.views].join('.');
        if (meaning?.kind === 'rows' || meaning?.kind === 'groups')
          report(place, `“${name}”有多行，请用 {{#${name}}}…{{/${name}}}`);
        if (meaning?.kind === 'flag')
          report(place, `“${name}”只有是和否，不能直接写出，请用 {{#${name}}}…{{/${name}}}`);
      } else if (inline.kind === 'section') {
        checkInlines(inline.children, inside(inline, scopes, place), around);
      }
    }
  }

  function inside(
    section: { ref: Ref; inverted: boolean },
    scopes: readonly Scope[],
    place: SourcePlace,
  ): readonly Scope[] {
    const meaning = meaningOf(section.ref, scopes, place);
    return meaning?.opens && !section.inverted ? [...scopes, meaning.opens] : scopes;
  }

  function checkRows(rows: readonly RowNode[], scopes: readonly Scope[]): void {
    for (const row of rows) {
      if (row.kind === 'section') checkRows(row.children, inside(row, scopes, row));
      else for (const cell of row.cells) checkInlines(cell, scopes, row);
    }
  }

  function checkNodes(children: readonly Node[], scopes: readonly Scope[]): void {
    for (const node of children) {
      switch (node.kind) {
        case 'section':
          checkNodes(node.children, inside(node, scopes, node));
          break;
        case 'table':
          checkRows(node.rows, scopes);
          break;
        case 'heading':
          checkInlines(node.inlines, scopes, node);
          checkInlines(node.rest, scopes, node);
          break;
        default:
          checkInlines(node.inlines, scopes, node);
      }
    }
  }

  checkInlines(heading.inlines, [], heading);
  checkNodes(nodes, []);
  return used;
}
