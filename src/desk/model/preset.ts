// A year's preset as the desk is given it.

import type { Facts } from '../../core/facts/fact.ts';

/** The part of a preset that concerns one template. */
export type TemplatePreset = {
  readonly title: string;
  readonly year: number;
  /** What the user must know before using it; often nothing. */
  readonly note: string;
  readonly values: Facts;
};
