// Prints what is recognised in a paper, as JSON in the schema of labelled texts: node scripts/recognise.ts FILE.
import { readFileSync } from 'node:fs';
import { recognise } from '../src/core/intake/paper/recognise.ts';
import { readSource } from '../src/reopen/source/read-source.ts';
import { content } from '../tests/content/load-content.ts';
import { labelsOf } from './labels-of.ts';

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('请写明文件：npx node scripts/recognise.ts 文件\n');
  process.exit(2);
}
const source = readSource(new Uint8Array(readFileSync(file)));
if ('refused' in source) {
  process.stdout.write(`${JSON.stringify({ file, refused: source.refused }, null, 1)}\n`);
  process.exitCode = 1;
} else {
  const found = recognise(source, content.vocabulary);
  const notes = source.notes.map(({ message }) => message);
  process.stdout.write(`${JSON.stringify({ file, ...labelsOf(found, source.text), notes }, null, 1)}\n`);
}
