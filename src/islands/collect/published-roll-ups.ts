// What the site tells the page that gathers files of branches.

import type { RollUp } from '../../core/collect/roll-up.ts';

type PublishedPaper = {
  readonly title: string;
  readonly revised: string;
  /** Name of the script beside its page that holds its text. */
  readonly text: string;
};

export type PublishedRollUps = {
  readonly rollUps: readonly RollUp[];
  /** By template id. */
  readonly papers: Readonly<Record<string, PublishedPaper>>;
  /** Id of the template of the ledger that the lists of the branches fill. */
  readonly ledger: string;
};
