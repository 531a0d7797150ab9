// A kind of span that is let alone, as it is written, with examples it must take in whole.

import { notAllowed } from '../source/nearest-name.ts';
import { describe, isMapping, type Mapping } from '../source/yaml-shape.ts';
import { KINDS, type Kind, type Protection } from './rule.ts';
import { faultInPattern } from './safe-pattern.ts';

const KEYS = ['what', 'pattern', 'kinds', 'hint', 'examples'];

export function readProtection(value: unknown, say: (message: string) => void): Protection | undefined {
  const given: Mapping = isMapping(value) ? value : {};
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) say(notAllowed(key, '键', KEYS));
  const { what, pattern, examples } = given;
  if (typeof what !== 'string' || typeof pattern !== 'string') {
    say('保护的一种文字应写 what 和 pattern');
    return undefined;
  }
  const fault = faultInPattern(pattern);
  if (fault) {
    say(`pattern：${fault}`);
    return undefined;
  }
  const whole = new RegExp(pattern, 'imu');
  if (!Array.isArray(examples) || !examples.length) say('examples 至少写一个例子');
  else
    for (const each of examples)
      if (whole.exec(String(each))?.[0] !== String(each)) say(`例子“${String(each)}”没有整个保护起来`);
  const kindsAt = (key: 'kinds' | 'hint'): readonly Kind[] => {
    const list = given[key];
    if (!Array.isArray(list)) {
      say(`${key} 应为种类的列表，现为${describe(list)}`);
      return [];
    }
    for (const each of list)
      if (!KINDS.some((kind) => kind === each)) say(notAllowed(String(each), '种类', KINDS));
    return KINDS.filter((kind) => list.includes(kind));
  };
  return {
    what,
    pattern,
    ...(given.kinds === undefined ? {} : { kinds: kindsAt('kinds') }),
    ...(given.hint === undefined ? {} : { hint: kindsAt('hint') }),
  };
}
