// File names that Windows, macOS and old servers accept, made from the title.

const MAX_LENGTH = 80;
const MAX_BYTES = 255;
/** Device names of Windows, which it also sees in front of a dot. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;
/** Marks no file name may hold, and characters nobody sees: those turn a name round or make two names look alike. */
const UNFIT = /[\\/:*?"<>|\u2800]|\p{C}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu;

/** `title` as a file name of at most 80 characters and 255 bytes, extension included. */
export function fileName(title: string, extension: string, prefix = ''): string {
  const safe = `${prefix}${title}`
    // 2026/1/8 and 15:00 stay readable without their marks.
    .replace(/(\d)[\\/:](?=\d)/g, '$1-')
    .replace(/[\t\r\n]+/g, '')
    .replace(UNFIT, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const named = !safe || RESERVED.test(safe) ? `文稿${safe}` : safe;
  const room = MAX_LENGTH - extension.length - 1;
  let short = [...named].slice(0, room);
  while (new TextEncoder().encode(short.join('')).length > MAX_BYTES - extension.length - 1)
    short = short.slice(0, -1);
  return `${short.join('').replace(/[ .]+$/, '')}.${extension}`;
}

/** What stands before the title of a draft: that it is one, and of which day, so that several of them are told apart. */
export function draftPrefix(day: string): string {
  return `草稿_${day.replaceAll('-', '')}_`;
}
