// What was recognised in the schema of labelled texts, offsets into the text as read.
import type { FoundText, Recognised } from '../src/core/intake/text/recognised.ts';

export function labelsOf(recognised: Recognised, text: string) {
  const { title, recipient, date, signature, paragraphs, blanks, changes, notBlanks, annexes } = recognised;
  const marks = blanks.filter(({ origin }) => origin !== '事实');
  /** On one line it is given as it was read. */
  const asRead = (found: FoundText) => {
    const whole = text.slice(found.start, found.end);
    return whole.includes('\n') || whole.length > found.text.length * 2 ? found.text : whole;
  };
  return {
    title: title ? asRead(title) : null,
    ...(title ? { title_start: title.start } : {}),
    recipient: recipient?.text ?? null,
    ...(recipient ? { recipient_start: recipient.start } : {}),
    signature: signature.length ? signature.map(asRead).join('\n') : null,
    ...(signature.length ? { signature_start: signature.map(({ start }) => start) } : {}),
    date: date ? asRead(date) : null,
    ...(date ? { date_start: date.start } : {}),
    headings: paragraphs.flatMap(({ role, level, start, end, runIn, headEnd, item, marker = '' }) => {
      if (role !== '层次标题') return [];
      const whole = text.slice(start, headEnd ?? end);
      const head = whole.replace(/\s*\n\s*/g, '');
      return [
        {
          level,
          marker: whole.slice(0, marker.length),
          text: head,
          ...(head === whole ? {} : { raw: whole }),
          start,
          run_in: runIn !== undefined,
          ...(item ? { item } : {}),
        },
      ];
    }),
    blanks: marks
      .filter(({ origin }) => origin === '标记')
      .map(({ start, end, kind, name, why, parts }) => ({
        text: text.slice(start, end),
        start,
        kind,
        name,
        why,
        ...(parts.length > 1 ? { parts: parts.map((part) => text.slice(part.start, part.end)) } : {}),
      })),
    hidden_gaps: marks
      .filter(({ origin }) => origin === '消失')
      .map(({ start, kind, name, why }) => ({ start, kind, name, why })),
    non_blank: notBlanks.map(({ start, text: what, why }) => ({ text: what, start, reason: why })),
    noise: changes
      .filter(({ kind }) => kind === '删去')
      .map(({ start, before, why }) => ({ text: before, start, why })),
    obfuscations: [
      ...changes
        .filter(({ kind }) => kind === '还原')
        .map(({ start, before, after }) => ({ text: before, meaning: after, start })),
      ...notBlanks
        .filter(({ why }) => why.startsWith('遮掩'))
        .map(({ start, text: what, why }) => ({ text: what, meaning: why, start })),
    ],
    attachments: annexes.map(({ start, text: what }) => ({ text: what, start })),
    tables: recognised.tables.map(({ start, end }) => ({ start, end })),
    remarks: recognised.remarks,
  };
}
