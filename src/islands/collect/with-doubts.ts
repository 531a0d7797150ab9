// What contradicts itself in a file that came back, said beside it: the office asks the branch, it does not mend.

import { dayAt } from '../../core/facts/date.ts';
import type { Template } from '../../core/template/template.ts';
import { EMPTY_PROFILE } from '../../storage/profile.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import type { ReadFile } from './read-returned.ts';

/** The template of a file; without an id that of the kit which is gathered. Undefined where it is not here. Never rejects. */
export type TemplateMet = (id: string | undefined) => Promise<Template | undefined>;

/** Where the program cannot be fetched nothing is said: it holds nothing up. */
export async function withDoubts(read: ReadFile, templateMet: TemplateMet): Promise<ReadFile> {
  if (read.kind !== 'taken') return read;
  const program = await import('../../core/kit/branch-doubts.ts').catch(() => undefined);
  if (!program) return read;
  const { thresholds } = (await loadProfile()).profile ?? EMPTY_PROFILE;
  const by = { thresholds, today: dayAt(new Date()) };
  const taken = [];
  for (const file of read.taken) {
    const template = await templateMet(file.template);
    const { facts, accepted = {} } = file;
    const doubts = template ? program.branchDoubts(template, facts, { ...by, accepted }) : [];
    taken.push({ ...file, notes: [...file.notes, ...doubts] });
  }
  return { ...read, taken };
}
