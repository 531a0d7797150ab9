// Blank and sample files, made at build time by the renderer the browser uses.

import type { APIRoute } from 'astro';
import { fill } from '../../../core/document/fill.ts';
import { content } from '../../../site/catalog.ts';
import { READY_KINDS, readyDocument, readyOptions } from '../../../site/ready-file.ts';

export function getStaticPaths() {
  return content.entries.flatMap((entry) =>
    READY_KINDS.map((kind) => ({
      params: { id: entry.template.id, kind },
      props: { document: readyDocument(kind, entry, fill), options: readyOptions(entry.template) },
    })),
  );
}

export const GET: APIRoute = async ({ props }) => {
  const { toDocx } = await import('../../../render/docx.ts');
  return new Response(toDocx(props.document, props.options));
};
