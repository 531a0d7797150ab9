// The index, made where it is asked: the records alone are a third of what an index of them weighs.

import MiniSearch from 'minisearch';
import type { SearchRecord } from './record.ts';
import { endings, normalise, searchTermsOf } from './terms.ts';

type Searchable = SearchRecord & { readonly id: number };
type Field = 'title' | 'asked' | 'whole' | 'text' | 'spelled';

export type SearchIndex = {
  readonly records: readonly SearchRecord[];
  readonly index: MiniSearch<Searchable>;
};

export function makeIndex(records: readonly SearchRecord[]): SearchIndex {
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'asked', 'whole', 'text', 'spelled'] satisfies Field[],
    extractField: (record, field) => (field === 'id' ? record.id : linesOf(record, field as Field)),
    tokenize: (value, field) => termsOf(value, field as Field | undefined),
    processTerm: (term) => term,
  });
  index.addAll(records.map((record, id) => ({ ...record, id })));
  return { records, index };
}

function linesOf(record: SearchRecord, field: Field): string {
  const { title, asked, spelled } = record;
  const values = {
    title: [title],
    asked,
    whole: [title, ...asked],
    text: [wordsOf(record)],
    spelled,
  };
  return values[field].join('\n');
}

/** What a record says: its summary too, but for a section's, which stands in its text already, and a preset's, which is its theme. */
function wordsOf({ kind, within, summary, text }: SearchRecord): string {
  return within || kind === '预设' ? text : `${text} ${summary}`;
}

function termsOf(value: string, field: Field | undefined): string[] {
  if (field === 'whole') return value.split('\n').map((line) => normalise(line).replace(/\s/g, ''));
  if (field === 'spelled') return [...new Set(value.split('\n').flatMap(spellings))];
  return searchTermsOf(value);
}

/** Pinyin and initials from every 汉字 on: 组织 → zuzhi, zhi, zz. */
function spellings(line: string): string[] {
  const syllables = line.split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0));
  return [...endings(syllables), ...endings(initials)].filter((spelling) => spelling.length > 1);
}
