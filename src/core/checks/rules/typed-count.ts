// A count that was typed although it is worked out, and differs: both are said, the typed one is kept until its button is pressed.

import { excerpt } from '../../facts/excerpt.ts';
import { isGiven } from '../../facts/fact.ts';
import { printScalar } from '../../facts/print-value.ts';
import { readFact } from '../../facts/read-fact.ts';
import { sayFormula } from '../../facts/say-formula.ts';
import { isWorkedOut } from '../../facts/worked-out.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Characters of what was typed and is no number. */
const BRIEF = 20;

export const TYPED_COUNT: Rule = {
  id: 'typed-count',
  severity: 'warning',
  description: '能由别的内容得出的数，与另外填的一致。',
  find: ({ template, facts, read }) =>
    template.fields.flatMap((field): readonly RuleFinding[] => {
      const { name, from } = field;
      const fact = facts[name];
      if (!from || field.type !== 'int' || !isGiven(fact)) return [];
      const figure = read(name);
      if (figure.state !== 'given' || figure.value.kind !== 'number' || !isWorkedOut(field, figure))
        return [];
      const typed = readFact(field, fact);
      const known = typed.state === 'given' && typed.value.kind === 'number' ? typed.value : undefined;
      if (known?.number === figure.value.number) return [];
      const printed = printScalar(figure.value);
      const shown = known ? printScalar(known) : `“${excerpt(String(fact), BRIEF)}”`;
      return [
        {
          key: name,
          paths: [[name], figure.path],
          message: `“${name}”填的是 ${shown}，${sayFormula(from)}的是 ${printed}，${template.genre}写 ${printed}。请核对两边的数；另外填的不用了，就清除。`,
          repair: { path: [name], fact: '' },
        },
      ];
    }),
};
