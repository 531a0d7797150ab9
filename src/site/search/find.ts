// A query answered: 汉字 anywhere in a word, whole words first, pinyin, initials, small slips; what it asks beside is passed over.

import type { SearchResult } from 'minisearch';
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
  const said = saying(found);
  if (said.size * 3 < new Set(terms).size) return [];
  const all = sumOf([...said.keys()], said);
  const called = callsOf(index, asked);
  return found
    .map(({ id, score, queryTerms }) => {
      const share = sumOf(queryTerms, said) / all;
      const record = records[id];
      const weight = record ? KIND[record.kind] : 0;
      return {
        record,
        near: share * 2 >= 1 || called.has(id),
        score: score * share ** 2 * weight * (1 + CALLED * (called.get(id) ?? 0)),
      };
    })
    .filter(({ near }) => near)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .flatMap(({ record }) => {
      if (!record) return [];
      const { kind, title, within, summary, path } = record;
      return [{ kind, title, ...(within && { within }), summary, path }];
    });
}

/** What stands in texts only is often two words run together, and says less. */
const IN_TEXT = 0.6;

/** How much each term of a query says: the fewer records are named by it, the more. */
function saying(found: readonly SearchResult[]): Map<string, number> {
  const counts = new Map<string, { named: number; held: number }>();
  for (const { match, queryTerms } of found) {
    const names = Object.values(match).some((fields) => fields.some((field) => field !== 'text'));
    for (const term of queryTerms) {
      const { named, held } = counts.get(term) ?? { named: 0, held: 0 };
      const own = match[term]?.some((field) => field !== 'text') ?? names;
      counts.set(term, { named: named + (own ? 1 : 0), held: held + 1 });
    }
  }
  const rarity = (count: number) => Math.log(1 + found.length / count);
  return new Map(
    [...counts].map(([term, { named, held }]) => [term, named ? rarity(named) : IN_TEXT * rarity(held)]),
  );
}

function sumOf(terms: readonly string[], said: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, term) => sum + (said.get(term) ?? 0), 0);
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
      // What a phrase is about comes last in it: 推迟召开民主生活会的请示 is a 请示.
      const weigh = (name: string) => name.length * (asked.endsWith(name) ? 2 : 1);
      return [id, Math.min(1, own.reduce((sum, name) => sum + weigh(name), 0) / length)];
    }),
  );
}
