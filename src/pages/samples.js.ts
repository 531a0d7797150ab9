// The samples of all templates as a script: asked for where rows of a sheet are held against the sample they may have begun with.
import { content } from '../site/catalog.ts';

export function GET(): Response {
  const samples = Object.fromEntries(content.entries.map(({ template, sample }) => [template.id, sample]));
  return new Response(`export default ${JSON.stringify(samples)};`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
