// What is likely wrong, as a script: asked for, beside what is sure, where a whole paper is proofread.
import { publishRules } from '../core/proof/restore-rules.ts';
import { content } from '../site/catalog.ts';

export function GET(): Response {
  return new Response(`export default ${JSON.stringify(publishRules(content.proofreading).likely)};`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
