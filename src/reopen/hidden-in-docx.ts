// What a .docx keeps out of sight: notes, tracked changes, hidden words, an author. It is named, and none of it is taken along.

import { decodeMarkup } from '../core/source/markup.ts';

type Parts = {
  readonly body: string;
  /** word/comments.xml and docProps/core.xml, where they are. */
  readonly comments: string | undefined;
  readonly properties: string | undefined;
};

const CHANGE = /<w:(?:ins|del|moveFrom|moveTo)[\s/>]/g;
const VANISH = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g;
const COMMENT = /<w:comment[\s>]/g;
const AUTHOR = /<(?:dc:creator|cp:lastModifiedBy)(?:\s[^>]*)?>([^<]*)</g;
const LONGEST = 40;

/** A sentence or two; undefined where there is nothing. */
export function hiddenInDocx({ body, comments = '', properties = '' }: Parts): string | undefined {
  const count = (text: string, what: RegExp, name: string) => {
    const found = text.match(what)?.length ?? 0;
    return found ? [`${found} ${name}`] : [];
  };
  const found = [
    ...count(comments, COMMENT, '条批注'),
    ...count(body, CHANGE, '处修订'),
    ...count(body, VANISH, '处隐藏的文字'),
  ];
  const authors = authorsIn(properties);
  const said = [
    found.length ? `文件里有 ${found.join('、')}，没有取，再导出的文件里不会有。` : '',
    authors.length ? `文件属性里写着作者“${authors.join('”“')}”，没有取，再导出时照“单位信息”里填的写。` : '',
  ].join('');
  return said || undefined;
}

/** Each name once. */
export function authorsIn(properties: string): readonly string[] {
  const names = [...properties.matchAll(AUTHOR)].map(([, name = '']) => decodeMarkup(name).trim());
  return [...new Set(names)]
    .filter(Boolean)
    .map((name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}……` : name));
}
