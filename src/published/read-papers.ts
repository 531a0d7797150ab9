// Which papers a meeting has and what they are called, fetched where a paper belongs to a meeting.

import { BASES, type Dossier, type DossierPaper } from '../core/meeting/dossier.ts';
import { isBoolean, isNumber, isText, listOf, maybe, oneOf, recordOf, shaped } from '../core/source/shape.ts';
import { MEETING_STAGES } from '../core/template/template.ts';
import { readData } from './read-data.ts';

export type PublishedTitles = {
  readonly dossiers: readonly Dossier[];
  /** By template id. */
  readonly titles: Readonly<Record<string, string>>;
};

const isPublishedTitles = shaped<PublishedTitles>({
  dossiers: listOf(
    shaped<Dossier>({
      id: isText,
      title: isText,
      meeting: isText,
      papers: listOf(
        shaped<DossierPaper>({
          template: isText,
          number: isNumber,
          stage: oneOf(MEETING_STAGES),
          days: maybe(listOf(isNumber)),
          when: isText,
          basis: oneOf(BASES),
          by: isText,
          chosen: isBoolean,
          needs: maybe(isText),
          unless: maybe(isText),
          confidential: isBoolean,
        }),
      ),
    }),
  ),
  titles: recordOf(isText),
});

/** `root` is the way from the page to the root of the site. Undefined where they cannot be had. */
export async function fetchPapers(root: string): Promise<PublishedTitles | undefined> {
  const data = await readData(`${root}meeting-papers.js`).catch(() => undefined);
  return isPublishedTitles(data) ? (data as PublishedTitles) : undefined;
}
