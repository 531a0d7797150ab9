// The page 从范文做模板: the paper that was given, what was recognised in it, what was decided; every step kept as it is taken.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Decisions } from '../../core/intake/confirm/decisions.ts';
import type { Undoable } from '../../core/intake/confirm/undoable.ts';
import type { SourceText } from '../../core/intake/text/source.ts';
import type { Words } from '../../core/template/compile-template.ts';
import {
  createIntakeHand,
  type IntakeHand,
  startIntakeOnPage,
  startIntakeWorker,
} from '../../intake/intake-hand.ts';
import { fetchOnce } from '../../published/fetch-once.ts';
import { fetchWords } from '../../published/read-words.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { type Intake, newIntake } from '../../storage/intake.ts';
import { listIntakes, saveIntake } from '../../storage/intake-store.ts';
import { newId } from '../../storage/new-id.ts';
import { createSteps, type OpenPaper, type Steps } from './intake-steps.ts';
import { openPaper } from './open-paper.ts';
import { createOthers, type OtherPapers } from './other-papers.ts';
import { createProofing, fetchSlips, type Proofing, type SlipsOf } from './proofing.ts';

export type IntakeModel = Steps &
  OtherPapers &
  Proofing & {
    readonly intake: ReadonlySignal<Intake | undefined>;
    /** Undefined until it is recognised. */
    readonly paper: ReadonlySignal<OpenPaper | undefined>;
    readonly decisions: ReadonlySignal<Decisions | undefined>;
    readonly decided: ReadonlySignal<Undoable<Decisions> | undefined>;
    readonly busy: ReadonlySignal<string>;
    readonly said: ReadonlySignal<string>;
    readonly fault: ReadonlySignal<string>;
    readonly words: () => Promise<Words>;
    readonly takeFile: (file: File) => Promise<void>;
    readonly takePasted: (text: string, html: string) => Promise<void>;
    readonly resume: () => Promise<void>;
    readonly open: (intake: Intake) => Promise<void>;
    /** Set aside: it stays among the others. */
    readonly close: () => Promise<void>;
    /** It became this template. */
    readonly became: (template: string) => Promise<void>;
  };

const ROOT = '../';
const NO_WORDS = '名称一览没有加载成功。请检查网络，再试一次，或者刷新页面，已给的文字都在。';
const UNREADABLE = '这个文件读不出来，可能正被别的程序占用，或者是文件夹。请关闭占用它的程序后再试。';
const PASTED = '粘贴的文字';

async function siteWords(): Promise<Words> {
  const fetched = await fetchWords(ROOT);
  if (!fetched) throw new Error(NO_WORDS);
  return fetched;
}

export function createIntakeModel(
  hand: IntakeHand = createIntakeHand(startIntakeWorker, startIntakeOnPage),
  getWords: () => Promise<Words> = siteWords,
  slipsOf: SlipsOf = fetchSlips,
): IntakeModel {
  const intake = signal<Intake | undefined>(undefined);
  const paper = signal<OpenPaper | undefined>(undefined);
  const busy = signal('');
  const said = signal('');
  const fault = signal('');
  const aside = createOthers(fault, () => saving);
  const { others } = aside;
  const words = fetchOnce(getWords);
  let turn = 0;
  let saving: Promise<void> = Promise.resolve();

  /** One after the other, each with the last state. */
  function keep(): Promise<void> {
    saving = saving.then(async () => {
      const now = intake.peek();
      if (!now) return;
      try {
        await saveIntake({ ...now, savedAt: Date.now() });
      } catch (error) {
        fault.value = `没有保存成功：${sentenceOf(error)}请不要关闭这一页，内容都在。`;
      }
    });
    return saving;
  }

  async function recogniseNow(): Promise<void> {
    const mine = ++turn;
    const now = intake.peek();
    if (!now) return;
    busy.value = '正在识别这份文稿……';
    try {
      const opened = await openPaper(hand, await words(), now);
      if (mine !== turn) return;
      if ('refused' in opened) fault.value = opened.refused;
      else paper.value = opened;
    } catch (error) {
      if (mine === turn) fault.value = error instanceof Error ? error.message : String(error);
    } finally {
      if (mine === turn) busy.value = '';
    }
  }

  async function open(next: Intake): Promise<void> {
    [said.value, fault.value] = ['', ''];
    paper.value = undefined;
    intake.value = next;
    others.value = others.peek().filter(({ id }) => id !== next.id);
    await recogniseNow();
  }

  async function take(
    name: string,
    read: () => Promise<SourceText | { readonly refused: string }>,
  ): Promise<void> {
    const mine = ++turn;
    [said.value, fault.value] = ['', ''];
    busy.value = '正在读……';
    const source = await read().catch(() => ({ refused: UNREADABLE }));
    if (mine !== turn) return;
    busy.value = '';
    if ('refused' in source) {
      fault.value = source.refused;
      return;
    }
    await close();
    const opened = open(newIntake(newId(), name, source, Date.now()));
    void keep();
    await opened;
  }

  async function close(): Promise<void> {
    turn += 1;
    await saving;
    const now = intake.peek();
    if (now) others.value = [now, ...others.peek()];
    [intake.value, paper.value] = [undefined, undefined];
  }

  function change(decided: Undoable<Decisions>): void {
    const now = intake.peek();
    if (!now || decided === now.decided) return;
    const before = now.decided.now;
    intake.value = { ...now, decided };
    void keep();
    if (!sameText(before, decided.now)) void recogniseNow();
  }

  return {
    ...createProofing(paper, slipsOf),
    ...createSteps({ intake, paper, said, fault, change }),
    intake,
    paper,
    decisions: computed(() => intake.value?.decided.now),
    decided: computed(() => intake.value?.decided),
    ...aside,
    busy,
    said,
    fault,
    words,
    open,
    close,
    takeFile: (file) =>
      take(file.name, async () =>
        hand.read({ kind: 'file', bytes: new Uint8Array(await file.arrayBuffer()) }),
      ),
    takePasted: (text, html) => take(PASTED, () => hand.read({ kind: 'pasted', text, html })),
    async resume() {
      try {
        const [last, ...rest] = await listIntakes();
        if (intake.peek() || busy.peek()) return;
        others.value = last?.made ? [last, ...rest] : rest;
        if (last && !last.made) await open(last);
      } catch (error) {
        fault.value = sentenceOf(error);
      }
    },
    async became(template) {
      const now = intake.peek();
      if (now) intake.value = { ...now, made: template };
      await keep();
    },
  };
}

/** Whether both decide on the same text. */
function sameText(a: Decisions, b: Decisions): boolean {
  return a.part === b.part && a.simplified === b.simplified && a.undone.join(' ') === b.undone.join(' ');
}
