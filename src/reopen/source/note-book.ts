// What a reader meets and leaves out, or takes in another way than it stood: counted as it comes, said in one sentence a kind.

import type { SourceNote } from '../../core/intake/text/source.ts';

const SAID = {
  修订: (n, who) => `有 ${n} 处修订${who && `（${who}）`}：插入的照取，删去的没有取`,
  批注: (n, who) => `有 ${n} 条批注${who && `（${who}）`}，没有取`,
  作者: (_, who) => `文件属性里写着作者${who && `“${who}”`}，没有取`,
  隐藏文字: (n) => `有 ${n} 处隐藏的文字，没有取`,
  文本框: (n) => `有 ${n} 个文本框，里面的文字放在它所在那一段的前面`,
  图形文字: () => '文本框里还有文字，没有取，要用的请在 Word 或 WPS 里复制，粘贴到这里',
  图片: (n) => `有 ${n} 张图片，没有取`,
  公式: (n) => `有 ${n} 个公式，只取了里面的字`,
  嵌入对象: (n) => `有 ${n} 个嵌入的对象，没有打开，也没有取`,
  脚注: (n, what) => `有 ${n} 条脚注、尾注，没有放进正文${what && `：${what}`}`,
  页眉页脚: (n, what) => `有 ${n} 处页眉、页脚，没有取：${what}`,
  目录: (n) => `有 ${n} 个自动生成的目录，没有取`,
  合并单元格: (n) => `表格里有 ${n} 处合并的单元格，文字只在合并前的第一格`,
  特殊符号: (n) => `有 ${n} 个只有某种字体才有的符号，没有取`,
  宏: () => '文件里有宏，没有运行，也没有取',
  外部链接: (n) => `有 ${n} 处指向文件以外的链接，只取了文字，没有打开`,
  编号: (n) => `有 ${n} 段的序号是自动编的，已写进文字`,
  网页脚本: (n) => `粘来的内容里有 ${n} 段脚本或者样式，没有运行，也没有取`,
} as const satisfies Readonly<Record<string, (n: number, more: string) => string>>;

type NoteKind = keyof typeof SAID;

export type NoteBook = {
  readonly add: (kind: NoteKind, more?: string) => void;
  readonly notes: () => readonly SourceNote[];
};

/** Names, and words of notes, that are repeated to the reader. */
const MOST_NAMED = 3;
const LONGEST = 40;

export function noteBook(): NoteBook {
  const counts = new Map<NoteKind, { count: number; readonly more: Set<string> }>();
  return {
    add: (kind, more) => {
      const noted = counts.get(kind) ?? { count: 0, more: new Set<string>() };
      counts.set(kind, noted);
      noted.count += 1;
      const words = more?.trim().replace(/[。；]$/, '');
      if (words && noted.more.size <= MOST_NAMED) noted.more.add(clipped(words));
    },
    notes: () =>
      [...counts].map(([kind, { count, more }]) => {
        const named = [...more].slice(0, MOST_NAMED).join('、');
        return {
          kind,
          count,
          message: `${SAID[kind](count, more.size > MOST_NAMED ? `${named}等` : named)}。`,
        };
      }),
  };
}

function clipped(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}……` : words;
}
