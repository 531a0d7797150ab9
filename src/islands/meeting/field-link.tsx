// A link out of the page of a meeting to one field of one of its papers.

import type { ComponentChildren, JSX } from 'preact';
import { type FactPath, pathId } from '../../core/facts/fact.ts';
import { deskPath } from '../../storage/draft-hash.ts';

type Props = {
  readonly meeting: string;
  readonly template: string;
  /** To the paper as a whole where it is undefined. */
  readonly path?: FactPath | undefined;
  readonly label?: string;
  readonly children: ComponentChildren;
};

export function FieldLink({ meeting, template, path, label, children }: Props): JSX.Element {
  const desk = deskPath(template, meeting, path && pathId(path));
  return (
    <a href={`../${desk}`} aria-label={label}>
      {children}
    </a>
  );
}
