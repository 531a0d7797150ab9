// A file that a branch handed back: its facts, what was changed in it by hand, or a sentence that says why it is not taken.

import type { Returned } from '../../core/collect/collect.ts';
import { readReturned } from '../../core/collect/returned-file.ts';
import { compareText, type Difference } from '../../core/compare/compare-text.ts';
import { factsTouched } from '../../core/compare/facts-touched.ts';
import type { Document } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import type { Template } from '../../core/template/template.ts';
import { without } from '../../desk/model/draft-facts.ts';
import { openDocx } from '../../file-drop/open-file.ts';
import { toText } from '../../render/text.ts';

/** Undefined where neither the site nor this browser has the template. Rejects where it cannot be fetched. */
export type TemplateOf = (id: string, revised: string) => Promise<Template | undefined>;

export type TakenFile = Returned & {
  /** What was written into the paper by hand, after its facts were put into it: these words are not counted. */
  readonly byHand: readonly string[];
};
export type ReadFile =
  | { readonly kind: 'taken'; readonly taken: TakenFile }
  | { readonly kind: 'refused'; readonly from: string; readonly why: string };

const NOT_COMPARED = '这里没有它当时的模板，没有比对文字是不是在 Word 里改过';

/** A difference is shown by its first words, and so many before them. */
const SHOWN = 40;
const LEAD = 6;

/** Never rejects. */
export async function readFile(file: File, templateOf: TemplateOf): Promise<ReadFile> {
  const from = file.name;
  if (/\.json$/i.test(from)) return readJson(file);
  const opened = await openDocx(file);
  if (opened.kind === 'refused') return { kind: 'refused', from, why: opened.message };
  const facts = without(opened.facts, new Set(opened.off));
  const template = await templateOf(opened.template, opened.revised).catch(() => undefined);
  const document = template && fill(template, facts);
  const byHand = document ? differencesOf(document, [...opened.text, ...opened.imprint]) : [NOT_COMPARED];
  return { kind: 'taken', taken: { from, facts, byHand } };
}

async function readJson(file: File): Promise<ReadFile> {
  const from = file.name;
  const data = await file
    .text()
    .then(JSON.parse)
    .catch(() => undefined);
  const read = readReturned(data);
  if (read === undefined)
    return {
      kind: 'refused',
      from,
      why: '这不是各支部交回的文件。请放入交回的 Word 文件（.docx），或者“存成交回文件”得到的 .json。',
    };
  if (typeof read === 'string') return { kind: 'refused', from, why: read };
  return { kind: 'taken', taken: { from, facts: read.facts, byHand: [] } };
}

function differencesOf(document: Document, found: readonly string[]): readonly string[] {
  return compareText(toText(document).split('\n'), found).map((difference) => {
    const names = [...new Set(factsTouched(document, difference).map(([name]) => String(name)))];
    return names.length ? `${say(difference)}（${names.join('、')}）` : say(difference);
  });
}

function say(difference: Difference): string {
  if (difference.kind === 'added') return `加了“${short(difference.found)}”`;
  if (difference.kind === 'removed') return `删了“${short(difference.expected)}”`;
  const { expected, found, head, tail } = difference;
  // A few words before say where it is.
  const from = Math.max(0, head - LEAD);
  const part = (words: string) => short([...words].slice(from, [...words].length - tail).join(''));
  return `“${part(expected)}”改成了“${part(found)}”`;
}

function short(words: string): string {
  const letters = [...words];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}……` : words;
}
