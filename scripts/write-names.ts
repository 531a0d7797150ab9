// npm run names: writes the names of content/fields for the compiler, which then tells where a rule names one that is gone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../src/core/checks/names-of.ts';
import { content } from '../tests/content/load-content.ts';

const OUT = join(import.meta.dirname, '../src/core/checks/names.json');
writeFileSync(OUT, `${JSON.stringify(namesOf(content.vocabulary), null, 2)}\n`);
