// What stands on one page of the preview: lines, rules, gaps that lead to their fields, marks behind the facts of a field.

import type { JSX } from 'preact';
import { pathId } from '../core/facts/fact.ts';
import { isWithin } from '../core/layout/find-path.ts';
import type { Page, PlacedLine, PlacedRule, PlacedRun } from '../core/layout/page.ts';
import type { FontClass } from '../core/style/fonts.ts';
import { BASELINE } from '../core/style/page.ts';
import { type RoleStyle, styleOf } from '../core/style/roles.ts';

export type FieldLinks = {
  /** Id of the form field behind a path. */
  readonly idOf: (path: string) => string;
  readonly follow: (id: string) => void;
};

type Props = {
  readonly page: Page;
  readonly links: FieldLinks | undefined;
  readonly marked: string | undefined;
};

export function PageText({ page, links, marked }: Props): JSX.Element {
  return (
    <g>
      {page.rules.map((rule) => (
        <SheetRule key={`${rule.x},${rule.y},${rule.toX},${rule.toY}`} {...rule} />
      ))}
      {page.lines.map((line) => (
        <SheetLine
          key={`${line.block},${line.y},${line.runs[0]?.x ?? 0}`}
          line={line}
          links={links}
          marked={marked}
        />
      ))}
    </g>
  );
}

export function SheetRule({ x, y, toX, toY, weight, red }: PlacedRule): JSX.Element {
  return (
    <line class={red ? 'rule red' : 'rule'} x1={x} y1={y} x2={toX} y2={toY} stroke-width={weight * 2.5} />
  );
}

type LineProps = Omit<Props, 'page'> & { readonly line: PlacedLine };

export function SheetLine({ line, links, marked }: LineProps): JSX.Element {
  const style: RoleStyle = styleOf(line.role);
  return (
    <g>
      {line.runs.map((run) => (
        <PlacedText
          key={run.x}
          run={run}
          font={run.font ?? style.font}
          em={line.size * 10}
          baseline={line.y + line.height * BASELINE}
          red={!!style.color}
          links={links}
          marked={!!(marked && run.from && isWithin(run.from, marked))}
        />
      ))}
    </g>
  );
}

type PlacedTextProps = {
  readonly run: PlacedRun;
  readonly font: FontClass;
  readonly em: number;
  readonly baseline: number;
  readonly red: boolean;
  readonly links: FieldLinks | undefined;
  readonly marked: boolean;
};

function PlacedText({ run, font, em, baseline, red, links, marked }: PlacedTextProps): JSX.Element {
  const text = (
    <text
      class={`font-${FONT_CLASS[font]}${red ? ' red' : ''}`}
      x={run.x}
      y={baseline}
      font-size={em}
      textLength={run.width}
      // The pane leads from here to the field; for the keyboard the form itself is the way.
      data-from={links && run.from ? pathId(run.from) : undefined}
    >
      {run.text}
    </text>
  );
  if (!run.gap && !marked) return text;
  const behind = (
    <>
      <rect
        class={`${run.gap ? 'gap' : 'value'}${marked ? ' marked' : ''}`}
        x={run.x}
        y={baseline - em * 0.94}
        width={run.width}
        height={em * 1.16}
      />
      {text}
    </>
  );
  if (!run.gap || !links || !run.from) return <g>{behind}</g>;
  const id = links.idOf(pathId(run.from));
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        links.follow(id);
      }}
    >
      {behind}
    </a>
  );
}

/** CSS class names of the font classes. */
const FONT_CLASS: Record<FontClass, string> = {
  仿宋: 'fangsong',
  楷体: 'kaiti',
  黑体: 'heiti',
  小标宋: 'biaosong',
  宋体: 'songti',
};
