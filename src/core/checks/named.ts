// Of findings of one kind at one field the first are named, and one more says how many others there are: nobody reads thousands.

import type { Finding } from './finding.ts';
import { sayPath } from './say-path.ts';

/** Findings of one kind at one field that are named one by one. */
export const NAMED = 100;

type Others = { readonly first: Finding; count: number };

export type Naming = {
  /** Takes a finding; it is kept as long as few of its kind came before. */
  readonly take: (finding: Finding) => void;
  /** Those that are named, and for each kind one that stands for the others. */
  readonly named: () => readonly Finding[];
};

export function naming(): Naming {
  const kept: Finding[] = [];
  const counts = new Map<string, number>();
  const others = new Map<string, Others>();
  return {
    take(finding) {
      const kind = kindOf(finding);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= NAMED) {
        kept.push(finding);
        return;
      }
      const known = others.get(kind);
      if (known) known.count += 1;
      else others.set(kind, { first: finding, count: 1 });
    },
    named: () => [...kept, ...[...others].map(([kind, rest]) => standIn(kind, rest))],
  };
}

/** What is said alike: the rule, how grave it is, whether it was kept with a reason, the field it is shown at. */
function kindOf({ rule, severity, accepted, paths: [first = []] }: Finding): string {
  return [rule, severity, accepted === undefined ? '' : 'kept', first[0] ?? ''].join(':');
}

const ALIKE: Readonly<Record<string, string>> = {
  gap: '没有填好',
  sample: '与示例相同',
  'last-year': '沿用上年没有核对',
};

/** Leads to the first of the others; as grave as they are, and kept as they are. */
function standIn(kind: string, { first, count }: Others): Finding {
  const { rule, severity, accepted, paths } = first;
  const place = paths[0] ? sayPath(paths[0].slice(0, 1)) : '文中';
  return {
    rule,
    id: `${kind}:others`,
    severity,
    paths: paths.slice(0, 1),
    message: `${place}另有 ${count} 处${ALIKE[rule] ?? '同类的问题'}，没有逐条列出；前面的 ${NAMED} 处改好以后，接着列出。`,
    count,
    ...(accepted === undefined ? {} : { accepted }),
  };
}
