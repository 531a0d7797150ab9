// npm run frame: writes src/render/docx-frame.json and docx-shells.json, to be run when `docx`, the margins, the page numbers or a
// format of paragraph, run or row change.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxFrame } from './docx-document.ts';
import { docxShells } from './docx-shells.ts';

const folder = join(import.meta.dirname, '../src/render');
const stored = { 'docx-frame.json': await docxFrame(), 'docx-shells.json': await docxShells() };
for (const [name, value] of Object.entries(stored))
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
