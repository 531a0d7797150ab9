// A text from a file, or pasted without its looks, as a source.

import { plainSource, type SourceText } from '../../core/intake/text/source.ts';
import { withLineEnds } from '../../core/source/line-ends.ts';
import { MOST_SOURCE_PARAGRAPHS, MOST_SOURCE_TEXT } from './source-limits.ts';
import { refusedSource, type SourceRefused } from './source-refusals.ts';

/** Text from a file or the clipboard, with line ends of one kind and letters composed. */
export function typedSource(text: string): SourceText | SourceRefused {
  if (text.length > MOST_SOURCE_TEXT) return refusedSource('tooMuchText');
  const whole = withLineEnds(text).normalize('NFC');
  if (!whole.trim()) return refusedSource('empty');
  const source = plainSource(whole);
  return source.paragraphs.length > MOST_SOURCE_PARAGRAPHS ? refusedSource('tooManyParagraphs') : source;
}
