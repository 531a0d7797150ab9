// What each way out does, once the paper is there: a file, a print, a copy. Never rejects: a failure is a sentence.

import { blocking } from '../../core/checks/finding.ts';
import type { Document } from '../../core/document/document.ts';
import { dayAt, isoDate } from '../../core/facts/date.ts';
import { concernsOf } from '../check/concerns.ts';
import type { Interview } from '../model/interview-type.ts';
import type { Unit } from '../model/unit.ts';
import { downloadDocx } from './download.ts';
import { loadCopy } from './load-copy.ts';
import { askForPrint } from './print-sheets.tsx';
import type { Outcome, Way } from './way.ts';

/** `draft` lets the paper out with its gaps, marked; `sure` with all that is open in it. */
export type Asked = { readonly way: Way; readonly draft: boolean; readonly sure: boolean };

/** The draft as it is now. Nothing comes of it before there is a paper. */
export async function goOut(asked: Asked, interview: Interview, unit: Unit): Promise<Outcome> {
  const document = interview.model.document.peek();
  if (!document) return { kind: 'none' };
  try {
    return await take(asked, document, interview, unit);
  } catch (error) {
    return { kind: 'failed', sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** What was said to be meant, draft by draft: only what is new since then is asked about. */
const meant = new Set<string>();

async function take(
  { way, draft, sure }: Asked,
  document: Document,
  { model, checks }: Interview,
  unit: Unit,
): Promise<Outcome> {
  const findings = (await checks.peek()?.nowInSlices()) ?? [];
  const stopped = blocking(findings).length > 0;
  const open = draft || stopped ? undefined : concernsOf(findings);
  const keys = open?.open.map((each) => `${model.draft.peek().id} ${each}`) ?? [];
  if (sure) for (const key of keys) meant.add(key);
  if (keys.some((key) => !meant.has(key))) return { kind: 'asked', way };
  const left = open ? `其中还有 ${open.names}。` : '';
  const scheme = unit.scheme.peek();
  switch (way) {
    case 'docx': {
      if (stopped && !draft) return { kind: 'refused', way };
      const [author, carried, day] = [unit.author.peek(), unit.carry.peek()?.(), dayOf(new Date())];
      const { name, tooMuch } = await downloadDocx(document, { scheme, author, draft, carried, day });
      if (!draft) model.keepVersion('下载正式稿');
      return {
        kind: 'done',
        gist: '已下载。',
        sentence: `已下载“${name}”${carried ? carriedSentence(tooMuch) : ''}。${left}`,
      };
    }
    case 'print':
      if (stopped && !draft) return { kind: 'refused', way };
      askForPrint(draft);
      return { kind: 'none' };
    case 'rich':
    case 'text': {
      const copied = await (await loadCopy()).copyOut(document, scheme, way);
      return copied.kind === 'done' ? { ...copied, sentence: copied.sentence + left } : copied;
    }
  }
}

function carriedSentence(tooMuch: boolean): string {
  return tooMuch
    ? '。内容太多，这个文件拖回来打不开，要接着填请留着草稿，或者到“我的草稿”导出备份'
    : '，填写内容也在文件里';
}

export function dayOf(today: Date): string {
  return isoDate(dayAt(today));
}
