// A template of one's own ready to be filled: compiled from what is kept in this browser, by the words of the site.

import type { Problem } from '../core/source/problem.ts';
import { compilePrivate, privateText } from '../core/template/compile-private.ts';
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

/** 第 3 行：…… – what is wrong in the head or in names of one's own stands at no line of the text. */
export function sayProblem({ line, message, file }: Problem, own = '模板原文'): string {
  return file === own ? `第 ${line} 行：${message}` : `${file} 第 ${line} 行：${message}`;
}
