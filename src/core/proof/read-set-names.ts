// The lists of set names as they are written: names between spaces, by their kind.

import { notAllowed } from '../source/nearest-name.ts';
import { describe, isMapping, type Mapping } from '../source/yaml-shape.ts';
import { type SetNames, SHORTEST_PHRASE } from './find-misnamed.ts';
import type { Asking } from './read-rule.ts';
import { KINDS } from './rule.ts';

const KEYS = ['kind', 'source', 'names'];

export function readSetNames(value: unknown, seen: Set<string>, say: Asking): SetNames | undefined {
  const given: Mapping = isMapping(value) ? value : {};
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) say(notAllowed(key, '键', KEYS));
  const { source, names } = given;
  const kind = KINDS.find((each) => each === given.kind);
  if (!kind) say(notAllowed(String(given.kind), '种类', KINDS));
  if (typeof source !== 'string') say('固定名称要写 source');
  if (typeof names !== 'string') say(`names 应为文字，现为${describe(names)}`);
  if (!kind || typeof source !== 'string' || typeof names !== 'string') return undefined;
  const each = names.split(/\s+/).filter(Boolean);
  for (const name of each) {
    if (seen.has(name)) say(`“${name}”写了两次`);
    seen.add(name);
    if (!/^[\u4e00-\u9fa5]+$/.test(name) || name.length < SHORTEST_PHRASE)
      say(`“${name}”：固定名称至少 ${SHORTEST_PHRASE} 个字，只用汉字`);
  }
  return { kind, source, names: each };
}
