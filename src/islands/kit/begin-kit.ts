// The draft in which a branch fills in its kit: found again whenever the file is opened here, begun with what is given.

import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { isWellGiven } from '../../core/kit/asked.ts';
import { unitNameOf } from '../../core/kit/kit-sheet.ts';
import type { OpenKit } from '../../core/kit/read-kit.ts';
import { draftHash, draftInHash } from '../../storage/draft-hash.ts';
import { listDrafts, loadDraft, saveDraft } from '../../storage/draft-store.ts';
import { kitDraftId } from '../../storage/kit-draft.ts';
import { newDraft } from '../../storage/new-draft.ts';

/** Of a branch that the list does not name. */
export const NOT_LISTED = '';

/** A draft for each branch: one clerk may fill in for several. */
function draftId({ kit }: OpenKit, unit: string): string {
  return kitDraftId(kit.id, kit.units.indexOf(unit) + 1);
}

/** What the paper begins with. */
export function firstFacts({ kit, template }: OpenKit, unit: string): Facts {
  const { given, own } = kit;
  return {
    ...(unit ? { [unitNameOf(template)]: unit } : {}),
    ...Object.fromEntries(template.fields.flatMap((field) => wellGiven(field, given))),
    ...(own && unit ? { [own.rows.name]: [{ [own.unit]: unit }] } : {}),
  };
}

function wellGiven(field: OpenKit['template']['fields'][number], given: Facts) {
  const fact = given[field.name];
  return isWellGiven(field, given) && isGiven(fact) ? [[field.name, fact] as const] : [];
}

/** The branch whose draft the address asks for, else the one last filled in here; undefined where there is none. Never rejects. */
export async function unitAtHand(open: OpenKit): Promise<string | undefined> {
  const { units } = open.kit;
  const all = [...units, NOT_LISTED];
  const asked = draftInHash(location.hash);
  const byAddress = all.find((unit) => draftId(open, unit) === asked);
  if (byAddress !== undefined || !units.length) return byAddress ?? NOT_LISTED;
  const { drafts } = await listDrafts().catch(() => ({ drafts: [] }));
  return drafts.flatMap(({ id }) => all.filter((unit) => draftId(open, unit) === id))[0];
}

/** Sees that there is a draft, and that the address asks for it. Where the browser stores nothing, it is only in the page. */
export async function beginKit(open: OpenKit, unit: string): Promise<void> {
  const { template, kit } = open;
  const id = draftId(open, unit);
  try {
    if (!(await loadDraft(id, template))) {
      const name = [unit, kit.title].filter(Boolean).join(' ');
      const begun = { template: template.id, revised: template.revised, name, facts: firstFacts(open, unit) };
      await saveDraft({ ...newDraft(begun, Date.now()), id }, undefined);
    }
  } catch {
    // The desk says so itself when it comes to storing.
  }
  history.replaceState(history.state, '', draftHash(id));
}

/** Another branch: the page begins anew, because a page has one desk. */
export function turnToUnit(open: OpenKit, unit: string): void {
  void beginKit(open, unit).then(() => location.reload());
}
