// The pages of the site, and of the template pages those that are tried: they are one component with other content.
import { templatesToTry } from '../few-templates.ts';
import { allOrFirst } from '../whole.ts';
import { DIST, pagesIn } from './dist.ts';

const tried = new Set(templatesToTry.map(({ template }) => `/templates/${template.id}/`));

export const isDesk = (address: string): boolean => address.startsWith('/templates/');

export const pagesToTry = pagesIn(DIST).filter(({ address }) => !isDesk(address) || tried.has(address));

const isArticle = (address: string) => /^\/(?:guides|browse)\/./.test(address);
const articles = pagesIn(DIST)
  .filter(({ address }) => isArticle(address))
  .sort((one, other) => other.html.length - one.html.length);

/** Those that are not templates; of guides and lists, which are one component with other texts, the longest have all there is to them. */
export const otherPagesToTry: readonly string[] = [
  ...pagesIn(DIST).filter(({ address }) => !isDesk(address) && !isArticle(address)),
  ...allOrFirst(articles, 3),
].map(({ address }) => address);
