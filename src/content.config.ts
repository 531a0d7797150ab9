// Guides are Markdown with sources; templates and fields are compiled by the core (see site/catalog.ts).

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const guides = defineCollection({
  loader: glob({ pattern: '*.md', base: './content/guides' }),
  schema: z.strictObject({
    title: z.string().min(1),
    summary: z.string().min(1),
    meeting: z.string(),
    revised: z.date('revised 请写成 2026-11-21').transform((day) => day.toISOString().slice(0, 10)),
  }),
});

export const collections = { guides };
