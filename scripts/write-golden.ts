// Writes tests/golden/<id>.txt: the text of every sample as it reads now, to be read before it is committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../src/core/document/fill.ts';
import { toText } from '../src/render/text.ts';
import { content } from '../tests/content/load-content.ts';

const OUT = join(import.meta.dirname, '../tests/golden');
mkdirSync(OUT, { recursive: true });
for (const { template, sample } of content.entries) {
  writeFileSync(join(OUT, `${template.id}.txt`), `${toText(fill(template, sample))}\n`);
}
