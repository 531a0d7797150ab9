// What the site tells the page of a meeting about its papers.

import type { Dossier } from '../../core/meeting/dossier.ts';
import type { FrontMatter } from '../../core/template/template.ts';

type PublishedPaper = Pick<FrontMatter, 'title' | 'meeting' | 'stage' | 'revised'> & {
  /** Name of the script beside its page that holds its text; one's own has none. */
  readonly text: string;
};

export type PublishedPapers = {
  readonly dossiers: readonly Dossier[];
  /** By template id. */
  readonly papers: Readonly<Record<string, PublishedPaper>>;
};
