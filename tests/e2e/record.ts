// A paper with a fifth of the fields of the report, for what is the same whichever paper is open: its page costs half as much.
import { content } from '../content/load-content.ts';

const ID = 'democratic-life-record';

const found = content.entries.find(({ template }) => template.id === ID);
if (!found)
  throw new Error(`content/templates/${ID}.md is gone; name another template in tests/e2e/record.ts`);

export const record = found;
