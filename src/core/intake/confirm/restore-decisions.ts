// What was decided, back from where it was kept; a part of another shape is left out, never the rest.

import type { FieldType } from '../../facts/field.ts';
import { isName } from '../../facts/name.ts';
import { isField } from '../../facts/restore-field.ts';
import { type Check, isBoolean, isNumber, isText, maybe, oneOf, shaped } from '../../source/shape.ts';
import { isMapping } from '../../source/yaml-shape.ts';
import { DIRECTIONS, GENRES, MEETING_STAGES, PAPER_MEETINGS } from '../../template/template.ts';
import { PARAGRAPH_ROLES } from '../text/recognised.ts';
import type { TextSpan } from '../text/source.ts';
import {
  type AddedBlank,
  type BlankDecision,
  CONFIRM_STEPS,
  type Decisions,
  type RoleChoice,
  UNDECIDED,
} from './decisions.ts';

const isType: Check = (type) =>
  isMapping(type) && isField({ ...type, name: '名称', stage: '文书', group: '名称' });

const isBlank = shaped<BlankDecision>({ taken: maybe(isBoolean), name: maybe(isName), type: maybe(isType) });
const isAdded = shaped<AddedBlank>({
  start: isNumber,
  end: isNumber,
  text: isText,
  name: isName,
  type: isType,
});
const isHeading = shaped<Exclude<RoleChoice, '不要'>>({
  role: oneOf(PARAGRAPH_ROLES),
  level: maybe(oneOf([1, 2, 3, 4, 5, 6])),
});
const isSpan = shaped<TextSpan>({ start: isNumber, end: isNumber });
const isRole: Check = (role) => role === '不要' || isHeading(role);

const HEAD: Readonly<Record<keyof Decisions['head'], Check>> = {
  title: isText,
  genre: oneOf(GENRES),
  meeting: oneOf(PAPER_MEETINGS),
  stage: oneOf(MEETING_STAGES),
  direction: oneOf(DIRECTIONS),
};

/** Never throws. */
export function restoreDecisions(data: unknown): Decisions {
  if (!isMapping(data)) return UNDECIDED;
  const { step, at, part, simplified, undone } = data;
  return {
    step: CONFIRM_STEPS.find((known) => known === step) ?? UNDECIDED.step,
    at: typeof at === 'string' ? at : '',
    ...(isSpan(part) ? { part: part as TextSpan } : {}),
    ...(simplified === true ? { simplified } : {}),
    undone: Array.isArray(undone) ? undone.filter((id): id is string => typeof id === 'string') : [],
    roles: entriesOf<RoleChoice>(data.roles, isRole),
    blanks: entriesOf<BlankDecision>(data.blanks, isBlank),
    added: entriesOf<AddedBlank>(data.added, isAdded),
    repeated: entriesOf<boolean>(data.repeated, isBoolean),
    mended: entriesOf<string>(data.mended, isText),
    plain: entriesOf<true>(data.plain, (plain) => plain === true),
    seen: entriesOf<true>(data.seen, (seen) => seen === true),
    head: headOf(data.head),
  };
}

function headOf(data: unknown): Decisions['head'] {
  if (!isMapping(data)) return {};
  const head = Object.entries(HEAD).filter(([key, check]) => data[key] !== undefined && check(data[key]));
  return Object.fromEntries(head.map(([key]) => [key, data[key]]));
}

/** `T` is what `check` lets through. */
function entriesOf<T extends RoleChoice | BlankDecision | AddedBlank | FieldType | boolean | string>(
  data: unknown,
  check: Check,
): Readonly<Record<string, T>> {
  if (!isMapping(data)) return {};
  return Object.fromEntries(Object.entries(data).filter((entry): entry is [string, T] => check(entry[1])));
}
