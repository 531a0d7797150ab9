// File names that Windows, macOS and old servers accept, made from the title.

const MAX_LENGTH = 80;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** `title` as a file name of at most 80 characters, extension included. */
export function fileName(title: string, extension: string, prefix = ''): string {
  const safe = `${prefix}${title}`
    .replace(/[\\/:*?"<>|]|\p{C}|\p{Zl}|\p{Zp}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const room = MAX_LENGTH - extension.length - 1;
  const short = [...safe]
    .slice(0, room)
    .join('')
    .replace(/[ .]+$/, '');
  const name = !short || RESERVED.test(short) ? `文稿${short}` : short;
  return `${name}.${extension}`;
}
