// What was typed although it is worked out, and differs: both are said, the typed one is kept until its button is pressed.

import { excerpt } from '../../facts/excerpt.ts';
import { isGiven } from '../../facts/fact.ts';
import { readFact } from '../../facts/read-fact.ts';
import { sayFormula } from '../../facts/say-formula.ts';
import { sayValue } from '../../facts/say-value.ts';
import { isWorkedOut } from '../../facts/worked-out.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Characters of what was typed and is no number, and of a list. */
const BRIEF = 20;
const LIST = 60;

export const TYPED_COUNT: Rule = {
  id: 'typed-count',
  severity: 'warning',
  description: '能由名册、清单和别的内容得出的数、日期、名单，与另外填的一致。',
  find: ({ template, facts, read }) =>
    template.fields.flatMap((field): readonly RuleFinding[] => {
      const { name, from } = field;
      const fact = facts[name];
      if (!from || field.type === 'computed' || !isGiven(fact)) return [];
      const figure = read(name);
      const printed = isWorkedOut(field, figure) ? sayValue(figure) : undefined;
      if (printed === undefined) return [];
      const typed = sayValue(readFact(field, fact));
      if (typed === printed) return [];
      const isLong = field.type === 'list' || field.type === 'rows';
      const [was, is] = isLong
        ? [typed, printed].map((each) => `“${excerpt(each ?? '', LIST)}”`)
        : [typed, printed];
      const shown = was ?? `“${excerpt(String(fact), BRIEF)}”`;
      return [
        {
          key: name,
          paths: [[name], figure.path],
          message: `“${name}”填的是 ${shown}，${sayFormula(from)}的是 ${is}，${template.genre}写 ${is}。请核对两边的${field.type === 'int' ? '数' : '内容'}；另外填的不用了，就清除。`,
          repair: { path: [name], fact: isLong ? [] : '' },
        },
      ];
    }),
};
