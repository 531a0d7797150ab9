// The page 批量: which template, which sheet, what its headings mean, and the rows that come of it.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createPool, type Pool } from '../../batch/pool.ts';
import type { PapersSetting } from '../../batch/protocol.ts';
import { createSheetHand } from '../../batch/sheet-hand.ts';
import { startOnPage, startSheetOnPage, startSheetWorker, startWorker } from '../../batch/start-hands.ts';
import type { BatchHeading, ReadRows } from '../../core/batch/batch-row.ts';
import type { RowTrouble } from '../../core/batch/marked-book.ts';
import { plainHeading } from '../../core/batch/match-heading.ts';
import { withCommon } from '../../core/batch/with-common.ts';
import { changesOf } from '../../core/batch/write-back.ts';
import { DEFAULT_THRESHOLDS } from '../../core/checks/thresholds.ts';
import { dayAt, isoDate } from '../../core/facts/date.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { DEFAULT_SCHEME } from '../../core/style/fonts.ts';
import type { Template } from '../../core/template/template.ts';
import { headingAnswers, keepHeadingAnswers } from '../../storage/heading-answers.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import { type BatchLine, type BatchLines, createBatchLines } from './batch-lines.ts';
import { type BatchTemplate, createTemplatesToFill } from './templates-to-fill.ts';

type GivenFacts = (template: Template) => Facts;

export type SheetRead = Omit<ReadRows, 'rows'> & { readonly name: string; readonly count: number };

export type BatchModel = BatchLines & {
  readonly chosen: ReadonlySignal<string>;
  /** Undefined while there is no template. */
  readonly setting: ReadonlySignal<PapersSetting | undefined>;
  readonly sheet: ReadonlySignal<SheetRead | undefined>;
  /** Headings that only look like a name: nothing is read of their columns before they are answered. */
  readonly questions: ReadonlySignal<readonly BatchHeading[]>;
  readonly said: ReadonlySignal<string>;
  readonly fault: ReadonlySignal<string | undefined>;
  readonly pool: Pool;
  /** The sheet as it was given, with its problems, and with what was changed of the rows since. */
  readonly report: (troubles: readonly RowTrouble[], lines: readonly BatchLine[]) => Promise<Uint8Array>;
  readonly choose: (id: string) => Promise<void>;
  readonly take: (file: Blob, name: string) => Promise<void>;
  /** Facts that are the same in every row, by the template. */
  readonly give: (facts: GivenFacts) => Promise<void>;
  /** Of a heading its name, or null for a column that is not to be read. */
  readonly answer: (answers: ReadonlyMap<string, string | null>) => Promise<void>;
};

const ROOT = '../';
const PATIENT = (call: () => void, after: number) => {
  const timer = setTimeout(call, after);
  return () => clearTimeout(timer);
};

export function createBatchModel(papers: readonly BatchTemplate[]): BatchModel {
  const chosen = signal('');
  const setting = signal<PapersSetting | undefined>(undefined);
  const sheet = signal<SheetRead | undefined>(undefined);
  const said = signal('');
  const fault = signal<string | undefined>(undefined);
  const size = Math.min(2, navigator.hardwareConcurrency || 2);
  const pool = createPool({ start: startWorker, startOnPage, size, later: PATIENT });
  const lines = createBatchLines(pool);
  const hand = createSheetHand(startSheetWorker, startSheetOnPage);
  const { words, paperOf } = createTemplatesToFill(ROOT, papers);
  let common: GivenFacts = () => ({});
  let opened: { readonly name: string; readonly told: readonly string[] } | undefined;
  const turns = { template: 0, sheet: 0 };
  let busy = 0;

  /** Of each kind what was asked for last counts; a template may come while a sheet is read. */
  async function work(
    kind: keyof typeof turns,
    begun: string,
    does: (isLast: () => boolean) => Promise<void>,
  ): Promise<void> {
    turns[kind] += 1;
    const mine = turns[kind];
    const isLast = () => mine === turns[kind];
    busy += 1;
    fault.value = undefined;
    said.value = begun;
    try {
      await does(isLast);
    } catch (error) {
      if (isLast()) fault.value = error instanceof Error ? error.message : String(error);
    }
    busy -= 1;
    if (!busy) said.value = '';
  }

  async function readSheet(): Promise<void> {
    const [known, of] = [setting.peek(), opened];
    if (!known || !of) return;
    const { vocabulary } = await words();
    const { fields, feeds } = known.template;
    const { rows, ...read } = await hand.rows({
      template: { fields, ...(feeds ? { feeds } : {}) },
      vocabulary: [...vocabulary.values()],
      answers: [...headingAnswers()],
    });
    if (known !== setting.peek() || of !== opened) return;
    sheet.value = { ...read, told: [...of.told, ...read.told], name: of.name, count: rows.length };
    const given = common(known.template);
    const headed = new Set(read.headings.flatMap(({ name }) => name ?? []));
    // Checking goes on while other things are done.
    void lines.put(
      rows.map((row) => withCommon(row, given, headed, fields)),
      known,
    );
  }

  return {
    ...lines,
    ...{ chosen, setting, sheet, said, fault, pool },
    report: (troubles, rows) => {
      const fields = setting.peek()?.template.fields ?? [];
      const now = rows.map((line) => ({ now: line.row, read: line.read }));
      return hand.report(troubles, changesOf(now, sheet.peek()?.headings ?? [], fields));
    },
    questions: computed(() => asked(sheet.value?.headings ?? [])),
    choose: (id) =>
      work('template', '正在打开模板……', async (isLast) => {
        chosen.value = id;
        setting.value = undefined;
        sheet.value = undefined;
        const { template, sample } = await paperOf(id);
        const known = await settingOf(template, sample);
        if (!isLast()) return;
        setting.value = known;
        await readSheet();
      }),
    take: (file, name) =>
      work('sheet', '正在读表格……', async (isLast) => {
        sheet.value = undefined;
        opened = undefined;
        const told = await hand.open(new Uint8Array(await file.arrayBuffer()), name);
        if (!isLast()) return;
        opened = { name, told };
        await readSheet();
      }),
    give: (facts) =>
      work('sheet', '正在读表格……', async () => {
        common = facts;
        await readSheet();
      }),
    answer: (answers) =>
      work('sheet', '正在读表格……', async () => {
        keepHeadingAnswers(answers);
        await readSheet();
      }),
  };
}

async function settingOf(template: Template, sample: Facts): Promise<PapersSetting> {
  const { profile } = await loadProfile();
  const today = dayAt(new Date());
  return {
    ...{ template, sample },
    standing: profile?.facts ?? {},
    thresholds: profile?.thresholds ?? DEFAULT_THRESHOLDS,
    fontScheme: profile?.fontScheme ?? DEFAULT_SCHEME,
    author: profile?.author ?? '',
    today,
    day: isoDate(today),
  };
}

/** Each heading is asked once, wherever it stands. */
function asked(headings: readonly BatchHeading[]): readonly BatchHeading[] {
  const near = headings.filter(({ how }) => how === '相近');
  return [...new Map(near.map((each) => [plainHeading(each.heading), each])).values()];
}
