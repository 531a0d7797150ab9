// The papers a meeting of one kind usually has, in the order of the archive, as content/dossiers says it.

import type { FrontMatter } from '../template/template.ts';

/** 规 stands in a rule of the Party or the state, 通 in most notices of a year, 惯 is custom and differs from place to place. */
export const BASES = ['规', '通', '惯'] as const;

export type DossierPaper = {
  /** Id of the template. */
  readonly template: string;
  /** Papers of one number belong together, as a table and its record do. */
  readonly number: number;
  readonly stage: FrontMatter['stage'];
  /**
   * First and last day it is due, counted from the planned day of the meeting before it and from its day after it: -15 is fifteen
   * days before. Without them only the words say when.
   */
  readonly days?: readonly [number, number];
  /** When it is due, in words. */
  readonly when: string;
  readonly basis: (typeof BASES)[number];
  /** Who usually writes it. */
  readonly by: string;
  /** Whether it is among the papers of a new meeting. */
  readonly chosen: boolean;
  /** Name of a fact without which the paper has no place here, or with which it has none. */
  readonly needs?: string;
  readonly unless?: string;
  /** Never in a file with others. */
  readonly confidential: boolean;
};

export type Dossier = {
  readonly id: string;
  readonly title: string;
  readonly meeting: FrontMatter['meeting'];
  readonly papers: readonly DossierPaper[];
};
