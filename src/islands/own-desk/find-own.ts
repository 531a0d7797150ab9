// What the page of a template of one's own is to show: the template, or what a draft was begun with where there is no such template now.

import type { Template } from '../../core/template/template.ts';
import { giveSource } from '../../desk/keep/given-source.ts';
import { type OwnAtHand, ownAtHand } from '../../own/own-at-hand.ts';
import { fetchWords } from '../../published/read-words.ts';
import { draftInHash, templateInHash } from '../../storage/draft-hash.ts';
import { loadDraft } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { loadTemplate } from '../../storage/template-store.ts';

export type FoundOwn =
  | OwnAtHand
  /** Deleted, or changed so that it cannot be used; the draft has kept its text. */
  | { readonly kind: 'kept'; readonly template: Template; readonly why: 'missing' | 'wrong' }
  | { readonly kind: 'fault'; readonly sentence: string };

const NO_WORDS = '会文的词汇没有加载成功，请检查网络，再刷新页面；模板和草稿都在这个浏览器里。';

export async function findOwn(root: string, hash: string): Promise<FoundOwn> {
  const id = templateInHash(hash) ?? '';
  const words = await fetchWords(root);
  if (!words) return { kind: 'fault', sentence: NO_WORDS };
  try {
    const found = await ownAtHand(id, words);
    if (found.kind === 'ready') {
      giveSource(found.template, found.source);
      return found;
    }
    const template = await templateOfDraft(id, draftInHash(hash));
    return template ? { kind: 'kept', template, why: found.kind } : found;
  } catch (error) {
    return { kind: 'fault', sentence: sentenceOf(error) };
  }
}

async function templateOfDraft(id: string, draft: string | undefined): Promise<Template | undefined> {
  const there = draft === undefined ? undefined : await loadDraft(draft, { id, revised: '' });
  return there && !there.within?.fresh ? loadTemplate(id, there.revised) : undefined;
}
