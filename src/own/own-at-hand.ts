// A template of one's own ready to be filled: compiled from what is kept in this browser, by the words of the site.

import type { Problem } from '../core/source/problem.ts';
import { compilePrivate, PRIVATE_FILE, privateText } from '../core/template/compile-private.ts';
import type { Words } from '../core/template/compile-template.ts';
import type { PrivateTemplate } from '../core/template/private-template.ts';
import type { Template } from '../core/template/template.ts';
import { sourceOf, type TemplateSource } from '../core/template/template-source.ts';
import { loadPrivateTemplate } from '../storage/private-templates.ts';

export type OwnAtHand =
  | {
      readonly kind: 'ready';
      readonly own: PrivateTemplate;
      readonly template: Template;
      readonly source: TemplateSource;
    }
  /** It must be mended in the workshop first. */
  | { readonly kind: 'wrong'; readonly own: PrivateTemplate; readonly problems: readonly Problem[] }
  | { readonly kind: 'missing' };

/** Rejects with a StorageFault. */
export async function ownAtHand(id: string, words: Words): Promise<OwnAtHand> {
  const kept = await loadPrivateTemplate(id);
  return kept ? compiled(kept.template, words) : { kind: 'missing' };
}

export function compiled(own: PrivateTemplate, words: Words): Exclude<OwnAtHand, { kind: 'missing' }> {
  const result = compilePrivate(own, words);
  if (!result.ok) return { kind: 'wrong', own, problems: result.problems };
  const source = sourceOf(privateText(own), words.partials ?? new Map());
  return { kind: 'ready', own, template: result.value, source };
}

/** Why one cannot be filled, for a list that has room for a sentence. */
export class OwnFault extends Error {}

/** Rejects with an OwnFault, or a StorageFault. */
export async function ownTemplate(id: string, words: Words): Promise<Extract<OwnAtHand, { kind: 'ready' }>> {
  const found = await ownAtHand(id, words);
  switch (found.kind) {
    case 'ready':
      return found;
    case 'missing':
      throw new OwnFault('这个模板已从“我的模板”里删除，或者在别的浏览器里；可以导入模板文件。');
    case 'wrong': {
      const [first] = found.problems;
      const more = found.problems.length - 1;
      const said = first ? sayProblem(first) : '';
      throw new OwnFault(
        `“${found.own.head.title}”有写错的地方，先到“模板工坊”改好。${said}${more ? `（另有 ${more} 处）` : ''}`,
      );
    }
  }
}

/** 第 3 行：…… – in the words of someone who has no `content/` to write into. */
export function sayProblem({ line, message, file }: Problem): string {
  const said = message.replace('，请核对，或者在 content/fields 里加一条', '，请核对，或者加为自己的名称');
  return file === PRIVATE_FILE ? `第 ${line} 行：${said}` : `${file} 第 ${line} 行：${said}`;
}
