// A template file of `content/templates`: its name is the id, its head is YAML. Only the build reads these.

import type { Parsed, Source } from '../source/problem.ts';
import { readYaml } from '../source/read-yaml.ts';
import type { HeadLines, TemplateText } from './compile-template.ts';

/** YAML of many thousand keys takes minutes to read. */
const MAX_HEAD = 10_000;
const FILE_NAME = /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

export type TemplateFile = { readonly text: TemplateText; readonly lines: HeadLines };

/** The file taken apart; what is wrong in its head is told when it is compiled. */
export function readTemplateText({ file, text }: Source): Parsed<TemplateFile> {
  const fail = (message: string) => ({ ok: false, problems: [{ file, line: 1, message }] }) as const;
  const id = FILE_NAME.exec(file)?.[1];
  if (!id) return fail('文件名只用小写英文、数字和连字符，如 democratic-life-report.md');
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return fail('开头缺少头部：两行 --- 之间写 title、genre 等');
  const head = lines.slice(1, end).join('\n');
  if (head.length > MAX_HEAD) return fail(`头部超过 ${MAX_HEAD} 字，请检查结尾的 --- 是不是写在了该写的地方`);
  const { value, problems, lineOf } = readYaml({ file, text: head }, 2);
  const body = lines.slice(end + 1).join('\n');
  return {
    ok: true,
    value: {
      text: { id, origin: 'published', file, head: value, body, bodyLine: end + 2 },
      lines: { problems, lineOf: (key) => lineOf([key]) },
    },
  };
}
