// Everything the built styles ask a browser to understand: media queries, selectors, and properties with their values.

export type StyleWords = {
  readonly media: readonly string[];
  readonly selectors: readonly string[];
  /** As `property: value`, custom properties left out: those may hold anything. */
  readonly declarations: readonly string[];
};

/** `css` as the build writes it: no comments, no nested rules but those of `@media`. */
export function styleWordsOf(css: string): StyleWords {
  const media = new Set<string>();
  const selectors = new Set<string>();
  const declarations = new Set<string>();
  const take = (text: string): void => {
    for (const { head, body } of blocksOf(text)) {
      const [, name = '', rest = ''] = /^@([\w-]+)\s*(.*)$/.exec(head) ?? [];
      if (name === 'media') media.add(rest);
      // What stands after a question is for those who say yes to it.
      const answered = name === 'supports' && !rest.startsWith('not');
      if (name === 'media' || (name === 'supports' && !answered)) take(body);
      else if (name === 'keyframes') for (const step of blocksOf(body)) declare(step.body);
      else if (!name) {
        for (const selector of splitAt(head, ',')) selectors.add(selector);
        declare(body);
      }
    }
  };
  const declare = (body: string): void => {
    for (const each of splitAt(body, ';')) {
      const colon = each.indexOf(':');
      if (colon > 0 && !each.startsWith('--'))
        declarations.add(`${each.slice(0, colon)}: ${each.slice(colon + 1)}`);
    }
  };
  take(css);
  return { media: [...media], selectors: [...selectors], declarations: [...declarations] };
}

function blocksOf(css: string): readonly { readonly head: string; readonly body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const [at, character] of [...outsideStrings(css)].entries()) {
    if (character === ';' && !depth) start = at + 1;
    if (character === '{' && depth++ === 0) open = at;
    if (character === '}' && --depth === 0) {
      blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** Parts between separators that stand outside brackets and strings. */
function splitAt(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, character] of [...outsideStrings(text)].entries()) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character !== separator || depth) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}

/** The same length, with blanks for all that stands in quotes. */
function outsideStrings(text: string): readonly string[] {
  return text
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (quoted) => ' '.repeat(quoted.length))
    .split('');
}
