// Why a spreadsheet is not read, in a sentence for the person who chose it.

import { MOST_CELLS, MOST_SHEET_ROWS } from './sheet-limits.ts';

const SENTENCES = {
  tooBig: '文件太大，超过 50 MB，没有读。请把用不着的工作表和图片删去，或者分成几个文件。',
  empty: '文件是空的，可能没有复制完整。请重新复制一次。',
  encrypted: '这份表格加了密码，打不开。请在 Excel 或 WPS 里打开，去掉密码另存一份，再放一次。',
  swollen: '文件展开以后过大，为安全起见没有读。请在 Excel 或 WPS 里打开，另存为 .xlsx，再放一次。',
  truncated: '文件不完整，可能没有下载完或者复制完。请重新复制一次，再放一次。',
  broken: '文件已经损坏，读不出来。请在 Excel 或 WPS 里打开，另存为 .xlsx，再放一次。',
  word: '这是 Word 文件，不是表格。请把里面的表格复制到 Excel 或 WPS 表格里，存成 .xlsx，再放一次。',
  pdf: '这是 PDF 文件，不是表格，改了后缀名也一样。请在 Excel 或 WPS 里做成表格，存成 .xlsx，再放一次。',
  picture: '这是图片，不是表格。请在 Excel 或 WPS 里做成表格，存成 .xlsx，再放一次。',
  otherZip: '这个文件里没有工作表，可能是演示文稿或者压缩包。请放 .xlsx、.xls、.et 或者 .csv 文件。',
  openDocument: '这是 .ods 表格，这里读不了。请在 WPS 或者 LibreOffice 里另存为 .xlsx，再放一次。',
  binary: '这是 .xlsb 表格，这里读不了。请在 Excel 里另存为 .xlsx，再放一次。',
  webPage: '这是网页，不是表格，只是后缀名像表格。请在 Excel 或 WPS 里打开，另存为 .xlsx，再放一次。',
  oldXml: '这是 XML 表格，这里读不了。请在 Excel 或 WPS 里打开，另存为 .xlsx，再放一次。',
  notXls:
    '这个文件读不了：它不是 .xls 表格，或者是 WPS 自己的 .et 格式。请在 WPS 或 Excel 里另存为 .xlsx，再放一次。',
  unknownText: '看不出这个文件用的是什么编码，文字读不出来。请在 Excel 或 WPS 里另存为 .xlsx，再放一次。',
  lock: '这是 Excel 或 WPS 打开文件时留下的临时文件，名称以“~$”开头，里面没有表格。请放名称里没有“~$”的那一份。',
  notSheet: '这不是表格文件。请放 .xlsx、.xls、.et 或者 .csv 文件，或者从表格里复制粘贴。',
  tooManyRows: `表格太长，超过 ${MOST_SHEET_ROWS} 行，没有读。请分成几个文件，每个不超过 ${MOST_SHEET_ROWS} 行，再放一次。`,
  tooManyCells: `表格太大，有内容的单元格超过 ${MOST_CELLS} 个，没有读。请删去用不着的列，或者分成几个文件。`,
  farDown: '表格里离上面很远的地方还有内容，没有读。请把数据下面用不着的内容删去，再放一次。',
} as const;

export type SheetRefused = { readonly refused: string };

export function refusedSheet(reason: keyof typeof SENTENCES): SheetRefused {
  return { refused: SENTENCES[reason] };
}
