// The pages of the site, and of the template pages those that are tried: they are one component with other content.
import { templatesToTry } from '../few-templates.ts';
import { DIST, pagesIn } from './dist.ts';

const tried = new Set(templatesToTry.map(({ template }) => `/templates/${template.id}/`));

export const isDesk = (address: string): boolean => address.startsWith('/templates/');

export const pagesToTry = pagesIn(DIST).filter(({ address }) => !isDesk(address) || tried.has(address));
