// The places of the form that want attention, one after the other in the order of the form.

import type { FactPath } from '../../core/facts/fact.ts';
import type { Topic } from '../model/topics.ts';

type Key = readonly [field: number, row: number, column: number];

/** `at` is where the cursor is now; after the last place comes the first. Undefined when there is none. */
export function nextPlace(
  topics: readonly Topic[],
  places: readonly FactPath[],
  at: FactPath | undefined,
  direction: 'forwards' | 'backwards',
): FactPath | undefined {
  const fields = topics.flatMap((topic) => topic.fields);
  /** All items of a list are one box; rows as a whole are entered at their first cell. */
  const keyOf = ([name, row = 0, column]: FactPath): Key => {
    const place = fields.findIndex((field) => field.name === name);
    const field = fields[place];
    if (field?.type !== 'rows') return [place, 0, 0];
    return [
      place,
      Number(row),
      Math.max(
        0,
        field.columns.findIndex((each) => each.name === column),
      ),
    ];
  };
  const known = places.filter(([name]) => fields.some((field) => field.name === name));
  const byKey = new Map(known.map((path) => [keyOf(path).join(), { path, key: keyOf(path) }]));
  const inOrder = [...byKey.values()].sort((a, b) => compare(a.key, b.key));
  if (direction === 'backwards') inOrder.reverse();
  const here = at ? keyOf(at) : undefined;
  const sign = direction === 'forwards' ? 1 : -1;
  const next = here && inOrder.find(({ key }) => compare(key, here) * sign > 0);
  return (next ?? inOrder[0])?.path;
}

function compare(a: Key, b: Key): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
