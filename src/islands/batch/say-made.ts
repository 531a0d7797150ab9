// What came of 生成, in sentences.

import type { Made } from './make-papers.ts';

/** Rows named one by one. */
const NAMED = 10;

export function sayMade(
  { papers, stopped, failed, leftOut, zips, noReport }: Made,
  toDisk: boolean,
): { readonly said: string; readonly problems: readonly string[] } {
  const where = toDisk
    ? '写在您选的文件里'
    : zips.length > 1
      ? `分在 ${zips.length} 个压缩包里，在浏览器的下载里；浏览器只下载了一个的，请在下面逐个下载`
      : '在浏览器的下载里；没有下载成功的，请看磁盘是否已满，在下面再下载一次';
  return {
    said: `${stopped ? '已停止，停止以前' : ''}生成了 ${papers} 份，${where}。${leftOut ? `有错误的 ${leftOut} 行没有生成，原因在“00 生成情况.xlsx”里。` : ''}`,
    problems: [
      ...failed.slice(0, NAMED).map(({ row, why }) => `第 ${row} 行没有生成：${why}。其余的都在。`),
      ...(failed.length > NAMED
        ? [`还有 ${failed.length - NAMED} 行没有生成，写在“00 生成情况.xlsx”里。`]
        : []),
      ...(noReport
        ? [`“00 生成情况.xlsx”没有生成：${noReport}。文书都在压缩包里，各行的问题在上面的表里看。`]
        : []),
    ],
  };
}

/** Milliseconds to go; nothing where that is no time. */
export function sayLeft(left: number): string {
  const seconds = Math.ceil(left / 1000);
  if (seconds < 2) return '';
  return seconds < 90 ? `，大约还要 ${seconds} 秒` : `，大约还要 ${Math.ceil(seconds / 60)} 分钟`;
}
