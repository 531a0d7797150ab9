// The blank and the sample file of a template: what they say and how they are made, for the build and for the single file.

import type { Document } from '../core/document/document.ts';
import type { fill } from '../core/document/fill.ts';
import { FONT_SCHEMES } from '../core/style/fonts.ts';
import type { Template } from '../core/template/template.ts';
import type { Entry } from './content.ts';

export const READY_KINDS = ['blank', 'sample'] as const;
export type ReadyKind = (typeof READY_KINDS)[number];

/** `make` is `fill`, handed in because not everybody who asks for a file has it loaded. */
export function readyDocument(kind: ReadyKind, { template, sample }: Entry, make: typeof fill): Document {
  switch (kind) {
    case 'blank':
      return make(template, {}, 'show');
    case 'sample':
      return make(template, sample);
  }
}

/** How the renderer writes both: dated by the template's last change, not by the day of the build. */
export function readyOptions({ revised }: Template) {
  return { scheme: FONT_SCHEMES.机关字库, author: '', day: revised };
}
