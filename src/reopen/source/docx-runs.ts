// The text of one paragraph of a .docx, stretch by stretch: insertions in, deletions out, fields by their results, blanks of forms as blanks.

import type { TextLook } from './docx-styles.ts';
import { controlBlank, fieldBlank, mergeBlank, symbolText } from './form-marks.ts';
import type { NoteBook } from './note-book.ts';
import type { Styled } from './raw-blocks.ts';
import { attributeIn, below, child, children, switched, textBelow, type XmlNode } from './xml-tree.ts';

/** A field that is open, over runs and paragraphs. */
type Field = {
  instruction: string;
  part: 'instruction' | 'result';
  form?: XmlNode | undefined;
  typed: boolean;
};

export type RunReader = {
  readonly pieces: (node: XmlNode, look: TextLook) => Styled[];
  /** Text boxes met since last asked. */
  readonly boxes: () => readonly XmlNode[];
};

type LookOf = (properties: XmlNode | undefined, look: TextLook) => TextLook;

export function runReader(lookOf: LookOf, notes: NoteBook): RunReader {
  const fields: Field[] = [];
  let boxes: XmlNode[] = [];

  return {
    pieces: (node, look) => {
      const found: Styled[] = [];
      inline(node, look, found);
      return found;
    },
    boxes: () => {
      const met = boxes;
      boxes = [];
      return met;
    },
  };

  function inline(parent: XmlNode, look: TextLook, out: Styled[]) {
    for (const node of children(parent)) {
      if (node.name === 'r') run(node, look, out);
      else if (node.name === 'ins' || node.name === 'moveTo') {
        notes.add('修订', attributeIn(node, 'author'));
        inline(node, look, out);
      } else if (node.name === 'del' || node.name === 'moveFrom')
        notes.add('修订', attributeIn(node, 'author'));
      else if (node.name === 'sdt') control(node, look, out);
      else if (node.name === 'fldSimple') {
        const instruction = attributeIn(node, 'instr') ?? '';
        const merged = mergeBlank(instruction);
        if (merged) out.push({ text: merged, look });
        else if (!isContents(instruction)) inline(node, look, out);
      } else if (node.name === ':AlternateContent') inline(chosen(node), look, out);
      else if (node.name === ':oMath' || node.name === ':oMathPara') {
        notes.add('公式');
        out.push({ text: textBelow(node), look });
      } else if (node.name !== 'pPr' && node.name !== 'rPr') inline(node, look, out);
    }
  }

  function run(node: XmlNode, above: TextLook, out: Styled[]) {
    const look = lookOf(child(node, 'rPr'), above);
    const shown = (text: string) => {
      const field = fields[fields.length - 1];
      if (!text || fields.some(({ part, instruction }) => part === 'instruction' || isContents(instruction)))
        return;
      if (fields.some(({ instruction }) => mergeBlank(instruction))) return;
      if (look.hidden) notes.add('隐藏文字');
      else if (!field?.form) out.push({ text, look });
      else if (text.trim()) {
        field.typed = true;
        out.push({ text, look });
      }
    };
    for (const each of children(node)) {
      if (each.name === 't') shown(textBelow(each));
      else if (each.name === 'tab' || each.name === 'ptab') shown('\t');
      else if (each.name === 'br' || each.name === 'cr') {
        if (!/^(?:page|column)$/.test(attributeIn(each, 'type') ?? '')) shown('\n');
      } else if (each.name === 'noBreakHyphen') shown('-');
      else if (each.name === 'sym') shown(symbol(each));
      else if (each.name === 'fldChar') fieldMark(each, look, out);
      else if (each.name === 'instrText') {
        const field = fields[fields.length - 1];
        if (field) field.instruction = (field.instruction + textBelow(each)).slice(0, 200);
      } else if (each.name === 'ruby') inline(child(each, 'rubyBase') ?? each, look, out);
      else if (each.name === ':AlternateContent') drawn(chosen(each));
      else if (each.name === 'drawing' || each.name === 'pict' || each.name === 'object') drawn(each);
    }
  }

  function symbol(node: XmlNode): string {
    const text = symbolText(attributeIn(node, 'font') ?? '', attributeIn(node, 'char') ?? '');
    if (!text) notes.add('特殊符号');
    return text;
  }

  function fieldMark(node: XmlNode, look: TextLook, out: Styled[]) {
    const type = attributeIn(node, 'fldCharType');
    const field = fields[fields.length - 1];
    if (type === 'begin')
      fields.push({ instruction: '', part: 'instruction', form: child(node, 'ffData'), typed: false });
    else if (type === 'separate' && field) {
      field.part = 'result';
      if (isContents(field.instruction)) notes.add('目录');
    } else if (type === 'end' && field) {
      fields.pop();
      const blank =
        mergeBlank(field.instruction) ?? (field.form && !field.typed ? fieldBlank(field.form) : '');
      if (blank) out.push({ text: blank, look });
    }
  }

  /** A control that still shows what to put in is a blank with that hint. */
  function control(node: XmlNode, look: TextLook, out: Styled[]) {
    const properties = child(node, 'sdtPr');
    const inside: Styled[] = [];
    const content = child(node, 'sdtContent');
    if (content) inline(content, look, inside);
    const shown = inside
      .map(({ text }) => text)
      .join('')
      .trim();
    const called =
      attributeIn(child(properties, 'alias'), 'val') ?? attributeIn(child(properties, 'tag'), 'val');
    if (!switched(properties, 'showingPlcHdr') && (shown || !called)) out.push(...inside);
    else out.push({ text: controlBlank(shown, called), look });
  }

  function drawn(node: XmlNode) {
    for (const box of below(node, 'txbxContent')) {
      boxes.push(box);
      return;
    }
    if (node.name === 'object' || hasBelow(node, ':OLEObject')) notes.add('嵌入对象');
    else if (hasBelow(node, ':pic') || hasBelow(node, ':imagedata')) notes.add('图片');
  }
}

function isContents(instruction: string): boolean {
  return /^\s*TOC\b/i.test(instruction);
}

function hasBelow(node: XmlNode, name: string): boolean {
  return !below(node, name).next().done;
}

/** Of a drawing that is there twice, the newer. */
export function chosen(node: XmlNode): XmlNode {
  return child(node, ':Choice') ?? child(node, ':Fallback') ?? node;
}
