// What can be found, as a script: the pages forbid every other connection, and a script of the site's own is allowed.

import type { APIRoute } from 'astro';
import { content } from '../site/catalog.ts';
import { recordsOf } from '../site/search/records.ts';

export const GET: APIRoute = () => new Response(`export default ${JSON.stringify(recordsOf(content))};`);
