// Suggestions for any text, from the command line: node scripts/proofread.ts FILE prints one JSON object a line.
import { readFile } from 'node:fs/promises';
import { prepareRules } from '../src/core/proof/prepare.ts';
import { proofread, type Suggestion } from '../src/core/proof/suggestions.ts';
import { content } from '../tests/content/load-content.ts';

const USAGE = `用法：npx node scripts/proofread.ts 文件

文件是 UTF-8 的纯文字。每条建议一行 JSON：
  {"start":0,"end":2,"wrong":"布署","right":"部署","rule":"布署","level":"必改"}
start、end 按 UTF-16 数；只有作者知道该怎样写的，right 是 null。
退出码：0 没有必改的，1 有必改的，2 读不了文件。
`;

function textOf(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark stays in the text: offsets count in the file as it is.
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function print(found: readonly Suggestion[]): void {
  for (const { start, end, wrong, right = null, rule, level } of found)
    process.stdout.write(`${JSON.stringify({ start, end, wrong, right, rule, level })}\n`);
  process.exitCode = found.some(({ level }) => level === '必改') ? 1 : 0;
}

const [file, ...others] = process.argv.slice(2);
if (!file || others.length || file === '--help') {
  process.stdout.write(USAGE);
  process.exitCode = file === '--help' ? 0 : 2;
} else {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    process.stderr.write(`读不了 ${file}：没有这个文件，或者正被别的程序占用。\n`);
    process.exitCode = 2;
  } else {
    const text = textOf(bytes);
    if (text === undefined) {
      process.stderr.write(`${file} 不是 UTF-8 的文字，请另存为 UTF-8 的纯文字（.txt）再试。\n`);
      process.exitCode = 2;
    } else print(proofread(text, prepareRules(content.proofreading)));
  }
}
