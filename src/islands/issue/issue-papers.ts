// What the site tells the page that makes kits.

import type { RollUp } from '../../core/collect/roll-up.ts';
import type { TemplatePreset } from '../../desk/model/preset.ts';

export type IssuePaper = {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  /** Name of the script beside its page that holds its text. */
  readonly text: string;
};

/** A roll-up with its columns that the office's paper prints, and the kind of meeting it is of. */
type IssueRollUp = {
  readonly rollUp: RollUp;
  readonly printed: readonly string[];
  /** Names that it puts together and cannot do without. */
  readonly pooled: readonly string[];
  readonly meeting: string;
};

export type IssuePapers = {
  readonly templates: readonly IssuePaper[];
  readonly rollUps: readonly IssueRollUp[];
  readonly presets: readonly (TemplatePreset & { readonly meeting: string })[];
};
