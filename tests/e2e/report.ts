// The template on which the desk is tried out, field by named field: it has every type of field there is on a form.
import { content } from '../content/load-content.ts';

const ID = 'democratic-life-report-subdistrict';

const found = content.entries.find(({ template }) => template.id === ID);
if (!found)
  throw new Error(`content/templates/${ID}.md is gone; name another template in tests/e2e/report.ts`);

export const report = found;

/** A desk with half its fields, for what every desk does whatever is asked on it. */
export const SMALLER = 'democratic-life-bulletin';
