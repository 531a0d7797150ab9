// The vocabulary as a script: asked for by what compiles a template in the browser.
import { publishWords } from '../core/template/restore-words.ts';
import { content } from '../site/catalog.ts';

export function GET(): Response {
  return new Response(`export default ${JSON.stringify(publishWords(content))};`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
