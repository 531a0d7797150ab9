// What a .docx needs to know beside the document.

import type { Carried } from '../core/facts/sealed-facts.ts';
import type { FontScheme } from '../core/style/fonts.ts';

export type DocxOptions = {
  readonly scheme: FontScheme;
  readonly author: string;
  /** YYYY-MM-DD, written as the day of creation. */
  readonly day: string;
  /** Text at the head of every page of a draft, in place of nothing in a final paper. */
  readonly draftNote?: string;
  /** Put into the file, so that it can be opened here again; nothing is put in without. */
  readonly facts?: Carried;
};
