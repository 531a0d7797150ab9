// What may stand twice in the finished text: at the edge of a blank where it cannot be told for certain, and marks in a row anywhere.

import type { Document, Run } from '../../document/document.ts';
import { numberOf } from '../../document/edge-words.ts';
import { type FactPath, type Facts, pathId } from '../../facts/fact.ts';
import { factAt } from '../../facts/fact-at.ts';
import { oneByOne } from '../one-by-one.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

/** Two marks where one belongs; six dots and a dash are one mark each, brackets may stand in brackets. */
const MARKS =
  /[。；，、：;,][。；，、：;,]|[。！？][.。]|[!！？?][。；，、]|\.[。；，、]|《《|》》|““|””|第[一二三四五六七八九十]，(?:\d{1,2}[.．、]|[（(]\d)/;
/** A second number, after which the first is not alone. */
const ANOTHER = /[（(]?(?:[2２]|二)\s*[）)、.．](?!\d)|[②⑵㈡❷]/;
/** Words at the end of one value and again at the beginning of the next, at most this long. */
const LONGEST = 6;

export const DOUBLED: Rule = {
  id: 'doubled',
  severity: 'warning',
  description: '模板在空白前后写的字、标点，填的内容里不重复。',
  find: function* (draft) {
    yield* doubts(draft);
    const lines = linesOf(draft.document);
    yield undefined;
    yield* inText(lines, draft.facts);
    yield* loneNumbers(lines, draft.facts);
  },
};

/** The key is the place; where a value is printed twice, a second word there is named too. */
function doubts({ document, facts }: DraftToCheck): readonly RuleFinding[] {
  const said = new Set<string>();
  return (document.edges ?? []).flatMap((note): readonly RuleFinding[] => {
    if (note.kind !== 'doubtful') return [];
    const { path, word, at } = note;
    const place = `${pathId(path)}:${at}`;
    const key = said.has(place) ? `${place}:${word}` : place;
    said.add(place);
    const where = at === 'start' ? ['开头', '前面'] : ['末尾', '后面'];
    return [
      {
        key,
        paths: [path],
        message: `${sayPath(path)}${where[0]}的“${word}”，模板在它${where[1]}也写了。重复的，请删去；是名称的一部分，不用改。`,
        ...repairAt(facts, path, (typed) => without(typed, word, at)),
      },
    ];
  });
}

function without(typed: string, word: string, at: 'start' | 'end'): string | undefined {
  const text = typed.trim();
  const place = at === 'start' ? (text.startsWith(word) ? 0 : -1) : text.lastIndexOf(word);
  const rest = place < 0 ? '' : text.slice(0, place) + text.slice(place + word.length);
  return rest || undefined;
}

function repairAt(
  facts: Facts,
  path: FactPath,
  mend: (typed: string) => string | undefined,
): Pick<RuleFinding, 'repair'> {
  const typed = factAt(facts, path);
  const fact = typeof typed === 'string' ? mend(typed) : undefined;
  return fact === undefined ? {} : { repair: { path, fact } };
}

type Lines = readonly (readonly Run[])[];

/** One finding a value: the first pair of marks in it or at its edges. */
function inText(lines: Lines, facts: Facts): Iterable<RuleFinding | undefined> {
  const said = new Set<string>();
  return oneByOne(lines, (runs) =>
    runs.flatMap((run, index): readonly RuleFinding[] => {
      const { from: path, text, gap } = run;
      if (!path || gap || said.has(pathId(path))) return [];
      const next = runs[index + 1];
      const pair =
        MARKS.exec(edge(runs[index - 1]) + text + edge(next, 'start'))?.[0] ?? doubledWord(run, next);
      if (!pair) return [];
      said.add(pathId(path));
      const message = `${sayPath(path)}这里印出来有“${pair}”，标点或者字重复了，请删去多余的。`;
      const mend = (typed: string) => {
        // The second mark is the template's: it stays, and the first goes.
        const own = [pair, pair.slice(0, 1)].find((marks) => typed.trimEnd().endsWith(marks));
        if (own && edge(next, 'start') === pair.slice(1)) return typed.trimEnd().slice(0, -own.length);
        return typed.includes(pair) ? typed.replace(pair, pair.slice(0, 1)) : undefined;
      };
      const mends = pair.length === 2 && !pair.startsWith('第') ? repairAt(facts, path, mend) : {};
      return [{ key: pathId(path), paths: [path], message, ...mends }];
    }),
  );
}

/** A number that was typed before words in the middle of a sentence: one alone counts nothing. */
function loneNumbers(lines: Lines, facts: Facts): Iterable<RuleFinding | undefined> {
  const said = new Set<string>();
  return oneByOne(lines, (runs) =>
    runs.flatMap(({ from: path, text, gap }, index): readonly RuleFinding[] => {
      const own = text.replace(/^[《“]/, '');
      const number = numberOf(own);
      const before = runs[index - 1];
      const inside = own !== text || (before && !before.from && /[^\s\d.]$/.test(before.text));
      if (!path || gap || !number || !inside || said.has(pathId(path))) return [];
      const rest = own.slice(number.length);
      if (!rest || ANOTHER.test(rest)) return [];
      said.add(pathId(path));
      const message = `${sayPath(path)}开头的“${number.trim()}”印在句子中间，请删去。`;
      const mend = (typed: string) => (typed.startsWith(number) ? typed.slice(number.length) : undefined);
      return [{ key: `${pathId(path)}:number`, paths: [path], message, ...repairAt(facts, path, mend) }];
    }),
  );
}

/** The mark of a neighbour that touches the value; where that is a value too, only the one before is looked at. */
function edge(run: Run | undefined, at: 'start' | 'end' = 'end'): string {
  if (!run || run.gap || run.text.includes('\t')) return '';
  return at === 'end' ? run.text.slice(-1) : run.text.slice(0, 1);
}

function doubledWord({ text }: Run, next: Run | undefined): string | undefined {
  if (!next?.from || next.gap) return undefined;
  for (let size = Math.min(LONGEST, text.length, next.text.length); size > 1; size--) {
    const word = text.slice(-size);
    if (next.text.startsWith(word) && /^\p{Script=Han}+$/u.test(word)) return word + word;
  }
  return undefined;
}

function linesOf({ blocks, imprint }: Document): Lines {
  const foot = imprint ? [imprint.copies ?? [], imprint.printer, imprint.printed] : [];
  return [
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.rows.flat())),
    ...foot,
  ];
}
