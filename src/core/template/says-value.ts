// Whether a part of a template prints the value of a name somewhere.

import type { Inline, Node, RowNode } from './template.ts';

export function saysValue(part: Inline | Node | RowNode, name: string): boolean {
  if (typeof part === 'string') return false;
  const among = (parts: readonly (Inline | Node | RowNode)[]) => parts.some((each) => saysValue(each, name));
  switch (part.kind) {
    case 'value':
      return part.ref.name === name && part.ref.views.length === 0;
    case 'ordinal':
    case 'kept':
      return false;
    case 'section':
      return among(part.children);
    case 'heading':
      return among([...part.inlines, ...part.rest]);
    case 'table':
      return among(part.rows);
    case 'row':
      return part.cells.some(among);
    default:
      return among(part.inlines);
  }
}
