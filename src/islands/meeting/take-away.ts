// Papers of a meeting out of the browser: one as a .docx, several as a zip. Never rejects: each failure is a sentence.

import { fileName } from '../../core/document/file-name.ts';
import { fill } from '../../core/document/fill.ts';
import { dayAt, isoDate } from '../../core/facts/date.ts';
import type { NotInFile } from '../../core/meeting/index-notes.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { takenOf } from '../../core/meeting/taken.ts';
import { downloadDocx } from '../../desk/export/download.ts';
import { whyNotMade } from '../../render/why-not-made.ts';
import type { Left } from '../../storage/meeting-store.ts';
import { meetingFileName } from '../../storage/meeting-title.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import { makeAll } from './make-all.ts';
import { paperInHand } from './paper-in-hand.ts';
import type { PaperEntry, PaperSight } from './paper-item.tsx';
import type { TemplatesAtHand } from './templates-at-hand.ts';

export type TakeAway = {
  readonly meeting: Meeting;
  readonly papers: readonly PaperEntry[];
  /** Papers that are not among them. */
  readonly beside: Omit<NotInFile, 'failed'>;
  readonly sights: ReadonlyMap<string, PaperSight>;
  readonly atHand: TemplatesAtHand;
  readonly onProgress: (done: number, of: number, label: string) => void;
  readonly goesOn: () => boolean;
};

export type TakenAway = {
  readonly said: string;
  readonly problems: readonly string[];
  /** The papers that left as final papers, by template. */
  readonly taken: Readonly<Record<string, Left>>;
};

const NOTHING_LOST = '填写的内容都在，请再试一次。';

export async function takeAway(asked: TakeAway): Promise<TakenAway> {
  const { meeting, papers, beside, atHand, onProgress, goesOn } = asked;
  try {
    const { profile } = await loadProfile();
    const left = new Map<string, Left>();
    const inHand = async (template: string) => {
      const paper = await paperInHand(meeting, template, profile, atHand);
      if (!paper) return undefined;
      const { revised, fields } = paper.template;
      left.set(template, { revised, taken: takenOf(fields, paper.stored, Date.now()) });
      return { ...paper, final: !isWrong(asked.sights.get(template)) };
    };
    const leftOf = (templates: readonly string[]) =>
      Object.fromEntries([...left].filter(([template]) => templates.includes(template)));
    const day = isoDate(dayAt(new Date()));
    const [only] = papers;
    if (only?.paper?.confidential) {
      const { whole, ...done } = await takeOne(only, inHand, profile, day);
      return { ...done, taken: leftOf(whole ? [only.template] : []) };
    }
    const made = await makeAll(
      { ...{ meeting, papers, beside, profile, inHand, day } },
      { onProgress, goesOn },
    );
    if (!made) return { said: '已停止，没有生成文件。', problems: [], taken: {} };
    const { saveAs } = await import('file-saver');
    const name = fileName(`${meetingFileName(meeting)}文书`, 'zip');
    saveAs(new Blob([made.bytes], { type: 'application/zip' }), name);
    const whole = new Set(
      made.written.flatMap(({ label, document }) => (document.gaps.length ? [] : [label])),
    );
    return {
      said: `已生成“${name}”，里面有 ${made.written.length} 件文书和目录，在浏览器的下载里。浏览器提示没有下载成功的，请看磁盘是否已满，再下载一次。`,
      problems: made.failed.map(
        ({ label, sentence }) => `“${label}”没有生成：${sentence}。其余的都在压缩包里。`,
      ),
      taken: leftOf(
        papers.flatMap(({ template, title }) =>
          whole.has(title) && !isWrong(asked.sights.get(template)) ? [template] : [],
        ),
      ),
    };
  } catch (error) {
    return { said: '', problems: [`没有生成文件：${whyNotMade(error)}。${NOTHING_LOST}`], taken: {} };
  }
}

type InHand = Parameters<typeof makeAll>[0]['inHand'];
type KnownProfile = Parameters<typeof makeAll>[0]['profile'];

async function takeOne(
  { template, title }: PaperEntry,
  inHand: InHand,
  profile: KnownProfile,
  day: string,
): Promise<Omit<TakenAway, 'taken'> & { readonly whole: boolean }> {
  const paper = await inHand(template);
  if (!paper) return { said: '', problems: [`“${title}”没有生成：本站已没有这个模板。`], whole: false };
  const document = fill(paper.template, paper.facts);
  const draft = document.gaps.length > 0 || !paper.final;
  const { name } = await downloadDocx(document, {
    scheme: profile?.fontScheme ?? '机关字库',
    author: profile?.author ?? '',
    ...{ draft, day },
  });
  return { said: `已下载“${name}”。`, problems: [], whole: !draft };
}

function isWrong(sight: PaperSight | undefined): boolean {
  return sight?.kind === 'seen' && sight.standing.wrong.length > 0;
}
