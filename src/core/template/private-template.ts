// A template of one's own, kept in this browser or handed on as a file: its head as data, its text, the names only it has.

import { type Facts, isGiven } from '../facts/fact.ts';
import { restoreFacts } from '../facts/restore-facts.ts';
import { isText, isTexts, maybe, oneOf, shaped } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { type OwnField, restoreOwnField } from './own-field.ts';
import { isPrivateId } from './private-id.ts';
import {
  DIRECTIONS,
  type FrontMatter,
  GENRES,
  MEETING_STAGES,
  ORGANS,
  PAGES,
  PAPER_MEETINGS,
  ROW_ORDERS,
} from './template.ts';

/** What the head of a template of one's own says; only a published one says where it is from and what changed. */
export type PrivateHead = Omit<FrontMatter, 'sources' | 'changes' | 'guides' | 'revised'>;

export type PrivateTemplate = {
  readonly kind: 'huiwen-template';
  readonly version: 1;
  /** Begins with `own-`, as no published one does. */
  readonly id: string;
  /** Day and time it was last saved at, `2026-11-28 14:05:33`: what a draft names it by. */
  readonly revised: string;
  readonly head: PrivateHead;
  /** As in a file of `content/templates`, below the head. */
  readonly body: string;
  readonly ownFields: readonly OwnField[];
  readonly sample: Facts;
  /** What stays the same from paper to paper: a new draft begins with it. */
  readonly given?: Facts;
  /** The text of the paper it was made of. */
  readonly original?: string;
};

const PRIVATE_KIND = 'huiwen-template';
const VERSION = 1;

/** What stands in a head until the user says otherwise. */
export const NEW_HEAD: PrivateHead = {
  title: '',
  genre: '报告',
  direction: '上行',
  meeting: '通用',
  organs: ORGANS,
  stage: '会后',
  sender: '本单位',
  receiver: '上级党组织',
  summary: '',
  aliases: [],
  required: [],
};

/** `random` is letters and figures that no other template has. */
export function privateTemplate(
  random: string,
  revised: string,
  made: { readonly head: Partial<PrivateHead> } & Pick<
    PrivateTemplate,
    'body' | 'ownFields' | 'sample' | 'given' | 'original'
  >,
): PrivateTemplate {
  const head = { ...NEW_HEAD, ...made.head };
  return { ...made, kind: PRIVATE_KIND, version: VERSION, id: `own-${random}`, revised, head };
}

const isHead = shaped<PrivateHead>({
  title: isText,
  genre: oneOf(GENRES),
  direction: oneOf(DIRECTIONS),
  meeting: oneOf(PAPER_MEETINGS),
  organs: (value) => Array.isArray(value) && value.length > 0 && value.every(oneOf(ORGANS)),
  stage: oneOf(MEETING_STAGES),
  page: maybe(oneOf(PAGES)),
  rows: maybe(oneOf(ROW_ORDERS)),
  sender: isText,
  receiver: isText,
  summary: isText,
  aliases: isTexts,
  required: isTexts,
});

/** A template of one's own, or undefined for what is none, is damaged or was written by a later release; never throws. */
export function restorePrivateTemplate(data: unknown): PrivateTemplate | undefined {
  if (!isMapping(data) || data.kind !== PRIVATE_KIND || data.version !== VERSION) return undefined;
  const { id, revised, body, ownFields, original } = data;
  const given = restoreFacts(data.given);
  const head: unknown = isMapping(data.head) ? { ...NEW_HEAD, ...data.head } : undefined;
  if (typeof id !== 'string' || !isPrivateId(id) || typeof body !== 'string') return undefined;
  if (typeof revised !== 'string' || !isHead(head) || !Array.isArray(ownFields)) return undefined;
  return {
    kind: PRIVATE_KIND,
    version: VERSION,
    id,
    revised,
    head: knownHead(head as PrivateHead),
    body,
    ownFields: ownFields.flatMap((field) => restoreOwnField(field) ?? []),
    sample: restoreFacts(data.sample),
    ...(isGiven(given) ? { given } : {}),
    ...(typeof original === 'string' ? { original } : {}),
  };
}

/** Without keys of other programs: compiling would refuse them. */
function knownHead({ page, rows, ...head }: PrivateHead): PrivateHead {
  const { title, genre, direction, meeting, organs, stage } = head;
  const { sender, receiver, summary, aliases, required } = head;
  return {
    ...{ title, genre, direction, meeting, organs, stage },
    ...(page ? { page } : {}),
    ...(rows ? { rows } : {}),
    ...{ sender, receiver, summary, aliases, required },
  };
}

export function isNewerPrivateTemplate(data: unknown): boolean {
  return (
    isMapping(data) &&
    data.kind === PRIVATE_KIND &&
    typeof data.version === 'number' &&
    data.version > VERSION
  );
}
