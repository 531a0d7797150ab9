// Links of a guide lead to pages that exist: templates, other guides and their sections, pages of the site; nothing foreign.

import { nearestName } from '../source/nearest-name.ts';

/** Ids that links may lead to. */
export type LinkTargets = {
  readonly templates: ReadonlySet<string>;
  /** With the ids of their sections. */
  readonly guides: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of the site, neither templates nor guides; '' is the home page. */
  readonly pages: ReadonlySet<string>;
};

const LINK = /\]\(([^)\s]*)\)/g;

export function checkLinks(
  lines: readonly string[],
  { templates, guides, pages }: LinkTargets,
  report: (index: number, message: string) => void,
): void {
  lines.forEach((line, index) => {
    for (const [, address = ''] of line.matchAll(LINK)) {
      const [path = '', hash] = address.split('#');
      const template = /^\.\.\/\.\.\/templates\/([^/]+)\/$/.exec(path)?.[1];
      const guide = /^\.\.\/([^./]+)\/$/.exec(path)?.[1];
      const known = template ? templates : guide ? new Set(guides.keys()) : undefined;
      const id = template ?? guide;
      if (known && id && known.has(id)) {
        const sections = hash === undefined ? undefined : guides.get(guide ?? '');
        if (sections && hash !== undefined && !sections.has(hash)) {
          const nearest = nearestName(hash, sections);
          report(index, `链接“${address}”：那份指引里没有这一节${nearest ? `，是不是“${nearest}”？` : ''}`);
        }
        continue;
      }
      const page = /^\.\.\/\.\.\/(?:([^/]+)\/)?$/.exec(path);
      if ((page && pages.has(page[1] ?? '')) || (path === '' && address.startsWith('#'))) continue;
      const nearest = known && id ? nearestName(id, known) : undefined;
      report(
        index,
        `链接“${address}”没有对应的页面${nearest ? `，是不是“${nearest}”？` : '；站内链接写成 ../../templates/<id>/ 或 ../<id>/'}`,
      );
    }
  });
}
