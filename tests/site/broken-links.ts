// Follows every internal link of a built site to a file and, where it has a fragment, to an id.
import { type BuiltPage, filesIn, pagesIn } from './dist.ts';
import { tagsOf } from './html-tags.ts';

const LINKING = ['href', 'src', 'component-url', 'renderer-url'];

/** One line per broken link: the page, the link and what is missing. `base` ends with a slash. */
export function brokenLinks(root: string, base: string): string[] {
  const files = new Set(filesIn(root));
  const pages = pagesIn(root);
  const ids = new Map(pages.map((page) => [page.file, idsOf(page)]));
  return pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const url = new URL(link, `http://site${base}${page.address.slice(1)}`);
      if (url.host !== 'site') return [];
      const say = (missing: string) => [`${page.file}: ${link} ${missing}`];
      if (!url.pathname.startsWith(base)) return say(`leaves ${base}`);
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(file)) return say(`has no file ${file}`);
      const id = decodeURIComponent(url.hash.slice(1));
      // What a page is to begin with.
      const [, template] = /^template=(.+)$/.exec(id) ?? [];
      if (template)
        return files.has(`templates/${template}/index.html`) ? [] : say(`has no template ${template}`);
      return id && !ids.get(file)?.has(id) ? say(`has no id ${id} in ${file}`) : [];
    }),
  );
}

function linksOf({ html }: BuiltPage): string[] {
  return tagsOf(html).flatMap(({ attributes }) => LINKING.flatMap((name) => attributes.get(name) ?? []));
}

function idsOf({ html }: BuiltPage): Set<string> {
  return new Set(tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []));
}
