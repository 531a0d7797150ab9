// Settings of the file: line breaks as our own layout has them, and Word of today without habits of older ones.

import { escapeMarkup } from '../core/source/markup.ts';
import { NO_LINE_END, NO_LINE_START } from '../core/style/line-edges.ts';
import { HEADER, W } from './docx-xml.ts';

/** Word's own choice for new files: none of them moves a line of ours, but without them it opens the file as an old one. */
const OF_TODAY = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
] as const;

export function settingsXml(): string {
  const compat = OF_TODAY.map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  );
  return [
    `${HEADER}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="640"/><w:evenAndOddHeaders/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${escapeMarkup(NO_LINE_END)}"/>`,
    `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${escapeMarkup(NO_LINE_START)}"/>`,
    // Without the first, a line that a clerk breaks by hand is spread to the edge.
    `<w:compat><w:doNotExpandShiftReturn/>${compat.join('')}</w:compat>`,
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
  ].join('');
}
