// Titles within titles and quotations within quotations: 《〈《》〉》, “‘“”’” (GB/T 15834-2011 4.8.3.4, 4.15.3.3).

const CLOSE = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
]);
const OPEN = new Map([...CLOSE].map(([open, close]) => [close, open]));
const OTHER = new Map([
  ['《', '〈'],
  ['〈', '《'],
  ['“', '‘'],
  ['‘', '“'],
]);
const ANY = /[《》〈〉“”‘’]/;

type Open = { readonly typed: string; readonly printed: string };

/** Whether there is a mark to look at. */
export function hasMarks(text: string): boolean {
  return ANY.test(text);
}

/** Follows the marks of one paragraph, text by text; what was typed comes back with its inner marks as they must be. */
export function nesting(): {
  readonly print: (text: string) => void;
  readonly nest: (typed: string) => string;
} {
  let titles: readonly Open[] = [];
  let quotes: readonly Open[] = [];
  const isTitle = (mark: string) => mark === '《' || mark === '〈';

  function read(text: string, mend: boolean): string {
    if (!ANY.test(text)) return text;
    const stacks = { titles: [...titles], quotes: [...quotes] };
    const depth = { titles: titles.length, quotes: quotes.length };
    const printed = Array.from(text, (mark) => {
      if (CLOSE.has(mark)) {
        const stack = isTitle(mark) ? stacks.titles : stacks.quotes;
        const print = mend && stack.at(-1)?.printed === mark ? (OTHER.get(mark) ?? mark) : mark;
        stack.push({ typed: mark, printed: print });
        return print;
      }
      const open = OPEN.get(mark);
      if (open === undefined) return mark;
      const stack = isTitle(open) ? stacks.titles : stacks.quotes;
      if (stack.at(-1)?.typed !== open && stack.at(-1)?.printed !== open) return mark;
      const last = stack.pop();
      return last?.typed === open ? (CLOSE.get(last.printed) ?? mark) : mark;
    }).join('');
    // What was not closed again is not understood: it stays as it was typed.
    const whole = stacks.titles.length === depth.titles && stacks.quotes.length === depth.quotes;
    if (mend && !whole) return text;
    titles = stacks.titles;
    quotes = stacks.quotes;
    return printed;
  }

  return { print: (text) => void read(text, false), nest: (typed) => read(typed, true) };
}
