// What the single file knows of a page of the site; the build writes it, the browser reads it.

import type { Stretch } from '../published/join-stretches.ts';

export type OneFilePage = {
  readonly title: string;
  readonly description: string;
  /** Names of the styles it uses, in their order. */
  readonly styles: readonly string[];
  /** Names of the modules that run when it is shown. */
  readonly scripts: readonly string[];
  /** Attributes of `<body>`. */
  readonly bodyAttributes: Readonly<Record<string, string>>;
  /** What stands in `<body>`. */
  readonly body: string;
};

/** By address below the home page: `` is the home page, then such as `guides/a/`. */
export type OneFilePages = Readonly<Record<string, OneFilePage>>;

/** The pages as they are packed: template pages repeat each other. */
export type PackedPages = {
  readonly pages: Readonly<Record<string, Omit<OneFilePage, 'body'>>>;
  /** In the order of the pages. */
  readonly bodies: readonly (readonly Stretch[])[];
};

/** Everything the site would fetch, by its file name. */
export type Modules = Readonly<Record<string, () => Promise<unknown>>>;

/** Parts of the site that no page names; the build finds the files they became and hands them in by these names. */
export const PARTS = { late: 'src/desk/late/begin-filling.ts', docx: 'src/render/docx.ts' } as const;

/** Id of the `<template>` that holds the pages. */
export const PAGES_ID = 'pages';

/** Id of the `<template>` that holds the program. */
export const PROGRAM_ID = 'program';
