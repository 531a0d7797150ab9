// Papers of a meeting as one zip behind their index, the page answering all the while. What makes files comes by import().

import type { Document } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { type IndexLine, indexFacts } from '../../core/meeting/index-facts.ts';
import { withKind } from '../../core/meeting/kind-facts.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { FONT_SCHEMES } from '../../core/style/fonts.ts';
import { draftNote } from '../../desk/export/download.ts';
import type { Profile } from '../../storage/profile.ts';
import type { PaperInHand } from './paper-in-hand.ts';

type PapersZip = import('../../render/docx-zip.ts').PapersZip;
type FileOptions = import('../../render/docx-options.ts').DocxOptions;

type ToMake = { readonly template: string; readonly title: string };

type MakeCalls = {
  readonly onProgress: (done: number, of: number, label: string) => void;
  readonly goesOn: () => boolean;
};

/** Papers that stay out, each with the reason the index gives. */
export type PaperLeftOut = ToMake & { readonly reason: string };

type All = {
  readonly meeting: Meeting;
  readonly papers: readonly ToMake[];
  readonly leftOut: readonly PaperLeftOut[];
  readonly profile: Profile | undefined;
  readonly inHand: (template: string) => Promise<PaperInHand | undefined>;
  /** YYYY-MM-DD */
  readonly day: string;
};

/** Template of the paper that lists the others. */
const INDEX_TEMPLATE = 'archive-index';

const NO_PROGRAM = '没有取到生成文件的程序。请检查网络，再试一次，填写的内容都在。';

/** Undefined when it was stopped. Rejects with a sentence where no file can be made at all. */
export async function makeAll(
  { meeting, papers, leftOut, profile, inHand, day }: All,
  calls: MakeCalls,
): Promise<PapersZip | undefined> {
  const { zipPapers } = await import('../../render/docx-zip.ts').catch(() => {
    throw new Error(NO_PROGRAM);
  });
  const own = new Map<string, Facts>();
  const options = optionsOf(profile, day);
  const titles = new Map(papers.map(({ template, title }) => [title, template]));
  return zipPapers(
    papers.map(({ template, title }) => ({
      label: title,
      async make() {
        const paper = await inHand(template);
        if (!paper) throw new Error('本站已没有这个模板');
        own.set(template, paper.facts);
        const document = fill(paper.template, paper.facts);
        return { document, options: withDraftNote(options, document, paper.final) };
      },
    })),
    {
      day,
      ...calls,
      async index(written, failed) {
        const lines: IndexLine[] = [
          ...written.map(({ label, document }) => ({
            title: document.title || label,
            facts: own.get(titles.get(label) ?? '') ?? {},
            ...(document.gaps.length ? { note: `草稿，尚有 ${document.gaps.length} 处待填` } : {}),
          })),
          ...failed.map(({ label, sentence }) => ({
            title: label,
            facts: {},
            note: `没有生成：${sentence}`,
          })),
          ...leftOut.map(({ title, reason }) => ({ title, facts: {}, note: reason })),
        ];
        const index = await inHand(INDEX_TEMPLATE);
        const facts = indexFacts(withKind(meeting.facts, meeting.meeting), lines);
        const document = index ? fill(index.template, { ...index.facts, ...facts }) : plainIndex(lines);
        return { document, options };
      },
    },
  );
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
