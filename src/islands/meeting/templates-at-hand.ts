// Templates for the page of a meeting: the published one, or the revision a paper was begun with, each read once.

import type { Words } from '../../core/template/compile-template.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import type { Template } from '../../core/template/template.ts';
import { ownTemplate } from '../../own/own-at-hand.ts';
import { fetchOnce } from '../../published/fetch-once.ts';
import { readTemplate } from '../../published/read-template.ts';
import { fetchWords } from '../../published/read-words.ts';
import { loadTemplate } from '../../storage/template-store.ts';
import type { PublishedPapers } from './published-papers.ts';

/** With what is to be known of it. */
type AtHand = { readonly template: Template; readonly note?: string };
/** Undefined where neither the site nor this browser has it. Rejects where it cannot be fetched. */
export type TemplatesAtHand = (id: string, revised: string | undefined) => Promise<AtHand | undefined>;

export function templatesAtHand(root: string, { papers }: Pick<PublishedPapers, 'papers'>): TemplatesAtHand {
  const published = new Map(Object.entries(papers));
  const read = new Map<string, () => Promise<Template>>();
  const words = fetchOnce(async (): Promise<Words> => {
    const fetched = await fetchWords(root);
    if (!fetched) throw new Error('the vocabulary cannot be fetched');
    return fetched;
  });

  function latest(id: string, text: string): Promise<Template> {
    const known =
      read.get(id) ??
      fetchOnce(async () => {
        const template = await readTemplate(`${root}templates/${id}/${text}.js`, await words());
        if (!template) throw new Error(`${id} is no template`);
        return template;
      });
    read.set(id, known);
    return known();
  }

  async function own(id: string, revised: string | undefined): Promise<AtHand> {
    const { template, source } = await ownTemplate(id, await words()).catch(async (error: unknown) => {
      const pinned =
        revised === undefined ? undefined : await loadTemplate(id, revised).catch(() => undefined);
      if (!pinned) throw error;
      return { template: pinned, source: undefined };
    });
    if (!source) return { template, note: OWN_GONE };
    return revised === undefined || revised === template.revised
      ? { template }
      : ownPinned(template, revised);
  }

  return async (id, revised) => {
    if (isPrivateId(id)) return own(id, revised);
    const now = published.get(id);
    if (now && (revised === undefined || revised === now.revised))
      return { template: await latest(id, now.text) };
    const pinned = revised === undefined ? undefined : await loadTemplate(id, revised).catch(() => undefined);
    if (pinned) return { template: pinned, note: now ? sayOther(now.revised, pinned.revised) : GONE };
    if (!now) return undefined;
    return {
      template: await latest(id, now.text),
      ...(revised ? { note: sayInstead(now.revised, revised) } : {}),
    };
  };
}

const OWN_GONE = '这个模板已经删除或者改坏，按写的时候的版本';

/** The text a paper was begun with, where this browser has it. */
async function ownPinned(latest: Template, revised: string): Promise<AtHand> {
  const pinned = await loadTemplate(latest.id, revised).catch(() => undefined);
  return pinned
    ? { template: pinned, note: '按写的时候的模板，模板后来改过，打开这份可以换用' }
    : { template: latest, note: '模板后来改过，按现在的看，请核对' };
}

const GONE = '本站已没有这个模板，按当时的版本';

/** Dates as YYYY-MM-DD: of the site’s revision, and of the one it was written with and is shown with. */
function sayOther(now: string, then: string): string {
  return then < now
    ? `按 ${then} 的模板写的，模板已有新版，打开这份可以换用`
    : `按 ${then} 的模板写的，比本页取到的（${now}）新；请刷新页面取新版`;
}

/** The same of one that this browser does not have. */
function sayInstead(now: string, then: string): string {
  return then < now
    ? `写的时候用 ${then} 的模板，这个浏览器里没有那一版，按 ${now} 的看，请核对`
    : `写的时候用 ${then} 的模板，比本页取到的新，先按 ${now} 的看；请刷新页面取新版，填过的内容都在`;
}
