// One description of the index for the build that makes it and the page that reads it.

import type { Options } from 'minisearch';
import { searchTermsOf } from './terms.ts';

export type SearchRecord = {
  readonly id: string;
  readonly kind: '模板' | '指引' | '预设' | '名称';
  readonly title: string;
  readonly summary: string;
  /** Address below the base path. */
  readonly path: string;
  readonly aliases: string;
  readonly text: string;
  /** Endings of pinyin and of initials, separated by spaces. */
  readonly pinyin: string;
};

/** What a hit shows. */
export type StoredFields = Pick<SearchRecord, 'kind' | 'title' | 'summary' | 'path'>;

export const INDEX_OPTIONS: Options<SearchRecord> = {
  fields: ['title', 'aliases', 'text', 'pinyin'],
  storeFields: ['kind', 'title', 'summary', 'path'],
  tokenize: (text, field) => (field === 'pinyin' ? text.split(' ') : searchTermsOf(text)),
  processTerm: (term) => term,
};
