// A recognised paper written down for tests: 〖what stands there|name|origin|kind|taken〗 is a blank, # 主送 … at the head of a line its role.
import type { Field, FieldType } from '../../src/core/facts/field.ts';
import type { Paper } from '../../src/core/intake/confirm/confirm.ts';
import type { Blank, PaperParagraph, Recognised } from '../../src/core/intake/text/recognised.ts';

const TYPES: Readonly<Record<string, FieldType>> = {
  date: { type: 'date' },
  number: { type: 'int' },
  organ: { type: 'organ' },
  name: { type: 'person' },
  docnumber: { type: 'text' },
  other: { type: 'text' },
};

const asked = { stage: '会中', group: '会议' } as const;
const WORDS: readonly Field[] = [
  { ...asked, name: '会议日期', type: 'date' },
  { ...asked, name: '会议地点', type: 'text' },
  { ...asked, name: '发出意见表份数', type: 'int', unit: '份' },
  { ...asked, name: '整改清单', type: 'rows', columns: [{ name: '问题', type: 'text' }] },
  { ...asked, name: '批评直接具体', type: 'claim', statement: '批评直接具体', needs: [] },
];

export function paperOf(...lines: readonly string[]): Paper & { readonly text: string } {
  const paragraphs: PaperParagraph[] = [];
  const blanks: Blank[] = [];
  let offset = 0;
  let whole = '';
  for (const line of lines) {
    const [, role = '正文', level, written = line] = /^#(\S+?)(\d?) (.*)$/.exec(line) ?? [];
    let text = '';
    let done = 0;
    for (const mark of written.matchAll(/〖(.*?)〗/g)) {
      text += written.slice(done, mark.index);
      done = mark.index + mark[0].length;
      const [stands = '', name = '', origin = '标记', kind = 'other', taken] = (mark[1] ?? '').split('|');
      const start = offset + text.length;
      blanks.push({
        id: `b${start}`,
        start,
        end: start + stands.length,
        text: stands,
        why: '像一处空。',
        paragraph: paragraphs.length,
        from: text.length,
        to: text.length + stands.length,
        origin: origin as Blank['origin'],
        kind: kind as Blank['kind'],
        parts: [],
        type: TYPES[kind] ?? { type: 'text' },
        name,
        known: WORDS.some((field) => field.name === name),
        taken: taken ? taken === '是' : origin !== '事实',
      });
      text += stands;
    }
    text += written.slice(done);
    const place = { start: offset, end: offset + text.length, text, why: '照写法认的。' };
    const more = level ? { level: Number(level) as 1 | 2 | 3 | 4 } : {};
    paragraphs.push({ ...place, role: role as PaperParagraph['role'], ...more });
    whole += `${text}\n`;
    offset += text.length + 1;
  }
  const found: Recognised = {
    changes: [],
    paragraphs,
    signature: [],
    annexes: [],
    blanks,
    notBlanks: [],
    lists: [],
    tables: [],
    remarks: [],
  };
  return { found, words: new Map(WORDS.map((field) => [field.name, field])), text: whole };
}
