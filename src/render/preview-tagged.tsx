// A page for the printer: its lines stand in headings, paragraphs and tables, which browsers write into the PDF as its structure.

import type { ComponentChildren, JSX } from 'preact';
import type { Page, PlacedLine } from '../core/layout/page.ts';
import { SheetLine, SheetRule } from './preview-page.tsx';
import { type SheetPart, sheetParts } from './sheet-parts.ts';

export function TaggedPageText({ page }: { readonly page: Page }): JSX.Element {
  return (
    <g>
      {page.rules.map((rule) => (
        <SheetRule key={`${rule.x},${rule.y},${rule.toX},${rule.toY}`} {...rule} />
      ))}
      {sheetParts(page).map(tagged)}
    </g>
  );
}

function tagged(part: SheetPart): JSX.Element {
  if (part.kind === 'heading') {
    return (
      <Group role="heading" level={part.level}>
        {drawn(part.lines)}
      </Group>
    );
  }
  if (part.kind === 'paragraph') return <Group role="paragraph">{drawn(part.lines)}</Group>;
  return (
    <Group role="table">
      {part.rows.map(({ head, cells }) => (
        <Group role="row">
          {cells.map((lines) => (
            <Group role={head ? 'columnheader' : 'cell'}>{drawn(lines)}</Group>
          ))}
        </Group>
      ))}
    </Group>
  );
}

type GroupProps = {
  readonly role: 'heading' | 'paragraph' | 'table' | 'row' | 'columnheader' | 'cell';
  readonly level?: number;
  readonly children?: ComponentChildren;
};

function Group({ role, level, children }: GroupProps): JSX.Element {
  const attributes = { role, 'aria-level': level };
  return <g {...attributes}>{children}</g>;
}

function drawn(lines: readonly PlacedLine[]): JSX.Element[] {
  return lines.map((line) => (
    <SheetLine key={`${line.y},${line.runs[0]?.x}`} line={line} links={undefined} marked={undefined} />
  ));
}
