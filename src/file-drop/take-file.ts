// A file given to any page of the site: the draft in it is stored and opened in its template.

import { MEETING_KINDS } from '../core/meeting/meeting.ts';
import type { WhoseOf } from '../core/meeting/whose.ts';
import { isPrivateId } from '../core/template/private-id.ts';
import { placeFor } from '../reopen/refusals.ts';
import { deskPath } from '../storage/draft-hash.ts';
import { copyNames, draftName } from '../storage/draft-name.ts';
import { listDrafts, saveDraft } from '../storage/draft-store.ts';
import { sentenceOf } from '../storage/fault.ts';
import { loneMeeting } from '../storage/meeting.ts';
import { meetingHash } from '../storage/meeting-hash.ts';
import { joinNew } from '../storage/meeting-store.ts';
import { newDraft } from '../storage/new-draft.ts';
import { loadPrivateTemplate } from '../storage/private-templates.ts';
import { loadTemplate } from '../storage/template-store.ts';
import { foreignWays } from './foreign-ways.ts';
import { goTo } from './go-to.ts';
import type { Note } from './note.ts';
import { openDocx } from './open-file.ts';
import { offerFile } from './own-file.ts';

/** There may be a text in it all the same. */
const FOREIGN: ReadonlySet<string> = new Set(['noFacts', 'oldWord', 'notZip']);

/** `templates` are the ids this site publishes. Gives what is to be said when nothing was opened; else the page is left. */
export async function takeFile(
  file: File,
  base: string,
  templates: readonly string[],
): Promise<Note | undefined> {
  const opened = await openDocx(file);
  if (opened.kind === 'refused') {
    const ways = FOREIGN.has(opened.reason) ? await foreignWays(file, base) : undefined;
    if (ways) return ways;
    const to = placeFor(opened);
    // The page it belongs to takes it at once.
    return to && offerFile(file, opened.reason) ? undefined : { sentence: opened.message, to };
  }
  const { template, revised, facts, off, accepted, lastYear, name, text, imprint, meeting, hidden } = opened;
  if (isPrivateId(template) && !(await isOwnHere(template, revised)))
    return {
      sentence:
        '这个文件是用自己做的模板写的，这个浏览器里没有那个模板。请先到“我的模板”导入模板文件，再打开它。',
      to: { path: 'own/', name: '到“我的模板”' },
    };
  if (!isPrivateId(template) && !templates.includes(template))
    return { sentence: '文件里的填写内容属于本站没有的模板，打不开。请到下载这个文件的网站上打开。' };
  const foreign = { fileName: file.name, text: [...text, ...imprint], ...(hidden ? { hidden } : {}) };
  const kind = MEETING_KINDS.find((each) => each === meeting?.kind);
  const within = kind ? { within: { meeting: kind, others: 0 } } : {};
  const begun = newDraft(
    { ...{ template, revised, name, facts, off, accepted, lastYear, foreign }, ...within },
    Date.now(),
  );
  const whose: WhoseOf = (each) => meeting && (meeting.own.includes(each) ? '文书' : '会议');
  let draft = begun;
  try {
    const home = meeting ? await joinNew(loneMeeting(begun), meeting.id, whose) : 'not here';
    if (meeting && home === 'joined') {
      goTo(`${base}${deskPath(template, meeting.id)}`);
      return undefined;
    }
    const taken = (await listDrafts()).drafts.map(draftName);
    if (taken.includes(draftName(begun))) draft = { ...begun, ...copyNames(begun, '从文件打开', taken) };
    if (meeting && home === 'differs') {
      // As a lone paper it can be asked of each difference which of the two is to stand.
      const { within: _, ...lone } = draft;
      await saveDraft(lone, undefined, 'last', whose);
      goTo(`${base}meeting/${meetingHash(meeting.id, lone.id)}`);
      return undefined;
    }
    await saveDraft(draft, undefined, 'last', whose);
  } catch (error) {
    return { sentence: `文件读出来了，但是没有存成草稿：${sentenceOf(error)}` };
  }
  goTo(`${base}${deskPath(template, draft.id)}`);
  return undefined;
}

/** The template itself, or the text a draft of it was begun with. */
async function isOwnHere(id: string, revised: string): Promise<boolean> {
  const [own, pinned] = await Promise.all([
    loadPrivateTemplate(id).catch(() => undefined),
    loadTemplate(id, revised).catch(() => undefined),
  ]);
  return own !== undefined || pinned !== undefined;
}
