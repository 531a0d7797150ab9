// Blanks still to fill and values that cannot be read, as findings, so that one list holds everything.

import type { Gap } from '../document/document.ts';
import { pathId } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import { type Wrong, wrongParts } from '../facts/read-fact.ts';
import type { ReadFact } from '../facts/value.ts';
import type { Finding } from './finding.ts';
import { sayPath } from './say-path.ts';

/** Gaps of the document are errors; a wrong value in a part that is not printed is a warning. */
export function* gapFindings(
  gaps: readonly Gap[],
  fields: readonly Field[],
  read: ReadFact,
): Generator<Finding> {
  const wrong = new Map(
    fields.flatMap((field) => wrongParts(read(field.name))).map((part) => [pathId(part.path), part]),
  );
  const errors = new Map(gaps.map((gap) => [pathId(gap.path), gap]));
  // What a computed value lacks may have been typed, but wrongly: then that is what to say.
  for (const [id, { path, message }] of errors)
    yield gapFinding('error', { path, message, ...wrong.get(id) });
  for (const [id, part] of wrong) if (!errors.has(id)) yield gapFinding('warning', part);
}

type Part = Omit<Wrong, 'message'> & { readonly message: string | undefined };

function gapFinding(severity: Finding['severity'], { path, message, right }: Part): Finding {
  const place = sayPath(path);
  return {
    rule: 'gap',
    id: `gap:${pathId(path)}`,
    severity,
    paths: [path],
    message: message ? `${place}：${message}` : `${place}还没有填写`,
    ...(right === undefined ? {} : { repair: { path, fact: right } }),
  };
}
