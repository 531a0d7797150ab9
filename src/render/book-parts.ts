// The parts of a marked book beside its sheets: its looks, and which sheets there are.

import type { MarkedSheet } from '../core/batch/marked-book.ts';
import { xmlText } from './sheet-xml.ts';

const HOLDS = ['words', 'head', 'number', 'day', 'month', 'monthDay', 'moment'] as const;
const FILLS = ['none', 'marked', 'changed'] as const;

export type CellLook = {
  readonly holds: (typeof HOLDS)[number];
  readonly fill: (typeof FILLS)[number];
};

/** Its number among the looks of cells; 0 is that of a cell nothing is said of. */
export function lookOf({ holds, fill }: CellLook): number {
  return 1 + HOLDS.indexOf(holds) * FILLS.length + FILLS.indexOf(fill);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** As text: what begins with = stays what it is, also after it was edited. */
const TEXT_FORMAT = 49;
/** Days as far as the sheet showed them; the number behind is whole. */
const DAY_CODES = {
  day: 'yyyy"年"m"月"d"日"',
  month: 'yyyy"年"m"月"',
  monthDay: 'm"月"d"日"',
  moment: 'yyyy"年"m"月"d"日" h:mm',
} as const;
const OWN_FORMAT = 176;
const dayFormats = Object.entries(DAY_CODES).map(([holds, code], at) => ({
  holds,
  code,
  id: OWN_FORMAT + at,
}));
const FORMATS: Readonly<Record<string, number>> = {
  words: TEXT_FORMAT,
  head: TEXT_FORMAT,
  number: 0,
  ...Object.fromEntries(dayFormats.map(({ holds, id }) => [holds, id])),
};
const COLOURS = { marked: 'FFFFF1C9', changed: 'FFDDF0DC' } as const;

const font = (more: string) => `<font>${more}<sz val="11"/><name val="宋体"/><charset val="134"/></font>`;
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const looks = HOLDS.flatMap((holds) =>
  FILLS.map((_, fill) => {
    const fillId = fill ? fill + 1 : 0;
    return `<xf numFmtId="${FORMATS[holds]}" fontId="${holds === 'head' ? 1 : 0}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  }),
);
const STYLES = [
  `${HEAD}<styleSheet xmlns="${MAIN}">`,
  `<numFmts count="${dayFormats.length}">${dayFormats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`).join('')}</numFmts>`,
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid(COLOURS.marked)}${solid(COLOURS.changed)}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${looks.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${looks.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

export const BOOK_PARTS: readonly (readonly [string, string])[] = [
  [
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  ['xl/styles.xml', STYLES],
];

export function sheetsParts(sheets: readonly MarkedSheet[]): readonly (readonly [string, string])[] {
  const first = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const rels = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const types = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${types.join('')}</Types>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${first}"/></bookViews><sheets>${list.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rels.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
  ];
}
