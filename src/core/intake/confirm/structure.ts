// The first step of confirming: what each line is, what was tidied away or put in its place, each to be taken back.

import {
  type Change,
  type NumberedLevel,
  PARAGRAPH_ROLES,
  type PaperParagraph,
  type ParagraphRole,
  type Recognised,
} from '../text/recognised.ts';
import type { Decided, Paper } from './confirm.ts';
import type { Decisions, RoleChoice } from './decisions.ts';

/** What a line can be, as it is offered; levels of headings each for themselves. */
const LEVELLED = ['一级标题', '二级标题', '三级标题', '四级标题'] as const;
export type LineRole = Exclude<ParagraphRole, '层次标题'> | (typeof LEVELLED)[number] | '不要';
export const LINE_ROLES: readonly LineRole[] = [
  ...PARAGRAPH_ROLES.flatMap((role): readonly LineRole[] => (role === '层次标题' ? LEVELLED : [role])),
  '不要',
];

const HEADINGS: readonly LineRole[] = LEVELLED;

const LEVELS: readonly NumberedLevel[] = [1, 2, 3, 4];

export type RoleLine = {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: LineRole;
  readonly why: string;
  /** Decided by hand otherwise than it was recognised. */
  readonly changed: boolean;
};

/** Every paragraph with what it is; runs of body are for the page to fold. */
export function roleLines({ paragraphs }: Recognised, { roles }: Decisions): readonly RoleLine[] {
  return paragraphs.map((paragraph, at) => {
    const { start, end, text, why } = paragraph;
    const choice = roles[start];
    const role = choice ? roleOfChoice(choice) : lineRole(paragraph);
    return { at, start, end, text, role, why, changed: choice !== undefined };
  });
}

export function lineRole({ role, level }: Pick<PaperParagraph, 'role' | 'level'>): LineRole {
  if (role !== '层次标题') return role;
  return HEADINGS[(level ?? 1) - 1] ?? '正文';
}

const MOST_SHOWN = 60;

/** As much of a line as tells what it is: of a heading that goes on in its line, the heading. */
export function lineShown({ text, role }: Pick<RoleLine, 'text' | 'role'>): string {
  const stop = HEADINGS.includes(role) ? text.indexOf('。') + 1 : 0;
  const shown = text.slice(0, Math.min(stop || MOST_SHOWN, MOST_SHOWN));
  return shown.length < text.length ? `${shown}…` : shown;
}

function roleOfChoice(choice: RoleChoice): LineRole {
  return choice === '不要' ? choice : lineRole(choice);
}

function choiceOf(role: LineRole): RoleChoice {
  const level = LEVELS[HEADINGS.indexOf(role)];
  return role === '不要' || isParagraphRole(role)
    ? role === '不要'
      ? role
      : { role }
    : { role: '层次标题', level: level ?? 1 };
}

function isParagraphRole(role: LineRole): role is Exclude<LineRole, '不要'> & ParagraphRole {
  return role !== '不要' && !HEADINGS.includes(role);
}

export function setRole({ found }: Paper, decisions: Decisions, start: number, role: LineRole): Decided {
  const line = roleLines(found, decisions).find((each) => each.start === start);
  if (!line) return { refused: '这一行已经不在文稿里了。' };
  const { [start]: _, ...others } = decisions.roles;
  const paragraph = found.paragraphs[line.at];
  const asFound = paragraph && lineRole(paragraph) === role;
  const roles = asFound ? others : { ...others, [start]: choiceOf(role) };
  const short = line.text.slice(0, 12);
  const said = role === '不要' ? `去掉“${short}”这一行` : `“${short}”改作${role}`;
  return { decisions: { ...decisions, roles, at: String(start) }, said };
}

/** Changes that are alike, one line for all: words put in the place of a mask, furniture of a page. */
export type ChangeGroup = {
  readonly kind: Change['kind'];
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly changes: readonly Change[];
};

export function changeGroups(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, { readonly first: Change; readonly all: Change[] }>();
  for (const change of changes) {
    const key = [change.kind, change.before, change.after].join('\n');
    const group = groups.get(key);
    if (group) group.all.push(change);
    else groups.set(key, { first: change, all: [change] });
  }
  return [...groups.values()].map(({ first: { kind, before, after, why }, all }) => ({
    ...{ kind, before, after, why },
    changes: all,
  }));
}

/** The text is to be recognised again with these left as they were written. */
export function putBack(decisions: Decisions, changes: readonly Change[]): Decided {
  const [first] = changes;
  if (!first) return { refused: '没有要放回的。' };
  const undone = [...new Set([...decisions.undone, ...changes.map(({ id }) => id)])];
  return { decisions: { ...decisions, undone }, said: `放回“${first.before.trim().slice(0, 12)}”` };
}

/** A list or a table as one field of as many items as there are, or as it stands. */
export function setRepeated(decisions: Decisions, id: string, name: string, on: boolean): Decided {
  return {
    decisions: { ...decisions, repeated: { ...decisions.repeated, [id]: on } },
    said: on ? `“${name}”合成清单` : `“${name}”照原文保留`,
  };
}
