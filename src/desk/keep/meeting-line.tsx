// Of which meeting the paper on the desk is one, the way back to it, and the paper after this one.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { dossierOf, wantedOf } from '../../core/meeting/wanted-of.ts';
import { fetchPapers } from '../../published/read-papers.ts';
import { draftHash } from '../../storage/draft-hash.ts';
import { loadMeeting } from '../../storage/draft-store.ts';
import { meetingTitle } from '../../storage/meeting-title.ts';

type Props = { readonly id: string; readonly template: string };
type Around = {
  readonly meeting: string;
  readonly next?: { readonly template: string; readonly title: string };
};

export function MeetingLine({ id, template }: Props): JSX.Element | null {
  const around = useSignal<Around | undefined>(undefined);
  useEffect(() => {
    // A meeting that cannot be read says so where the draft does.
    void lookAround(id, template).then(
      (found) => {
        around.value = found;
      },
      () => {},
    );
  }, [id, template]);
  const found = around.value;
  if (!found) return null;
  return (
    <p class="meeting-line">
      本文属于<a href={`../../meeting/#${encodeURIComponent(id)}`}>《{found.meeting}》</a>
      {found.next ? (
        <>
          ，下一件：
          <a href={`../../templates/${found.next.template}/${draftHash(id)}`}>{found.next.title}</a>
        </>
      ) : null}
    </p>
  );
}

async function lookAround(id: string, template: string): Promise<Around | undefined> {
  const meeting = await loadMeeting(id);
  if (!meeting) return undefined;
  const known = await fetchPapers('../../');
  const titles = new Map(Object.entries(known?.titles ?? {}));
  const wanted = wantedOf(meeting, dossierOf(meeting, known?.dossiers ?? []));
  const after = wanted.slice(wanted.indexOf(template) + 1).find((each) => titles.has(each));
  const title = after === undefined ? undefined : titles.get(after);
  return {
    meeting: meetingTitle(meeting),
    ...(after !== undefined && title !== undefined ? { next: { template: after, title } } : {}),
  };
}
