// The pages of the site, and of the template pages those that are tried: they are one component with other content.
import { templatesToTry } from '../few-templates.ts';
import { allOrFirst } from '../whole.ts';
import { type BuiltPage, DIST, pagesIn } from './dist.ts';

const tried = new Set(templatesToTry.map(({ template }) => `/templates/${template.id}/`));

export const isDesk = (address: string): boolean => address.startsWith('/templates/');

const pages = pagesIn(DIST);
/** What a page is one of many of: a guide, or a list of templates; undefined for those that stand alone. */
const seriesOf = (address: string): string | undefined => /^\/(guides|browse)\/./.exec(address)?.[1];

/** Of each series the longest page, which has all there is to them: they are one component with other texts. */
const longest = [...Map.groupBy(pages, ({ address }) => seriesOf(address))].flatMap(([series, all]) =>
  series === undefined
    ? []
    : allOrFirst(
        all.toSorted((one, other) => other.html.length - one.html.length),
        1,
      ),
);

/** Those that are not templates; of guides and lists the longest. */
export const otherPagesToTry: readonly string[] = [
  ...pages.filter(({ address }) => !isDesk(address) && !seriesOf(address)),
  ...longest,
].map(({ address }) => address);

/** The same and the desks. */
export const pagesToTry: readonly string[] = [...otherPagesToTry, ...tried].sort();

/** The others of a page's series. */
export function othersOfSeries(address: string): readonly BuiltPage[] {
  const series = seriesOf(address);
  return pages.filter(
    (page) => series && seriesOf(page.address) === series && !otherPagesToTry.includes(page.address),
  );
}
