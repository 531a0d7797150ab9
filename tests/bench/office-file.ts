// The peer's template as its users have it: what an office program saved, not what our engine wrote.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, MISSING } from '../proof/soffice.ts';

/** Each .docx opened and saved by LibreOffice, by name; undefined where it is not installed. */
export function savedByOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> | undefined {
  if (MISSING !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'huiwen-bench-'));
  const out = join(folder, 'saved');
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  convert('docx:MS Word 2007 XML', out, paths);
  const saved = Object.keys(files).map((name) => [name, readFileSync(join(out, `${name}.docx`))] as const);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(saved);
}
