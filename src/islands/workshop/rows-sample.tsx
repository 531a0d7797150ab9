// Rows of a sample as lines of text: one a line, the cells divided by bars.

import type { JSX } from 'preact';
import type { Fact } from '../../core/facts/fact.ts';
import type { Field, RowsType } from '../../core/facts/field.ts';
import { readRowLines, rowLines } from '../../core/workshop/row-lines.ts';
import { LinesField } from './choice-field.tsx';

type Props = {
  readonly field: Field & RowsType;
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
};

export function RowsSample({ field, fact, onFact }: Props): JSX.Element {
  const columns = field.columns.map(({ name }) => name);
  return (
    <LinesField
      id={`sample-${field.name}`}
      label={field.name}
      hint={`一行一条，各列用“|”分开：${columns.join('|')}`}
      begun={rowLines(fact, columns)}
      onChange={(text) => {
        const rows = readRowLines(text, columns, fact);
        onFact(rows.length ? rows : undefined);
      }}
    />
  );
}
