// YAML with line numbers, so that every complaint about a value can name its line.

import { isCollection, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem, Source } from './problem.ts';

export type Yaml = {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Line of the key or item at a path, counted from 1 in the file. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
};

/** Reads YAML 1.2 (dates stay text). `firstLine` is the line of the file at which the text begins. */
export function readYaml({ file, text }: Source, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: at(error.pos[0]),
    message: `YAML 写法有误：${sentence(error.code)}`,
  }));
  const lineOf = (path: readonly (string | number)[]) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => keyText(item.key) === String(step));
        if (!pair) break;
        offset = (pair.key as Node | null)?.range?.[0] ?? offset;
        node = pair.value;
      } else if (isCollection(node)) {
        node = node.get(step, true);
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else break;
    }
    return at(offset);
  };
  if (problems.length) return { value: undefined, problems, lineOf };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }), problems, lineOf };
  } catch {
    const line = text.split('\n').findIndex((each) => /:\s*\*|-\s*\*|\[\s*\*/.test(each)) + firstLine;
    return {
      value: undefined,
      problems: [{ file, line, message: 'YAML 写法有误：不支持别名（*）' }],
      lineOf,
    };
  }
}

function keyText(key: unknown): string {
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : String(key);
}

const SENTENCES: Record<string, string> = {
  DUPLICATE_KEY: '同一个名称写了两次',
  BAD_INDENT: '缩进没有对齐',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
  MISSING_CHAR: '引号或括号没有配对',
  BLOCK_AS_IMPLICIT_KEY: '冒号或缩进有误',
  MULTILINE_IMPLICIT_KEY: '名称后缺少冒号',
  UNEXPECTED_TOKEN: '有多余的符号',
  BAD_ALIAS: '不支持别名（*）',
};

function sentence(code: string): string {
  return SENTENCES[code] ?? `请检查缩进、冒号和引号（${code}）`;
}
