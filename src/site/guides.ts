// Guides for the pages that show or link to them: checked by the core like all content, their Markdown rendered by Astro.

import { getEntry, render } from 'astro:content';
import type { Guide } from '../core/guide/guide.ts';
import { content } from './catalog.ts';

/** Those a template names; content that names others has been refused. */
export function guidesOf(ids: readonly string[]): Guide[] {
  return ids.flatMap((id) => content.guides.find((guide) => guide.id === id) ?? []);
}

type Heading = { readonly depth: number; readonly slug: string; readonly text: string };

export async function renderGuide({
  id,
  sections,
}: Guide): Promise<{ readonly html: string; readonly headings: readonly Heading[] }> {
  const entry = await getEntry('guides', id);
  if (!entry?.rendered) throw new Error(`content/guides/${id}.md 没有排成网页`);
  const { headings } = await render(entry);
  const lost = sections.find((section) => !headings.some(({ slug }) => slug === section.id));
  if (lost) throw new Error(`content/guides/${id}.md：“${lost.heading}”一节在网页里的编号不是“${lost.id}”`);
  return { html: entry.rendered.html, headings };
}
