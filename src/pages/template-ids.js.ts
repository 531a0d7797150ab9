// Ids of the published templates as a script: asked for by a page that is given a file.
import { content } from '../site/catalog.ts';

export function GET(): Response {
  const ids = content.entries.map(({ template }) => template.id);
  return new Response(`export default ${JSON.stringify(ids)};`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
