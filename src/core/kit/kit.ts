// What an office hands down to its branches: one template, what is already known, what each branch is still to say, until when.

import type { Thresholds } from '../checks/thresholds.ts';
import type { Facts } from '../facts/fact.ts';
import type { Field, RowsType } from '../facts/field.ts';
import type { TemplateSource } from '../template/template-source.ts';

/** The template with its text: a branch may have another release of the site, or none. */
export type KitTemplate = {
  readonly id: string;
  readonly title: string;
  readonly revised: string;
  readonly source: TemplateSource;
  readonly fields: readonly Field[];
  readonly feeds: readonly Field[];
};

/** What the roll-up asks of a branch beside its paper: one row of its rows, and the column that names the branch. */
export type OwnRow = { readonly rows: Field & RowsType; readonly unit: string };

export type Kit = {
  /** What comes back names it. */
  readonly id: string;
  readonly title: string;
  /** Who hands it down; may be empty, as may be the next two. */
  readonly from: string;
  /** YYYY-MM-DD */
  readonly due: string;
  readonly contact: string;
  readonly template: KitTemplate;
  readonly given: Facts;
  /** Names of what is asked for although the paper could do without. */
  readonly ask: readonly string[];
  readonly own?: OwnRow;
  /** Branches to choose from; may be empty. */
  readonly units: readonly string[];
  readonly thresholds: Thresholds;
};

export const KIT_KIND = 'huiwen-kit';
export const KIT_VERSION = 1;

/** As JSON. */
export function writeKit(kit: Kit): string {
  return JSON.stringify({ kind: KIT_KIND, version: KIT_VERSION, ...kit });
}
