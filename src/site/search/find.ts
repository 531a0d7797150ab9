// A query answered: 汉字 anywhere in a word, pinyin, initials, masked short forms, small slips.

import type MiniSearch from 'minisearch';
import type { SearchRecord, StoredFields } from './index-options.ts';
import { askedFor, MAX_QUERY, normalise, searchTermsOf } from './terms.ts';

export type Hit = StoredFields & { readonly id: string };

const BOOST = { title: 5, aliases: 4, pinyin: 3, text: 1 };
const KIND_BOOST: Record<SearchRecord['kind'], number> = { 模板: 1.6, 指引: 1.3, 预设: 1.2, 名称: 0.6 };

/** Hits, best first; nothing for a query without letters, digits or 汉字. */
export function find(index: MiniSearch<SearchRecord>, query: string, limit = 12): Hit[] {
  const typed = askedFor(normalise(query.slice(0, MAX_QUERY)).trim());
  const terms = searchTermsOf(/\p{Script=Han}/u.test(typed) ? typed : typed.replace(/[^a-z0-9]+/g, ''));
  if (!terms.length) return [];
  const search = (combineWith: 'AND' | 'OR') =>
    index.search(terms.join(' '), {
      tokenize: () => terms,
      combineWith,
      prefix: (term) => /[a-z]/.test(term),
      fuzzy: (term) => (/^[a-z]{6,}$/.test(term) ? 0.2 : false),
      boost: BOOST,
      boostDocument: (_, __, stored) => KIND_BOOST[stored?.kind as SearchRecord['kind']] ?? 1,
    });
  const strict = search('AND');
  const found = strict.length
    ? strict
    : search('OR').filter(({ queryTerms }) => queryTerms.length * 2 >= terms.length);
  return found
    .slice(0, limit)
    .map(({ id, kind, title, summary, path }) => ({ id, kind, title, summary, path }));
}
