// A year's preset as the desk is given it.

import type { Facts } from '../../core/facts/fact.ts';

/** The part of a preset that concerns one template. */
export type TemplatePreset = { readonly title: string; readonly year: number; readonly values: Facts };
