// Single signs that hold a number: ① ⑴ ⒈ ❶ ㈠ Ⅰ.

/** The first of each kind and how many there are. */
const KINDS = [
  ['①', 20],
  ['⑴', 20],
  ['⒈', 20],
  ['❶', 10],
  ['➀', 10],
  ['➊', 10],
  ['㈠', 10],
  ['㊀', 10],
  ['Ⅰ', 12],
] as const;

/** For a class of a regular expression; Ⅰ to Ⅻ are figures of a text as well. */
export const NUMBER_SIGNS = '①-⒛❶-❿➀-➓㈠-㈩㊀-㊉';

/** The number a sign holds; undefined where it is no such sign. */
export function numberOfSign(sign: string): number | undefined {
  const code = sign.charCodeAt(0);
  const kind = KINDS.find(
    ([first, count]) => code >= first.charCodeAt(0) && code < first.charCodeAt(0) + count,
  );
  return kind ? code - kind[0].charCodeAt(0) + 1 : undefined;
}
