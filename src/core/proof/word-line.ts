// A rule about a word as one short piece of text: the wrong word, what differs, and what stands beside it.

import type { Neighbours, WordRule } from './rule.ts';

/** Each begins what it names; the reason comes last. */
const MARKS = { after: '{', before: '}', notAfter: '<', notBefore: '>', why: '=' } as const;
const BESIDE = ['after', 'before', 'notAfter', 'notBefore'] as const;
export const LINE_END = '|';

type Line = Neighbours & { readonly wrong: string; readonly right: string; readonly why: string | undefined };

/** `why` is left out where the reader would say the same. */
export function wordLine(rule: WordRule, why: string | undefined): string {
  const beside = BESIDE.flatMap((key) => (rule[key] ? [MARKS[key] + joined(rule[key])] : []));
  return headOf(rule) + beside.join('') + (why === undefined ? '' : MARKS.why + why);
}

export function readWordLine(line: string): Line {
  const [head = '', ...parts] = line.split(/(?=[{}<>=])/);
  const part = (key: keyof typeof MARKS) => parts.find((each) => each.startsWith(MARKS[key]))?.slice(1);
  const beside = BESIDE.flatMap((key) => {
    const text = part(key);
    return text === undefined ? [] : [[key, split(text)]];
  });
  return { ...wordsIn(head), why: part('why'), ...Object.fromEntries(beside) };
}

/** One character that differs: its place and what it should be. */
function headOf({ wrong, right }: WordRule): string {
  const different = Array.from(wrong, (_, at) => at).filter((at) => wrong.charAt(at) !== right.charAt(at));
  const [at] = different;
  if (at === undefined || different.length > 1 || wrong.length !== right.length || /\d/.test(wrong + right))
    return `${wrong} ${right}`;
  return wrong + at + right.charAt(at);
}

function wordsIn(head: string): { readonly wrong: string; readonly right: string } {
  const [wrong = '', right] = head.split(' ');
  if (right !== undefined) return { wrong, right };
  const [, word = '', at = '', instead = ''] = /^(\D+)(\d)(.)$/u.exec(head) ?? [];
  return { wrong: word, right: word.slice(0, Number(at)) + instead + word.slice(Number(at) + 1) };
}

/** Words of one character together, longer ones after spaces. */
function joined(words: readonly string[]): string {
  const one = words.filter((word) => word.length === 1).join('');
  return [one, ...words.filter((word) => word.length > 1)].join(' ');
}

function split(text: string): readonly string[] {
  const [one = '', ...longer] = text.split(' ');
  return [...one, ...longer];
}
