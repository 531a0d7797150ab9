// What is stored of a draft, and the one function that takes stored or foreign data back in.

import type { Facts } from '../core/facts/fact.ts';
import { restoreFacts } from '../core/facts/restore-facts.ts';

export type Draft = {
  readonly kind: 'huiwen-draft';
  readonly version: 2;
  /** Key of the draft in this browser. */
  readonly id: string;
  readonly template: string;
  /** Revision date of the template the draft was begun with. */
  readonly revised: string;
  readonly facts: Facts;
  /** Names of the parts the user switched off; their facts are kept. */
  readonly off: readonly string[];
  /** Reasons for which findings were accepted, by finding id. */
  readonly accepted: Readonly<Record<string, string>>;
  /** Counts the changes, so that the newer of two copies is known. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
};

/** A valid draft, or undefined; never throws, whatever is given. */
export function restoreDraft(data: unknown): Draft | undefined {
  if (!isRecord(data) || data.kind !== 'huiwen-draft') return undefined;
  if (data.version !== 1 && data.version !== 2) return undefined;
  const { template, revised, facts, revision, savedAt } = data;
  if (typeof template !== 'string' || typeof revised !== 'string') return undefined;
  if (typeof revision !== 'number' || typeof savedAt !== 'number') return undefined;
  return {
    kind: 'huiwen-draft',
    version: 2,
    // The first version kept one draft a template, under the template's name.
    id: typeof data.id === 'string' && data.id ? data.id : template,
    template,
    revised,
    facts: restoreFacts(facts),
    off: texts(data.off),
    accepted: reasons(data.accepted),
    revision: finite(revision),
    savedAt: finite(savedAt),
  };
}

function texts(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === 'string') : [];
}

function reasons(data: unknown): Readonly<Record<string, string>> {
  if (!isRecord(data)) return {};
  const given = Object.entries(data).filter(([id]) => id !== '__proto__');
  return Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** A sound number, or 0: a count that was damaged must not cost the text. */
function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
