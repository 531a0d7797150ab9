// The papers every proof looks at: each template as sample; the few that have all kinds of parts among them (with `HUIWEN_WHOLE=1`
// every one) with head and imprint too, as blank form, with nothing filled in, and in the other fonts.
import type { Document } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { FONT_SCHEMES, type FontScheme } from '../../src/core/style/fonts.ts';
import type { DocxOptions } from '../../src/render/docx-options.ts';
import type { Entry } from '../../src/site/content.ts';
import { content } from '../content/load-content.ts';
import { templatesToProve } from '../few-templates.ts';

export type Paper = { readonly name: string; readonly document: Document; readonly scheme: FontScheme };

export const DAY = '2026-11-21';

/** 版头 and 版记, which the samples leave out. */
export const HEAD_AND_IMPRINT: Facts = {
  用版头: true,
  发文字号: '明晴工委〔2026〕3号',
  签发人: ['张某某'],
  用版记: true,
  抄送机关: ['中共明川区委办公室', '明川区人民代表大会常务委员会办公室', '明川区人民政府办公室'],
  印发机关: '晴澜街道党政综合办公室',
  印发日期: '2026-01-16',
};

const KINDS = {
  sample: ({ template, sample }: Entry) => fill(template, sample),
  headed: ({ template, sample }: Entry) => fill(template, { ...sample, ...HEAD_AND_IMPRINT }),
  blank: ({ template }: Entry) => fill(template, {}, 'show'),
  empty: ({ template }: Entry) => fill(template, {}),
} as const;
export type Kind = keyof typeof KINDS;

const filled = new Map<Entry, Partial<Record<Kind, Document>>>();

/** The same object each time: what has been laid out or written of it is known by it. */
export function documentOf(entry: Entry, kind: Kind): Document {
  const known = filled.get(entry) ?? {};
  filled.set(entry, known);
  known[kind] ??= KINDS[kind](entry);
  return known[kind];
}

/** What is read out or written on by hand has neither head nor imprint. */
export function hasHead({ template }: Entry): boolean {
  return template.fields.some(({ name }) => name === '用版记');
}

/** Papers of the given kinds in both font schemes; of templates that show nothing of their own the sample in one. */
export function papers(...kinds: readonly Kind[]): Paper[] {
  const others = content.entries.filter((entry) => !templatesToProve.includes(entry));
  const samples = kinds.filter((kind) => kind === 'sample');
  return [...papersOf(templatesToProve, kinds), ...papersOf(others, samples).filter(isOffice)];
}

export function papersOf(entries: readonly Entry[], kinds: readonly Kind[]): Paper[] {
  return entries.flatMap((entry) =>
    kinds
      .filter((kind) => kind !== 'headed' || hasHead(entry))
      .flatMap((kind) =>
        Object.entries(FONT_SCHEMES).map(([schemeName, scheme]) => ({
          name: `${entry.template.id}, ${kind}, ${schemeName}`,
          document: documentOf(entry, kind),
          scheme,
        })),
      ),
  );
}

/** Papers of the given kinds in the default scheme. */
export function officePapers(...kinds: readonly Kind[]): Paper[] {
  return papers(...kinds).filter(isOffice);
}

export function isOffice({ scheme }: Pick<Paper, 'scheme'>): boolean {
  return scheme === FONT_SCHEMES.机关字库;
}

export function optionsFor({ scheme }: Pick<Paper, 'scheme'>): DocxOptions {
  return { scheme, author: '', day: DAY };
}
