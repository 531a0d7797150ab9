// Of which meeting the paper on the desk is one, the way back to it, and the papers before and after this one.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type PaperPlace, paperPlace } from '../../core/meeting/paper-place.ts';
import { dossierOf, wantedOf } from '../../core/meeting/wanted-of.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import { fetchPapers } from '../../published/read-papers.ts';
import { deskPath } from '../../storage/draft-hash.ts';
import { loadMeeting } from '../../storage/draft-store.ts';
import { meetingHash } from '../../storage/meeting-hash.ts';
import { meetingTitle } from '../../storage/meeting-title.ts';
import { MeetingFoot } from './meeting-foot.tsx';

type Props = { readonly id: string; readonly template: string };
type Around = {
  readonly meeting: string;
  /** Of those the site has, and one's own. Undefined where this one is not among them. */
  readonly place: PaperPlace | undefined;
  readonly titles: ReadonlyMap<string, string>;
};

export function MeetingLine({ id, template }: Props): JSX.Element | null {
  const line = useRef<HTMLParagraphElement>(null);
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
  const { meeting, place, titles } = found;
  const linkTo = (said: string, other: string | undefined) =>
    other === undefined ? null : (
      <>
        ，{said}：<a href={`../../${deskPath(other, id)}`}>{titles.get(other)}</a>
      </>
    );
  const stepTo = (said: string, other: string | undefined) =>
    other === undefined ? null : (
      <a href={`../../${deskPath(other, id)}`}>
        {said}：{titles.get(other)}
      </a>
    );
  return (
    <p class="meeting-line" ref={line}>
      本文属于<a href={`../../meeting/${meetingHash(id)}`}>《{meeting}》</a>
      {place ? `，第 ${place.at} 件，共 ${place.of} 件` : null}
      {linkTo('上一件', place?.before)}
      {linkTo('下一件', place?.after)}
      <MeetingFoot inside={line}>
        {stepTo('上一件', place?.before)}
        <a href={`../../meeting/${meetingHash(id)}`}>回到会议</a>
        {stepTo('下一件', place?.after)}
      </MeetingFoot>
    </p>
  );
}

async function lookAround(id: string, template: string): Promise<Around | undefined> {
  const meeting = await loadMeeting(id);
  if (!meeting) return undefined;
  const known = await fetchPapers('../../');
  const titles = new Map(Object.entries(known?.titles ?? {}));
  const wanted = wantedOf(meeting, dossierOf(meeting, known?.dossiers ?? []));
  if (wanted.some(isPrivateId)) {
    const { listPrivateTemplates } = await import('../../storage/private-templates.ts');
    for (const { template: own } of (await listPrivateTemplates()).templates)
      titles.set(own.id, own.head.title);
  }
  const here = wanted.filter((each) => titles.has(each));
  return { meeting: meetingTitle(meeting), place: paperPlace(here, template), titles };
}
