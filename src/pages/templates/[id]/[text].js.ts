// The text a template was compiled from, as a script: kept in the browser beside the drafts that are begun with it.

import type { APIRoute } from 'astro';
import { content } from '../../../site/catalog.ts';
import { publishedText } from '../../../site/published-text.ts';

export function getStaticPaths() {
  return content.entries.map((entry) => {
    const { name, source } = publishedText(entry, content.partials);
    return { params: { id: entry.template.id, text: name }, props: { source } };
  });
}

export const GET: APIRoute = ({ props }) =>
  new Response(`export default ${JSON.stringify(props.source)};`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
