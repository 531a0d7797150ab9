// Writes what an import was planned to bring: each thing only where nothing lies by now.

import type { Meeting } from '../core/meeting/meeting.ts';
import { DISCARDED } from './discard-store.ts';
import type { Discarded } from './discarded.ts';
import { DRAFT, putLast } from './draft-store.ts';
import type { History, Unreadable } from './everything.ts';
import { newId } from './new-id.ts';
import type { OwnPreset } from './own-preset.ts';
import { PRESET } from './own-preset-store.ts';
import type { ImportPlan } from './plan-import.ts';
import { putBackPrivate } from './private-templates.ts';
import type { Profile } from './profile.ts';
import { saveProfile } from './profile-store.ts';
import { keepTemplate } from './template-store.ts';
import { together } from './together.ts';
import { isVersions, restoreVersions, thinEach } from './version.ts';
import { VERSIONS } from './version-store.ts';

/** `profile` as it was chosen from the plan. Rejects with a StorageFault; what was written until then stays. */
export async function takeIn(plan: ImportPlan, profile: Profile | undefined): Promise<void> {
  for (const template of plan.templates) await keepTemplate(template);
  // The list is last written first: brought in the other way round it keeps its order.
  for (const { kind, draft } of [...plan.steps].reverse()) {
    if (kind === 'same') continue;
    await putMeeting(draft);
  }
  for (const each of plan.discarded) await putDiscarded(each);
  for (const history of plan.histories) await addHistory(history);
  for (const each of plan.presets) await putPreset(each);
  for (const each of plan.ownTemplates) await putBackPrivate(each);
  for (const each of plan.unreadable) await putUnreadable(each);
  if (profile && plan.profile) await saveProfile(plan.profile.before, profile);
}

/** Under another id where something came to lie there since it was planned. */
async function putMeeting(meeting: Meeting): Promise<void> {
  await together(async (table) => {
    const isTaken = (await table.get(`${DRAFT}${meeting.id}`)) !== undefined;
    await putLast(table, isTaken ? { ...meeting, id: newId() } : meeting);
  });
}

async function putDiscarded(discarded: Discarded): Promise<void> {
  const key = `${DISCARDED}${discarded.draft.id}` as const;
  await together(async (table) => {
    if ((await table.get(key)) === undefined) table.put(key, discarded);
  });
}

/** Before those that are here: what is here is what was kept last. */
async function addHistory({ id, items }: History): Promise<void> {
  await together(async (table) => {
    const old = await table.get(`${VERSIONS}${id}`);
    if (old !== undefined && !isVersions(old)) return;
    const present = restoreVersions(old);
    table.put(`${VERSIONS}${id}`, { ...present, items: thinEach([...items, ...present.items]) });
  });
}

async function putPreset(preset: OwnPreset): Promise<void> {
  const key = `${PRESET}${preset.id}` as const;
  await together(async (table) => {
    if ((await table.get(key)) === undefined) table.put(key, preset);
  });
}

async function putUnreadable({ key, value }: Unreadable): Promise<void> {
  await together(async (table) => {
    if ((await table.get(key)) === undefined) table.put(key, value);
  });
}
