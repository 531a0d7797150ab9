// Papers of a meeting as one zip behind their index, the page answering all the while. What makes files comes by import().

import type { Document, Paragraph } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import type { DossierPaper } from '../../core/meeting/dossier.ts';
import { daysOf } from '../../core/meeting/due.ts';
import { type IndexLine, indexFacts } from '../../core/meeting/index-facts.ts';
import { indexNotes, type NotInFile } from '../../core/meeting/index-notes.ts';
import { withKind } from '../../core/meeting/kind-facts.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { isBlankForm } from '../../core/meeting/paper-standing.ts';
import { FONT_SCHEMES } from '../../core/style/fonts.ts';
import { draftNote } from '../../desk/export/download.ts';
import { nextTask } from '../../render/slices.ts';
import type { Profile } from '../../storage/profile.ts';
import type { PaperInHand } from './paper-in-hand.ts';

type PapersZip = import('../../render/docx-zip.ts').PapersZip;
type FileOptions = import('../../render/docx-options.ts').DocxOptions;

type ToMake = {
  readonly template: string;
  readonly title: string;
  readonly paper: Pick<DossierPaper, 'stage' | 'number'> | undefined;
};

type MakeCalls = {
  readonly onProgress: (done: number, of: number, label: string) => void;
  readonly goesOn: () => boolean;
};

type All = {
  readonly meeting: Meeting;
  readonly papers: readonly ToMake[];
  readonly beside: Omit<NotInFile, 'failed'>;
  readonly profile: Profile | undefined;
  readonly inHand: (template: string) => Promise<PaperInHand | undefined>;
  /** YYYY-MM-DD */
  readonly day: string;
};

/** Template of the paper that lists the others. */
const INDEX_TEMPLATE = 'archive-index';

const NO_PROGRAM = '生成文件的功能没有加载成功，请检查网络';

/** Undefined when it was stopped. Rejects with a sentence where no file can be made at all. */
export async function makeAll(
  { meeting, papers, beside, profile, inHand, day }: All,
  calls: MakeCalls,
): Promise<PapersZip | undefined> {
  const [{ zipPapers }, { layOut }] = await Promise.all([
    import('../../render/docx-zip.ts'),
    import('../../core/layout/lay-out.ts'),
  ]).catch(() => {
    throw new Error(NO_PROGRAM);
  });
  const lines = new Map<string, Omit<IndexLine, 'title'>>();
  const options = optionsOf(profile, day);
  const shared = withKind(meeting.facts, meeting.meeting);
  const held = daysOf(meeting).held && meeting.facts.会议日期;
  return zipPapers(
    papers.map(({ template, title, paper: known }) => ({
      label: title,
      async make() {
        const paper = await inHand(template);
        if (!paper) throw new Error('本站已没有这个模板');
        const document = fill(paper.template, paper.facts);
        await nextTask();
        const note = indexNote(document, paper.final);
        const pages = note === undefined ? layOut(document).length : undefined;
        await nextTask();
        const plan = known?.number === 1 && !meeting.lastYear?.方案日期 ? shared.方案日期 : undefined;
        const day = known?.stage === '会中' ? held : plan;
        lines.set(title, { facts: paper.facts, day, pages, note });
        return { document, options: withDraftNote(options, document, paper.final) };
      },
    })),
    {
      day,
      ...calls,
      async index(written, failed) {
        const made = written.map(
          ({ label, document }): IndexLine => ({
            title: document.title || label,
            facts: {},
            ...lines.get(label),
          }),
        );
        const notes = indexNotes(
          { ...beside, failed: failed.map(({ label, sentence }) => ({ title: label, reason: sentence })) },
          shared,
        );
        const index = await inHand(INDEX_TEMPLATE);
        const facts = indexFacts(shared, made);
        const document = index ? fill(index.template, { ...index.facts, ...facts }) : plainIndex(made);
        return { document: withNotes(document, notes), options };
      },
    },
  );
}

/** Why its pages are not to be counted yet; undefined of a paper that is final. */
function indexNote(document: Document, final: boolean): string | undefined {
  if (document.gaps.length) return `草稿，尚有 ${document.gaps.length} 处待填`;
  if (!final) return '草稿，有要改的地方';
  return isBlankForm(document) ? '空表，填好再数页数' : undefined;
}

/** Under the table, as its own remarks are set. */
function withNotes(document: Document, notes: readonly string[]): Document {
  const last = document.blocks.at(-1);
  const like: Paragraph = last?.kind === 'paragraph' ? last : { kind: 'paragraph', role: 'body', runs: [] };
  const added = notes.map((text): Paragraph => ({ ...like, runs: [{ text }] }));
  return { ...document, blocks: [...document.blocks, ...added] };
}

function optionsOf(profile: Profile | undefined, day: string): FileOptions {
  return { scheme: FONT_SCHEMES[profile?.fontScheme ?? '机关字库'], author: profile?.author ?? '', day };
}

function withDraftNote(options: FileOptions, { gaps }: Document, final: boolean): FileOptions {
  return final && !gaps.length ? options : { ...options, draftNote: draftNote(gaps.length) };
}

/** A browser that keeps an older index, or none. */
function plainIndex(lines: readonly IndexLine[]): Document {
  return {
    title: '目录',
    blocks: [
      { kind: 'paragraph', role: 'title', runs: [{ text: '目录' }] },
      ...lines.map(({ title, note }, at) => ({
        kind: 'paragraph' as const,
        role: 'body' as const,
        runs: [{ text: `${at + 1}. ${title}${note ? `（${note}）` : ''}` }],
      })),
    ],
    gaps: [],
  };
}
