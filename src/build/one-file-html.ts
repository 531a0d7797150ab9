// The single file put together: frame, policy, styles, packed texts and program, the script that unpacks it.

import { gzipSync } from 'node:zlib';
import { closedPolicy } from './content-security-policy.ts';
import { mapTags } from './html.ts';
import { iconLink } from './self-contained.ts';

type Parts = {
  /** The built frame page. */
  readonly frame: string;
  readonly icon: string;
  readonly styles: ReadonlyMap<string, string>;
  readonly packed: Readonly<Record<string, unknown>>;
  /** The script that stands there. */
  readonly opener: string;
  /** The text the opener runs; it is in `packed`. */
  readonly program: string;
};

export function oneFileHtml({ frame, icon, styles, packed, opener, program }: Parts): string {
  const frameStyles: string[] = [];
  const kept = mapTags(frame, ({ name, attributes, text }) => {
    if (name === 'style') frameStyles.push(text ?? '');
    const isPolicy = attributes.get('http-equiv') === 'content-security-policy';
    return name === 'script' || name === 'link' || isPolicy ? '' : undefined;
  });
  const code = inScript(opener);
  const head = [
    closedPolicy([code, program], [...frameStyles, ...styles.values()]),
    iconLink(icon),
    ...[...styles].map(([name, text]) => `<style data-name="${name}" media="not all">${text}</style>`),
    ...Object.entries(packed).map(([id, data]) => `<template id="${id}">${pack(data)}</template>`),
    `<script type="module">${code}</script>`,
  ];
  // The policy comes before the first style, or it would not hold for it.
  return kept.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => charset + head.join('\n'));
}

function pack(data: unknown): string {
  return gzipSync(JSON.stringify(data), { level: 9 }).toString('base64');
}

/** Inside a script element these two would end it or begin a comment; in a string `\` changes nothing. */
function inScript(code: string): string {
  return code
    .trim()
    .replace(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '<\\!--');
}
