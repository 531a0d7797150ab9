// Many papers from one sheet, from the command line: node scripts/batch.ts TEMPLATE SHEET OUT.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { REPORT_NAME } from '../src/core/batch/file-names.ts';
import { fillBook } from '../src/core/batch/fill-sheets.ts';
import { markedBook } from '../src/core/batch/marked-book.ts';
import { dayAt } from '../src/core/facts/date.ts';
import { printProblem } from '../src/core/source/problem.ts';
import { compileTemplate } from '../src/core/template/compile-template.ts';
import { readTemplateText } from '../src/core/template/read-template.ts';
import type { Template } from '../src/core/template/template.ts';
import { toBookXlsx } from '../src/render/book-xlsx.ts';
import { toFillXlsx } from '../src/render/fill-xlsx.ts';
import { readBook } from '../src/reopen/sheets/read-book.ts';
import { content } from '../tests/content/load-content.ts';
import { type BatchOptions, readOptions, USAGE } from './batch-options.ts';
import { saySummary } from './batch-summary.ts';
import { makeBatch } from './make-batch.ts';

/** Ends with a sentence and the code of what was not done. */
class Fault extends Error {}

const today = dayAt(new Date());

async function run(options: BatchOptions): Promise<number> {
  if (options.kind === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.kind === 'wrong') throw new Fault(`${options.message}\n\n${USAGE}`);
  const template = await templateOf(options.template);
  if (options.kind === 'sheet') {
    await writeFile(options.out, await toFillXlsx(fillBook(template))).catch(() => {
      throw new Fault(`写不了 ${options.out}：没有这个文件夹，或者文件正开着。`);
    });
    return 0;
  }
  const bytes = await readFile(options.sheet).catch(() => {
    throw new Fault(`读不了 ${options.sheet}：没有这个文件，或者正被别的程序占用。`);
  });
  const read = await readBook(bytes, basename(options.sheet));
  if ('refused' in read) throw new Fault(`${options.sheet}：${read.refused}`);
  if (!options.checkOnly) await emptyFolder(options.out);
  const made = await makeBatch({
    book: read.book,
    template,
    sample: content.entries.find((entry) => entry.template === template)?.sample ?? {},
    vocabulary: content.vocabulary,
    answers: options.answers,
    drafts: options.drafts,
    today,
    write: options.checkOnly ? undefined : (name, paper) => writeFile(join(options.out, name), paper),
  });
  if (made.read.refused) throw new Fault(`${options.sheet}：${made.read.refused}`);
  if (!options.checkOnly) {
    const marked = markedBook(read.book, made.read.headings, made.rows);
    await writeFile(join(options.out, REPORT_NAME), toBookXlsx(marked));
  }
  const { text, isWhole } = saySummary(made, read.told, options.checkOnly);
  process.stdout.write(text);
  return isWhole ? 0 : 1;
}

async function templateOf(name: string): Promise<Template> {
  if (!name.endsWith('.md')) {
    const found = content.entries.find(({ template }) => template.id === name)?.template;
    if (!found)
      throw new Fault(
        `没有模板“${name}”，有：\n${content.entries.map(({ template }) => `  ${template.id}  ${template.title}`).join('\n')}`,
      );
    return found;
  }
  const text = await readFile(name, 'utf8').catch(() => {
    throw new Fault(`读不了模板 ${name}：没有这个文件。`);
  });
  const read = readTemplateText({ file: basename(name), text });
  const template = read.ok
    ? compileTemplate(
        read.value.text,
        { vocabulary: content.vocabulary, partials: content.partials },
        undefined,
        read.value.lines,
      )
    : read;
  if (!template.ok) throw new Fault(template.problems.map(printProblem).join('\n'));
  return template.value;
}

/** Papers of two batches in one folder could not be told apart. */
async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new Fault(`建不了文件夹 ${folder}。`);
  });
  if ((await readdir(folder)).length)
    throw new Fault(`文件夹 ${folder} 里已经有文件，请另写一个空的，免得混在一起。`);
}

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
