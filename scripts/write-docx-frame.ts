// npm run frame: writes src/render/docx-frame.json, to be run when `docx`, the margins or the page numbers change.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxFrame } from './docx-document.ts';

const file = join(import.meta.dirname, '../src/render/docx-frame.json');
writeFileSync(file, `${JSON.stringify(await docxFrame(), null, 2)}\n`);
