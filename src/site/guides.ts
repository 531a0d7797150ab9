// Guides by name, for the pages that link to them.

import { getCollection } from 'astro:content';

export type GuideLink = { readonly id: string; readonly title: string };

/** Fails the build when a template names a guide that does not exist. */
export async function guidesOf(ids: readonly string[]): Promise<GuideLink[]> {
  const guides = await getCollection('guides');
  return ids.map((id) => {
    const guide = guides.find((known) => known.id === id);
    if (!guide) throw new Error(`没有指引 content/guides/${id}.md，请核对模板头部的 guides`);
    return { id, title: guide.data.title };
  });
}
