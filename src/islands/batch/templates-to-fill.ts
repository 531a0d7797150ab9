// The template a batch is written with, and the sample its rows are held against: a published one or one's own.

import type { Facts } from '../../core/facts/fact.ts';
import type { Words } from '../../core/template/compile-template.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import type { Template } from '../../core/template/template.ts';
import { ownTemplate } from '../../own/own-at-hand.ts';
import { fetchOnce } from '../../published/fetch-once.ts';
import { fetchSample } from '../../published/fetch-sample.ts';
import { readTemplate } from '../../published/read-template.ts';
import { fetchWords } from '../../published/read-words.ts';

export type BatchTemplate = {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  /** Name of the script beside its page that holds its text. */
  readonly text: string;
};

type TemplatesToFill = {
  /** Rejects with a sentence. */
  readonly words: () => Promise<Words>;
  readonly paperOf: (id: string) => Promise<{ readonly template: Template; readonly sample: Facts }>;
};

const NO_TEMPLATE = '这个模板没有加载成功，请检查网络，再选一次。';

export function createTemplatesToFill(root: string, papers: readonly BatchTemplate[]): TemplatesToFill {
  const words = fetchOnce(async (): Promise<Words> => {
    const fetched = await fetchWords(root);
    if (!fetched) throw new Error(NO_TEMPLATE);
    return fetched;
  });

  async function published(id: string): Promise<Template | undefined> {
    const paper = papers.find((each) => each.id === id);
    return paper && readTemplate(`${root}templates/${id}/${paper.text}.js`, await words());
  }

  return {
    words,
    async paperOf(id) {
      if (isPrivateId(id)) {
        const { template, own } = await ownTemplate(id, await words());
        return { template, sample: own.sample };
      }
      const [template, sample] = await Promise.all([
        published(id).catch(() => undefined),
        fetchSample(root, id).catch(() => undefined),
      ]);
      if (!template || !sample) throw new Error(NO_TEMPLATE);
      return { template, sample };
    },
  };
}
