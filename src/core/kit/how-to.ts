// The page that goes with a kit: what it is, how it is filled in and handed back, as a paper like any other.

import type { Block, Document, Paragraph } from '../document/document.ts';
import { titleLines } from '../document/title-lines.ts';
import { printDate } from '../facts/date.ts';
import { chineseNumeral } from '../facts/numeral.ts';
import type { CalendarDate } from '../facts/value.ts';
import type { Kit } from './kit.ts';

const BLANK: Paragraph = { kind: 'paragraph', role: 'blank', runs: [] };

/** Names of the files in the kit. */
export type KitFiles = { readonly page: string; readonly sheet: string };

export function howTo(kit: Kit, { page, sheet }: KitFiles, due: CalendarDate | undefined): Document {
  const title = `${kit.title}填报说明`;
  const until = due ? `${printDate(due)}前` : '在规定的时间内';
  const to = kit.from || '发下来的单位';
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      '要做什么',
      [
        `请填写《${kit.template.title}》，${until}交回${to}。`,
        `这个文件夹里有“${page}”和“${sheet}”，填其中一个就可以，填一次。时间、主题一类已经知道的内容，发下来以前已经填好，不用再填。`,
      ],
    ],
    [
      '用网页填',
      [
        '先把压缩包解开，放在自己的电脑或者 U 盘里，不要直接在压缩包里打开。',
        `双击“${page}”，用浏览器打开，不用联网，也不用安装。打不开或者提示浏览器太旧的，换一个浏览器，或者改填表格。`,
        ...(kit.units.length ? ['在页面上方选本单位的名称；名单里没有的，选“名单里没有”，自己填写。'] : []),
        '照着列出的各项填写。填写的内容存在这台电脑的浏览器里，不上传，关掉再打开可以接着填。有错误的地方，页面会说明是哪一项、怎样改。',
        '填完以后按“下载交回的 Word 文件”，把下载的文件交回。这个文件存有填写的内容，可以在 Word、WPS 里打开看，也可以直接打印；其中的数，请回到网页里改，改好再下载一次。',
        '只要交数字、不要文稿的，按“存交回文件”，交那个扩展名是 .json 的小文件。',
      ],
    ],
    [
      '用表格填',
      [
        `用 Excel 或者 WPS 打开“${sheet}”，第一行是名称，第二行是说明，从第三行起填，一个单位一行。名称不要改。`,
        '填好以后照原来的格式保存，交回这个文件。',
      ],
    ],
    [
      '请注意',
      ['请勿填写涉密内容和工作秘密。', ...(kit.contact ? [`有不清楚的，请问${kit.contact}。`] : [])],
    ],
  ];
  return {
    title,
    blocks: [
      {
        kind: 'paragraph',
        role: 'title',
        runs: [{ text: titleLines(title, { organs: kit.from ? [kit.from] : [] }).join('\n') }],
      },
      BLANK,
      ...parts.flatMap(([heading, lines], at): Block[] => [
        paragraph('heading1', `${chineseNumeral(at + 1)}、${heading}`),
        ...lines.map((line) => paragraph('body', line)),
      ]),
    ],
    gaps: [],
  };
}

function paragraph(role: 'heading1' | 'body', text: string): Paragraph {
  return { kind: 'paragraph', role, runs: [{ text }], ...(role === 'heading1' ? { keepNext: true } : {}) };
}
