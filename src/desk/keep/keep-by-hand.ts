// A version the user asks for, such as the text before it goes to be approved.

import { isGiven } from '../../core/facts/fact.ts';
import type { Draft } from '../../storage/draft.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { keepVersion } from '../../storage/version-store.ts';

/** Why it could not be kept, else nothing. */
export async function keepByHand(draft: Draft, name: string): Promise<string | undefined> {
  if (!isGiven(draft.facts)) return '还没有填写，没有可留的内容。';
  try {
    await keepVersion(draft, '手工留存', name);
    return undefined;
  } catch (error) {
    return `没有留成：${sentenceOf(error)}`;
  }
}
