// The templates of the files in hand, by id: those of the site and those kept in this browser.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Words } from '../../core/template/compile-template.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import type { Template } from '../../core/template/template.ts';
import { ownTemplate } from '../../own/own-at-hand.ts';
import { readTemplate } from '../../published/read-template.ts';
import type { PublishedRollUps } from './published-roll-ups.ts';
import type { TemplateOf } from './read-returned.ts';

export type TemplatesMet = {
  readonly all: ReadonlySignal<ReadonlyMap<string, Template>>;
  readonly templateOf: TemplateOf;
  /** One that is not here has no table of its own. Never rejects. */
  readonly meet: (id: string | undefined) => Promise<void>;
};

export function createTemplatesMet(
  root: string,
  papers: PublishedRollUps['papers'],
  fetched: () => Promise<Words>,
): TemplatesMet {
  const published = new Map(Object.entries(papers));
  const all = signal<ReadonlyMap<string, Template>>(new Map());
  const ownOf = async (id: string) => (await ownTemplate(id, await fetched())).template;
  const publishedOf = async (id: string, text: string) =>
    readTemplate(`${root}templates/${id}/${text}.js`, await fetched());

  const templateOf: TemplateOf = async (id, revised) => {
    if (isPrivateId(id)) {
      const template = await ownOf(id);
      return template.revised === revised ? template : undefined;
    }
    const paper = published.get(id);
    return paper?.revised === revised ? publishedOf(id, paper.text) : undefined;
  };

  async function meet(id: string | undefined): Promise<void> {
    if (!id || all.peek().has(id)) return;
    const paper = published.get(id);
    const found = isPrivateId(id) ? ownOf(id) : paper && publishedOf(id, paper.text);
    const template = await found?.catch(() => undefined);
    if (template) all.value = new Map([...all.peek(), [id, template]]);
  }

  return { all, templateOf, meet };
}
