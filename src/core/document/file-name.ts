// File names that Windows, macOS and old servers accept, made from the title.

const MAX_LENGTH = 80;
const MAX_BYTES = 255;
/** Device names of Windows, which it also sees in front of a dot. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;

/** `title` as a file name of at most 80 characters and 255 bytes, extension included. */
export function fileName(title: string, extension: string, prefix = ''): string {
  const safe = `${prefix}${title}`
    .replace(/[\\/:*?"<>|]|\p{C}|\p{Zl}|\p{Zp}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const named = !safe || RESERVED.test(safe) ? `文稿${safe}` : safe;
  const room = MAX_LENGTH - extension.length - 1;
  let short = [...named].slice(0, room);
  while (new TextEncoder().encode(short.join('')).length > MAX_BYTES - extension.length - 1)
    short = short.slice(0, -1);
  return `${short.join('').replace(/[ .]+$/, '')}.${extension}`;
}
