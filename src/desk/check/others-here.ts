// What a draft is compared with: the other drafts of this browser but those of the same meeting, the sample, and the 范文 a private
// template was made of.

import type { OtherText } from '../../core/copied/find-copied.ts';
import { GIVEN_TO_ALL } from '../../core/copied/own-texts.ts';
import { isOfSameMeeting, yearOf } from '../../core/copied/same-meeting.ts';
import type { Fact, Facts } from '../../core/facts/fact.ts';
import { SOURCE_FILE_LIMIT } from '../../reopen/source/source-limits.ts';
import { refusedSource } from '../../reopen/source/source-refusals.ts';
import type { Draft } from '../../storage/draft.ts';
import { draftName } from '../../storage/draft-name.ts';
import { listDrafts } from '../../storage/draft-store.ts';
import { loadPrivateTemplate } from '../../storage/private-templates.ts';
import type { Interview } from '../model/interview-type.ts';

export type Other = OtherText & {
  /** The year it was written for, where it says so. */
  readonly year?: number;
  readonly facts: Facts;
  readonly isSample?: true;
};

/** The drafts written last. */
const MOST_DRAFTS = 60;
const SAMPLE = '模板的示例';
/** What a file keeps where a reader does not look. */
const OUT_OF_SIGHT: ReadonlySet<string> = new Set(['修订', '批注', '隐藏文字', '作者']);

export async function othersHere({ model, template, sample }: Interview): Promise<readonly Other[]> {
  const [{ drafts }, own] = await Promise.all([listDrafts(), loadPrivateTemplate(template.id)]);
  const { id } = model.draft.peek();
  const facts = model.facts.peek();
  const others = drafts
    .filter((draft) => draft.id !== id && !isOfSameMeeting(draft.facts, facts))
    .slice(0, MOST_DRAFTS)
    .map(otherOf);
  const samples: readonly Other[] = [{ name: SAMPLE, text: wordsOf(sample), facts: {}, isSample: true }];
  const original = own?.template.original;
  return [...others, ...samples, ...(original ? [{ name: '做模板的范文', text: original, facts: {} }] : [])];
}

function otherOf({ facts, ...draft }: Draft): Other {
  const year = yearOf(facts);
  return {
    name: `“${draftName({ ...draft, facts })}”`,
    text: wordsOf(facts),
    facts,
    ...(year ? { year } : {}),
  };
}

/** Files of anybody's, read to be compared and not kept; those that cannot be read with a sentence each. */
export async function readOthers(
  files: readonly File[],
): Promise<{ readonly others: readonly Other[]; readonly sentences: readonly string[] }> {
  const others: Other[] = [];
  const sentences: string[] = [];
  const { readSource } = await import('../../reopen/source/read-source.ts');
  for (const file of files) {
    const read =
      file.size > SOURCE_FILE_LIMIT
        ? refusedSource('tooBig')
        : readSource(new Uint8Array(await file.arrayBuffer()));
    if ('refused' in read) sentences.push(`“${file.name}”：${read.refused}`);
    else {
      others.push({ name: `“${file.name}”`, text: read.text, facts: {} });
      const kept = read.notes.filter(({ kind }) => OUT_OF_SIGHT.has(kind)).map(({ message }) => message);
      if (kept.length) sentences.push(`“${file.name}”${kept.join('')}`);
    }
  }
  return { others, sentences };
}

/** Everything written in it, a piece a line. */
function wordsOf(facts: Facts): string {
  return Object.entries(facts)
    .flatMap(([name, fact]) => (GIVEN_TO_ALL.includes(name) ? [] : stringsIn(fact)))
    .join('\n');
}

function stringsIn(fact: Fact): readonly string[] {
  if (typeof fact === 'string') return [fact];
  return typeof fact === 'object' ? Object.values(fact).flatMap(stringsIn) : [];
}
