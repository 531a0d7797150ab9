// A template of one's own as it lies in this browser: as it was saved, as it was before, and what the workshop has not saved yet.

import { isMapping } from '../core/source/yaml-shape.ts';
import { type PrivateTemplate, restorePrivateTemplate } from '../core/template/private-template.ts';

export type KeptPrivate = {
  readonly template: PrivateTemplate;
  /** What the workshop holds and nobody has saved. */
  readonly editing?: PrivateTemplate;
  /** Last first; without the paper it was made of, which stays the same. */
  readonly earlier: readonly PrivateTemplate[];
};

export const MOST_EARLIER = 20;

/** Undefined for what cannot be read; never throws. */
export function restoreKeptPrivate(data: unknown): KeptPrivate | undefined {
  const template = restorePrivateTemplate(data);
  if (!template || !isMapping(data)) return undefined;
  const editing = restorePrivateTemplate(data.editing);
  const earlier = Array.isArray(data.earlier) ? data.earlier : [];
  return {
    template,
    ...(editing?.id === template.id ? { editing } : {}),
    earlier: earlier.flatMap((each) => restorePrivateTemplate(each) ?? []).slice(0, MOST_EARLIER),
  };
}

/** As it is stored, in backups too: what an earlier release reads of it is the template. */
export function printKeptPrivate({ template, editing, earlier }: KeptPrivate): object {
  return { ...template, ...(editing ? { editing } : {}), ...(earlier.length ? { earlier } : {}) };
}

/** The same under another id, in all it has been. */
export function underId({ template, editing, earlier }: KeptPrivate, id: string): KeptPrivate {
  return {
    template: { ...template, id },
    ...(editing ? { editing: { ...editing, id } } : {}),
    earlier: earlier.map((each) => ({ ...each, id })),
  };
}

/** Whether both make the same papers and have the same sample, whenever they were saved. */
export function samePrivate(a: PrivateTemplate, b: PrivateTemplate): boolean {
  const said = ({ head, body, ownFields, sample, given }: PrivateTemplate) =>
    JSON.stringify([head, body, ownFields, sample, given]);
  return said(a) === said(b);
}

export function withEarlier(kept: KeptPrivate, before: PrivateTemplate): KeptPrivate {
  const { original: _, ...text } = before;
  if (samePrivate(before, kept.template)) return kept;
  const others = kept.earlier.filter((each) => !samePrivate(each, before));
  return { ...kept, earlier: [text, ...others].slice(0, MOST_EARLIER) };
}
