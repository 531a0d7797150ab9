// What lists of templates say of one's own, beside the published ones.

import type { FrontMatter } from '../core/template/template.ts';
import { listPrivateTemplates } from '../storage/private-templates.ts';

export type OwnPaper = Pick<FrontMatter, 'title' | 'meeting' | 'stage' | 'organs' | 'genre' | 'revised'>;

/** By template id, last saved first; none where the browser refuses: whoever keeps them says why. */
export async function ownPapers(): Promise<ReadonlyMap<string, OwnPaper>> {
  const { templates } = await listPrivateTemplates().catch(() => ({ templates: [] }));
  return new Map(
    templates.map(({ template: { id, head, revised } }) => {
      const { meeting, stage, organs, genre } = head;
      return [id, { title: head.title || '没有名称', meeting, stage, organs, genre, revised }];
    }),
  );
}
