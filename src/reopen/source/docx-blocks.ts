// The body of a .docx as paragraphs and tables in the order they are read, with the numbers Word would set before them.

import type { Numbering } from './docx-numbering.ts';
import { chosen, runReader } from './docx-runs.ts';
import { paragraphLook, type Styles } from './docx-styles.ts';
import type { NoteBook } from './note-book.ts';
import type { RawBlock, RawCell, RawParagraph, Styled } from './raw-blocks.ts';
import { attributeIn, child, children, type XmlNode } from './xml-tree.ts';

export function docxBlocks(
  body: XmlNode,
  styles: Styles,
  numbering: Numbering,
  notes: NoteBook,
): readonly RawBlock[] {
  const runs = runReader(
    (properties, look) => ({
      ...look,
      ...styles.text(attributeIn(child(properties, 'rStyle'), 'val')),
      ...styles.ownText(properties),
    }),
    notes,
  );
  /** Text of paragraphs whose mark was deleted: it goes on in the next. */
  let carried: Styled[] = [];
  return blocksIn(body);

  function blocksIn(parent: XmlNode): RawBlock[] {
    const blocks: RawBlock[] = [];
    for (const node of children(parent)) {
      if (node.name === 'p') blocks.push(...paragraph(node));
      else if (node.name === 'tbl') blocks.push({ kind: 'table', rows: rowsOf(node) });
      else if (node.name === 'sdt') {
        if (isContents(node)) notes.add('目录');
        else blocks.push(...blocksIn(child(node, 'sdtContent') ?? node));
      } else if (node.name === ':AlternateContent') blocks.push(...blocksIn(chosen(node)));
      else if (node.name === 'altChunk') notes.add('嵌入对象');
      else if (['ins', 'moveTo', 'customXml', 'smartTag', 'sdtContent'].includes(node.name))
        blocks.push(...blocksIn(node));
    }
    return blocks;
  }

  function paragraph(node: XmlNode): readonly RawBlock[] {
    const own = child(node, 'pPr');
    const style = attributeIn(child(own, 'pStyle'), 'val');
    const look = { ...styles.paragraph(style), ...paragraphLook(own) };
    const mine = runs.pieces(node, look);
    const boxes = runs.boxes().flatMap((box) => {
      notes.add('文本框');
      return blocksIn(box);
    });
    const mark = child(own, 'rPr');
    if (child(mark, 'del') || child(mark, 'moveFrom')) {
      carried.push(...mine);
      return boxes;
    }
    const pieces = [...carried, ...mine];
    carried = [];
    const level =
      look.level ?? (look.list && style ? numbering.levelOfStyle(look.list, style) : undefined) ?? 0;
    const label = look.list && look.list !== '0' ? numbering.next(look.list, level) : '';
    const { align, outline } = look;
    const isFull = pieces.some(({ text }) => text.trim());
    if (label && isFull) notes.add('编号');
    return [
      ...boxes,
      {
        kind: 'paragraph',
        pieces,
        ...(label && isFull && { label }),
        ...(align && { align }),
        ...(outline !== undefined && { outline }),
      },
    ];
  }

  function rowsOf(table: XmlNode): RawCell[][] {
    const rows: RawCell[][] = [];
    for (const row of rowNodes(table)) {
      const deleted = child(child(row, 'trPr'), 'del');
      if (deleted) {
        notes.add('修订', attributeIn(deleted, 'author'));
        continue;
      }
      const cells: RawCell[] = [];
      let column = Number(attributeIn(child(child(row, 'trPr'), 'gridBefore'), 'val') ?? 0) || 0;
      for (const cell of cellNodes(row)) {
        const properties = child(cell, 'tcPr');
        const merge = child(properties, 'vMerge');
        const span = Number(attributeIn(child(properties, 'gridSpan'), 'val') ?? 1) || 1;
        const goesOn = merge && (attributeIn(merge, 'val') ?? 'continue') === 'continue';
        if (goesOn || span > 1) notes.add('合并单元格');
        cells.push({ column, paragraphs: blocksIn(cell).flatMap(flat) });
        column += span;
      }
      if (cells.length) rows.push(cells);
    }
    return rows;
  }
}

function* rowNodes(table: XmlNode): Generator<XmlNode> {
  for (const node of children(table))
    if (node.name === 'tr') yield node;
    else if (['sdt', 'sdtContent', 'ins', 'customXml'].includes(node.name)) yield* rowNodes(node);
}

function* cellNodes(row: XmlNode): Generator<XmlNode> {
  for (const node of children(row))
    if (node.name === 'tc') yield node;
    else if (['sdt', 'sdtContent', 'customXml'].includes(node.name)) yield* cellNodes(node);
}

/** A table within a cell: a line a row. */
function flat(block: RawBlock): readonly RawParagraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.map((cells) => ({
    kind: 'paragraph',
    pieces: cells.flatMap(({ paragraphs }, at) => [
      ...(at ? [{ text: ' ', look: {} }] : []),
      ...paragraphs.flatMap(({ pieces }) => pieces),
    ]),
  }));
}

function isContents(control: XmlNode): boolean {
  const gallery = child(child(child(control, 'sdtPr'), 'docPartObj'), 'docPartGallery');
  return attributeIn(gallery, 'val') === 'Table of Contents';
}
