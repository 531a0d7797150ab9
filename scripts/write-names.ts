// npm run names: writes what the rules know of content: the names of content/fields for the compiler, which then tells where a rule
// names one that is gone, and the dated things.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../src/core/checks/names-of.ts';
import { content } from '../tests/content/load-content.ts';

const write = (name: string, value: unknown) =>
  writeFileSync(join(import.meta.dirname, '../src/core/checks', name), `${JSON.stringify(value, null, 2)}\n`);
write('names.json', namesOf(content.vocabulary));
write('dated.json', content.dated);
