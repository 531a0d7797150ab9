// What a branch hands back without a paper: its facts as a small .json, written by the kit it was given.

import type { Facts } from '../facts/fact.ts';
import { restoreFacts } from '../facts/restore-facts.ts';
import { isMapping } from '../source/yaml-shape.ts';

export type ReturnedFile = {
  /** Id of the kit. */
  readonly kit: string;
  /** Id and revision date of the template the facts were given for. */
  readonly template: string;
  readonly revised: string;
  readonly facts: Facts;
};

const KIND = 'huiwen-return';
const VERSION = 1;

const NOT_OURS = '不是下发包生成的交回文件。请对方在下发包的 huiwen.html 里再存一次，交存出来的那个文件。';
const NEWER = '由更新版本的会文生成，这里读不了。请用新版本的会文收。';
const DAMAGED = '没有写明是哪个模板，可能没有拷全，或者被改动过。请对方再存一次。';

export function writeReturned({ kit, template, revised, facts }: ReturnedFile): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, kit, template, revised, facts }, null, 2)}\n`;
}

/** Never throws; a sentence where it cannot be taken. */
export function readReturned(text: string): ReturnedFile | string {
  const data = parsed(text);
  if (!isMapping(data) || data.kind !== KIND) return NOT_OURS;
  if (data.version !== VERSION) return NEWER;
  const { template, revised, kit } = data;
  if (typeof template !== 'string' || !template || typeof revised !== 'string') return DAMAGED;
  return { kit: typeof kit === 'string' ? kit : '', template, revised, facts: restoreFacts(data.facts) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
