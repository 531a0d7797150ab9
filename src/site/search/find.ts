// A query answered: 汉字 anywhere in a word, whole words first, pinyin, initials, small slips; what it asks beside is passed over.

import type { SearchIndex } from './make-index.ts';
import type { Hit, SearchRecord } from './record.ts';
import { askedFor, normalise, searchTermsOf, stretchesOf } from './terms.ts';

/** A longer query is cut: nobody types it, and it must answer quietly. */
const MAX_QUERY = 200;
const BOOST = { title: 5, asked: 4, spelled: 3, text: 1 };
const KIND: Record<SearchRecord['kind'], number> = { 模板: 1.6, 指引: 1.3, 预设: 1.2, 页面: 1.2, 名称: 0.6 };
/** How much more a record counts that the query calls by its whole name. */
const CALLED = 4;

/** Hits, best first; nothing for a query without letters, digits or 汉字. */
export function find({ records, index }: SearchIndex, query: string, limit = 12): Hit[] {
  const asked = askedFor(normalise(query.slice(0, MAX_QUERY)));
  const terms = searchTermsOf(asked);
  if (!terms.length) return [];
  const found = index.search(terms.join(' '), {
    tokenize: () => terms,
    fields: Object.keys(BOOST),
    prefix: (term) => /[a-z]/.test(term),
    fuzzy: (term) => (/^[a-z]{6,}$/.test(term) ? 0.2 : false),
    boost: BOOST,
  });
  // Pairs that stand nowhere are words run together, or a slip.
  const known = new Set(found.flatMap(({ queryTerms }) => queryTerms));
  if (known.size * 3 < new Set(terms).size) return [];
  const called = callsOf(index, asked);
  return found
    .map(({ id, score, queryTerms }) => {
      const share = queryTerms.length / known.size;
      const record = records[id];
      const weight = record ? KIND[record.kind] : 0;
      return { record, share, score: score * share ** 2 * weight * (1 + CALLED * (called.get(id) ?? 0)) };
    })
    .filter(({ share }) => share * 2 >= 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .flatMap(({ record }) => {
      if (!record) return [];
      const { kind, title, within, summary, path } = record;
      return [{ kind, title, ...(within && { within }), summary, path }];
    });
}

/** The share of the query that is the whole name of a record, or of several of its names. */
function callsOf(index: SearchIndex['index'], asked: string): Map<number, number> {
  const stretches = stretchesOf(asked);
  const hits = stretches.length
    ? index.search(stretches.join(' '), { tokenize: () => stretches, fields: ['whole'] })
    : [];
  const names = [...new Set(hits.flatMap(({ queryTerms }) => queryTerms))];
  const length = asked.replace(/\s/g, '').length;
  return new Map(
    hits.map(({ id, queryTerms }) => {
      // 生活会 in 组织生活会 calls nobody.
      const own = queryTerms.filter((name) => !names.some((other) => other !== name && other.includes(name)));
      return [id, Math.min(1, own.reduce((sum, name) => sum + name.length, 0) / length)];
    }),
  );
}
