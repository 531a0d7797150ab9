// A template of one's own compiled as the published ones are, by the words of the site and the names it brings with it.

import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Parsed, Problem } from '../source/problem.ts';
import { compileTemplate, type TemplateText, type Words } from './compile-template.ts';
import { fieldOf, type OwnField } from './own-field.ts';
import type { PrivateTemplate } from './private-template.ts';
import type { Template } from './template.ts';

/** Named in problems. */
export const PRIVATE_FILE = '模板原文';

export function compilePrivate(own: PrivateTemplate, words: Words): Parsed<Template> {
  const clashes = clashesIn(own.ownFields, words.vocabulary);
  if (clashes.length) return { ok: false, problems: clashes };
  const compiled = compileTemplate(privateText(own), wordsWith(own, words));
  return compiled.ok && own.given
    ? { ...compiled, value: { ...compiled.value, given: own.given } }
    : compiled;
}

export function privateText({ id, head, body, ownFields, revised }: PrivateTemplate): TemplateText {
  const asked = ownFields.filter(({ name, required }) => required && uses(body, name));
  const required = [...new Set([...head.required, ...asked.map(({ name }) => name)])];
  return {
    ...{ id, origin: 'own', file: PRIVATE_FILE, body, bodyLine: 1 },
    head: { ...head, required, revised },
  };
}

export function wordsWith(
  { ownFields, head }: Pick<PrivateTemplate, 'ownFields' | 'head'>,
  words: Words,
): Words {
  const own = ownFields.map((field) => [field.name, fieldOf(field, head.stage)] as const);
  return { ...words, vocabulary: new Map([...words.vocabulary, ...own]) };
}

function uses(body: string, name: string): boolean {
  return [`{{${name}`, `{{#${name}`, `{{^${name}`].some((tag) => body.includes(tag));
}

/** A name means one thing on the whole site: rules and other papers read what is given under it. */
function clashesIn(own: readonly OwnField[], vocabulary: Vocabulary): readonly Problem[] {
  const seen = new Set<string>();
  return own.flatMap(({ name }) => {
    const twice = seen.has(name);
    seen.add(name);
    if (!twice && !vocabulary.has(name)) return [];
    const message = twice
      ? `自己的名称里有两个“${name}”，请改掉一个或者删去一个`
      : `“${name}”是会文已有的名称，不能再作自己的名称；删去这一条就用会文的，要另记一件事请换个名称`;
    return [{ file: PRIVATE_FILE, line: 1, message }];
  });
}
