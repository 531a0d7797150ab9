// Blank and sample files, made at build time by the renderer the browser uses.

import type { APIRoute } from 'astro';
import { fill } from '../../../core/document/fill.ts';
import { FONT_SCHEMES } from '../../../core/style/fonts.ts';
import { content, type Entry } from '../../../site/catalog.ts';

const KINDS = {
  blank: ({ template }: Entry) => fill(template, {}, 'show'),
  sample: ({ template, sample }: Entry) => fill(template, sample),
} as const;

export function getStaticPaths() {
  return content.entries.flatMap((entry) =>
    Object.entries(KINDS).map(([kind, toDocument]) => ({
      params: { id: entry.template.id, kind },
      props: { document: toDocument(entry), day: entry.template.revised },
    })),
  );
}

export const GET: APIRoute = async ({ props }) => {
  const { toDocxBytes } = await import('../../../render/docx.ts');
  const bytes = await toDocxBytes(props.document, {
    scheme: FONT_SCHEMES.机关字库,
    author: '',
    day: props.day,
  });
  return new Response(new Uint8Array(bytes));
};
