// A paper made a template, filled with what stood in its blanks, and printed: all its lines, and those it should have.

import { fill } from '../../src/core/document/fill.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import type { Vocabulary } from '../../src/core/facts/vocabulary.ts';
import { UNDECIDED } from '../../src/core/intake/confirm/decisions.ts';
import { endWithUnit } from '../../src/core/intake/names/kind-of-unit.ts';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { madeOf } from '../../src/core/intake/template/made-of.ts';
import type { MadeTemplate } from '../../src/core/intake/template/to-template.ts';
import type { Recognised } from '../../src/core/intake/text/recognised.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { typesetDocument } from '../../src/core/intake/typeset/to-document.ts';
import { typesetOf } from '../../src/core/intake/typeset/typeset-of.ts';
import { compilePrivate } from '../../src/core/template/compile-private.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';
import { orThrow } from './compile-text.ts';

const { vocabulary } = content;

export function madeAsSuggested(text: string): { found: Recognised; template: MadeTemplate } {
  const source = plainSource(text);
  const found = recognise(source, vocabulary);
  const template = madeOf({ source, found, words: vocabulary }, UNDECIDED);
  if ('refused' in template) throw new Error(template.refused);
  return { found, template };
}

/** Spaces are the engine's: they are left out of both. */
export function refillPaper(text: string): { printed: readonly string[]; wanted: readonly string[] } {
  const { found, template } = madeAsSuggested(text);
  const tokens = tokensOf(found);
  const words: Vocabulary = new Map(
    [...vocabulary].map(([name, field]) => {
      const { group, stage } = field;
      return [name, name in tokens ? { name, group, stage, type: 'text' } : field] as const;
    }),
  );
  const own = {
    ...{ kind: 'huiwen-template' as const, version: 1 as const, id: 'own-1', revised: '2026-11-28' },
    ...template,
    ownFields: template.ownFields.map((field) =>
      ['rows', 'list', 'claim'].includes(field.type) ? field : { name: field.name, type: 'text' as const },
    ),
    // Of a mask there is no month to print.
    body: template.body.replaceAll('.月日}}', '}}'),
  };
  const compiled = orThrow(compilePrivate(own, { vocabulary: words, partials: new Map() }));
  const printed = toText(fill(compiled, { ...template.sample, ...tokens }));
  const lines = found.paragraphs.map((each) => each.text);
  const title = found.paragraphs.filter(({ role }) => role === '标题').length;
  return {
    printed: bare(printed.split('\n')),
    wanted: bare([lines.slice(0, title).join(''), ...lines.slice(title)]),
  };
}

/** The same paper only laid out. */
export function laidOut(text: string): readonly string[] {
  const source = plainSource(text);
  return bare(toText(typesetDocument(typesetOf(recognise(source, vocabulary), source))).split('\n'));
}

function tokensOf(found: Recognised): Record<string, Fact> {
  const tokens: Record<string, Fact> = {};
  for (const { taken, paragraph, from, to, name, type } of found.blanks) {
    const line = found.paragraphs[paragraph]?.text ?? '';
    const token = line.slice(from, endWithUnit(line, to, name, type));
    if (taken) tokens[name] ??= type.type === 'int' ? token.replace(/年度?$/, '') : token;
  }
  return tokens;
}

const bare = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/[\s　]/g, '')).filter((line) => line && !line.startsWith('【待填：'));
