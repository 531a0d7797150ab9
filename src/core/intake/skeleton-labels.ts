// A skeleton names the parts of a paper in front of them: 主送机关：…, 正文：, 发文机关：…. The names go, the parts stay.

import { linesWithText, type MarkedText, type TextEdit } from './marked-text.ts';

const NAMES =
  /^[ 　]*(标题|题目|主送(?:机关|单位)?|正文|发文(?:机关|单位)|落款|署名|(?:成文|发文|落款)?日期)[：:][ 　]*/;

export function skeletonEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const named = lines.flatMap((line) => {
    const found = NAMES.exec(line.text);
    return found ? [{ line, name: found[1] ?? '', length: found[0].length }] : [];
  });
  const kinds = new Set(named.map(({ name }) => name));
  // A form asks for days and units as well; only a skeleton has a line for the text.
  if (kinds.size < 3 || ![...kinds].some((name) => /正文|主送/.test(name))) return [];
  const why = '骨架里各部分的名称，不是文稿的字';
  return named.flatMap(({ line, name, length }): TextEdit[] => {
    const edit: TextEdit = { start: line.start, end: line.start + length, after: '', kind: '删去', why };
    const whom = name.startsWith('主送') && line.text.length > length && !/[：:]\s*$/.test(line.text);
    return whom
      ? [edit, { start: line.end, end: line.end, after: '：', kind: '标点', why: '主送后面补上冒号' }]
      : [edit];
  });
}
