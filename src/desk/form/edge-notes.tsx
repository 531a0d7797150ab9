// Under an answer: what of it the template writes already, so that the paper prints it once.

import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Document } from '../../core/document/document.ts';
import type { Interview } from '../model/interview-type.ts';

/** Sentences said at once; more of the same kind say nothing new. */
const MOST = 3;

export function EdgeNotes({ name, interview }: { name: string; interview: Interview }): JSX.Element | null {
  const { document } = interview.model;
  const said = useComputed(() => sentencesOf(document.value).get(name) ?? '').value;
  return said ? (
    <p class="told" role="status">
      {said}
    </p>
  ) : null;
}

const known = new WeakMap<Document, ReadonlyMap<string, string>>();
const NONE: ReadonlyMap<string, string> = new Map();

/** By field, worked out once a document. */
function sentencesOf(document: Document | undefined): ReadonlyMap<string, string> {
  if (!document?.edges) return NONE;
  const before = known.get(document);
  if (before) return before;
  const byField = new Map<string, string[]>();
  for (const note of document.edges) {
    if (note.kind !== 'mended') continue;
    const [name, index, column] = note.path;
    const place =
      index === undefined ? '' : `第 ${Number(index) + 1} 项${column === undefined ? '' : `的“${column}”`}：`;
    const sentences = byField.get(String(name));
    if (sentences) sentences.push(place + note.message);
    else byField.set(String(name), [place + note.message]);
  }
  const said = new Map([...byField].map(([name, sentences]) => [name, printed(sentences)]));
  known.set(document, said);
  return said;
}

function printed(sentences: readonly string[]): string {
  const rest = sentences.length - MOST;
  return `${sentences.slice(0, MOST).join('；')}${rest > 0 ? `；另有 ${rest} 处` : ''}。`;
}
