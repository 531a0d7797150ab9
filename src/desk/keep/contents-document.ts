// The paper that stored contents make with a template.

import type { Document } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import type { Template } from '../../core/template/template.ts';
import type { Contents } from '../../storage/draft.ts';
import { without } from '../model/draft-facts.ts';
import { place, placeMarks } from './place-facts.ts';

export function contentsDocument(
  template: Template,
  { facts, off }: Pick<Contents, 'facts' | 'off'>,
): Document {
  const { placed } = place(template, facts);
  const marks = placeMarks(template, { off, accepted: {} });
  return fill(template, without(placed, new Set(marks.off)));
}
