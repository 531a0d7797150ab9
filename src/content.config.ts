// The Markdown of guides, for Astro to render; what is in them, and all other content, is read and checked by site/catalog.ts.

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  guides: defineCollection({ loader: glob({ pattern: '*.md', base: './content/guides' }) }),
};
