// Which papers a meeting has and what they are called, as a script: asked for on the page of a paper that belongs to a meeting.
import { content } from '../site/catalog.ts';

export function GET(): Response {
  const titles = Object.fromEntries(content.entries.map(({ template }) => [template.id, template.title]));
  return new Response(`export default ${JSON.stringify({ dossiers: content.dossiers, titles })};`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
