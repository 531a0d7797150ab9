// One content security policy that every page can live under: what any page's own allows, all together.

import { mapTags } from './html.ts';

type Policy = Map<string, Set<string>>;

/** What a page cannot say in itself. */
const HEADER_ONLY = "frame-ancestors 'none'";

/** The policy a page carries, as its text. */
export function policyOf(html: string): string | undefined {
  let policy: string | undefined;
  mapTags(html, ({ name, attributes }) => {
    if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      policy ??= attributes.get('content');
    return undefined;
  });
  return policy;
}

/** Each page still obeys its own policy too, so that none may do more than before. */
export function joinedPolicy(policies: readonly string[]): string {
  const joined: Policy = new Map();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (!name) continue;
    const known = joined.get(name) ?? new Set<string>();
    for (const source of sources) known.add(source);
    joined.set(name, known);
  }
  const directives = [...joined].map(([name, sources]) => {
    const allowed = [...sources].filter((source) => source !== "'none'");
    return `${name} ${allowed.length ? allowed.sort().join(' ') : "'none'"}`;
  });
  return [...directives, HEADER_ONLY].join('; ');
}
