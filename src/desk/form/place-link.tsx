// A link to a field of the form by its name, for lists of findings and answers.

import type { ComponentChildren, JSX } from 'preact';
import { type FactPath, pathId } from '../../core/facts/fact.ts';
import { fieldId } from './field-id.ts';
import { focusField } from './focus-field.ts';

type Props = {
  readonly path: FactPath;
  /** Instead of the name of the place. */
  readonly children?: ComponentChildren;
  readonly id?: string;
  readonly label?: string;
  /** Out of the way of Tab, among the tools of a field. */
  readonly aside?: boolean;
  /** Before the cursor goes to the field. */
  readonly onFollow?: () => void;
};

export function PlaceLink({ path, children, id, label, aside, onFollow }: Props): JSX.Element {
  const target = fieldId(pathId(path));
  return (
    <a
      href={`#${target}`}
      id={id}
      tabIndex={aside ? -1 : undefined}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        onFollow?.();
        focusField(target);
      }}
    >
      {children ?? placeName(path)}
    </a>
  );
}

/** 整改清单第 2 项的责任单位 */
export function placeName([name = '', index, column]: FactPath): string {
  if (typeof index !== 'number') return String(name);
  return `${name}第 ${index + 1} 项${column === undefined ? '' : `的${column}`}`;
}
