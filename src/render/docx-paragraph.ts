// A paragraph that carries a style, and only what differs from it.

import type { Paragraph } from '../core/document/document.ts';
import { type RoleStyle, styleOf } from '../core/style/roles.ts';
import { runsXml } from './docx-runs.ts';
import { around, filled, filledBy, PARAGRAPH } from './docx-shells.ts';
import { styleId, textStyleId } from './docx-styles.ts';

type Look = Omit<Paragraph, 'kind'>;

const [OPEN = '', LOOK_END = '', CLOSE = ''] = around(PARAGRAPH.whole);

export function paragraphXml(paragraph: Look): string {
  const { role, runs, size } = paragraph;
  return OPEN + lookXml(paragraph) + LOOK_END + runsXml(runs, size, textStyleId(role)) + CLOSE;
}

/** Looks by what nearly all paragraphs have at most: whether they are kept with the next, how they are set, their role. */
const known = { kept: looksBySetting(), free: looksBySetting() };

function looksBySetting() {
  return new Map<Look['align'], Map<Look['role'], string>>();
}

/** Its properties, without the words. */
export function lookXml(paragraph: Look): string {
  const { role, align, keepNext, keepLines, pageBreakBefore, ruleBelow, tabs, before, line, indent } =
    paragraph;
  if (
    keepLines ||
    pageBreakBefore ||
    ruleBelow ||
    tabs ||
    before !== undefined ||
    line !== undefined ||
    indent
  )
    return propertiesXml(paragraph);
  const bySetting = keepNext ? known.kept : known.free;
  const byRole = bySetting.get(align) ?? new Map<Look['role'], string>();
  const look = byRole.get(role) ?? propertiesXml(paragraph);
  bySetting.set(align, byRole.set(role, look));
  return look;
}

function propertiesXml(paragraph: Look): string {
  const given: Readonly<Record<string, string>> = properties(paragraph);
  let look = '';
  for (const property of PARAGRAPH.order) look += given[property] ?? '';
  return look;
}

function properties(paragraph: Look) {
  const { role, keepNext, keepLines, pageBreakBefore, ruleBelow, tabs, before, line } = paragraph;
  // Where the paragraph style is that of another role, which is indented.
  const { align: ofRole }: RoleStyle = styleOf(role);
  const [indent, align] = textStyleId(role) ? [{}, ofRole] : [paragraph.indent, paragraph.align];
  const aligned = tabs ? 'left' : align;
  const { left, right, hanging } = indent ?? {};
  const tabXml = tabs?.map((position) => filled(PARAGRAPH.tab, position)).join('');
  return {
    style: filled(PARAGRAPH.style, styleId(role)),
    keepNext: keepNext ? PARAGRAPH.keepNext : '',
    keepLines: keepLines ? PARAGRAPH.keepLines : '',
    pageBreakBefore: pageBreakBefore ? PARAGRAPH.pageBreakBefore : '',
    ruleBelow: ruleBelow ? PARAGRAPH.ruleBelow : '',
    tabs: tabXml ? filled(PARAGRAPH.tabs, tabXml) : '',
    spacing: filledBy(PARAGRAPH.spacing, { before, line }),
    indent: indent ? filledBy(PARAGRAPH.indent, { left, right, hanging }) : '',
    align: aligned ? filled(PARAGRAPH.align, aligned) : '',
  };
}
