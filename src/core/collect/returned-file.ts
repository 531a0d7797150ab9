// What a branch hands back without a paper: its facts as a small .json, written by the kit it was given.

import type { Facts } from '../facts/fact.ts';
import { restoreFacts } from '../facts/restore-facts.ts';
import { isMapping } from '../source/yaml-shape.ts';

type ReturnedFile = {
  /** Id and revision date of the template the facts were given for. */
  readonly template: string;
  readonly revised: string;
  readonly facts: Facts;
};

const KIND = 'huiwen-return';
const VERSION = 1;

export function writeReturned({ template, revised, facts }: ReturnedFile): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, template, revised, facts }, null, 2)}\n`;
}

/** Undefined where it is another file; a sentence where it is one, and not for this release. */
export function readReturned(data: unknown): ReturnedFile | string | undefined {
  if (!isMapping(data) || data.kind !== KIND) return undefined;
  if (data.version !== VERSION) return '这个文件由更新版本的会文生成，这里读不了。请用新版本打开。';
  const { template, revised, facts } = data;
  if (typeof template !== 'string' || typeof revised !== 'string')
    return '文件里没有写明是哪个模板，可能被改动过。请对方重新保存一次。';
  return { template, revised, facts: restoreFacts(facts) };
}
