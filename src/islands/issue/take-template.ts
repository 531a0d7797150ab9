// The template of a kit with its text, compiled as the branches will compile it: a published one, or one's own.

import { compileTemplate, type Words } from '../../core/template/compile-template.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import type { Template } from '../../core/template/template.ts';
import { isTemplateSource, type TemplateSource } from '../../core/template/template-source.ts';
import { OwnFault, ownTemplate } from '../../own/own-at-hand.ts';
import { readData } from '../../published/read-data.ts';
import { sentenceOf } from '../../storage/fault.ts';
import type { IssuePaper } from './issue-papers.ts';

export type TakenTemplate = { readonly template: Template; readonly source: TemplateSource };

const NO_TEMPLATE = '这个模板没有加载成功，请检查网络，再选一次。';

/** Rejects with a sentence for the user. */
export async function takeTemplate(
  id: string,
  papers: readonly IssuePaper[],
  words: () => Promise<Words | undefined>,
): Promise<TakenTemplate & { readonly words: Words }> {
  const known = await words().catch(() => undefined);
  const paper = papers.find((each) => each.id === id);
  if (known && isPrivateId(id)) return { ...(await ownOne(id, known)), words: known };
  const source = paper && (await readData(`../templates/${id}/${paper.text}.js`).catch(() => undefined));
  const compiled = known && isTemplateSource(source) && compileTemplate(source.text, known);
  if (!compiled || !compiled.ok || !isTemplateSource(source)) throw new Error(NO_TEMPLATE);
  return { template: compiled.value, source, words: known };
}

async function ownOne(id: string, words: Words): Promise<TakenTemplate> {
  try {
    return await ownTemplate(id, words);
  } catch (error) {
    throw new Error(error instanceof OwnFault ? error.message : sentenceOf(error));
  }
}
