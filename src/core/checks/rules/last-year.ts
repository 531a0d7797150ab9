// What stands as last year's draft had it and was not looked at yet: one finding for a field, and one for each row.

import type { FactPath } from '../../facts/fact.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

export const LAST_YEAR: Rule = {
  id: 'last-year',
  severity: 'warning',
  description: '从上一年度带来的内容，都按今年的情况核对过。',
  find: ({ template, fromLastYear }: DraftToCheck) => {
    const rows = new Map(
      template.fields.flatMap((field) =>
        field.type === 'rows' ? [[field.name, field.columns[0]?.name ?? '']] : [],
      ),
    );
    const found = new Map<string, FactPath[]>();
    for (const [name = '', index] of fromLastYear) {
      const column = rows.get(String(name));
      if (index === undefined) found.set(String(name), [[name]]);
      // The first cell of a row is where its card begins.
      else if (column !== undefined) found.set(`${name}.${index}`, [[name, index, column]]);
      else {
        const items = found.get(String(name)) ?? [];
        items.push([name, index]);
        found.set(String(name), items);
      }
    }
    return [...found].map(([key, paths]): RuleFinding => {
      const [[name = '', index, column] = []] = paths;
      const place = column === undefined ? sayPath([name]) : `${sayPath([name])}第 ${Number(index) + 1} 行`;
      return { key, paths, message: `${place}沿用上年的内容，请按今年的情况核对。` };
    });
  },
};
