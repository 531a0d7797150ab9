// The page 只排版: the paper in hand with the way back, the document and pages it makes, kept in the browser as it is.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Document } from '../../core/document/document.ts';
import { beginUndoable, did, redo, type Undoable, undo } from '../../core/intake/confirm/undoable.ts';
import type { SourceText } from '../../core/intake/text/source.ts';
import type { TypesetPaper } from '../../core/intake/typeset/typeset-paper.ts';
import { typesetRemark } from '../../core/intake/typeset/typeset-remark.ts';
import type { Page } from '../../core/layout/page.ts';
import { createIntakeHand, startIntakeOnPage, startIntakeWorker } from '../../intake/intake-hand.ts';
import { SOURCE_FILE_LIMIT } from '../../reopen/source/source-limits.ts';
import { refusedSource } from '../../reopen/source/source-refusals.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { keepTypeset, loadTypeset, removeTypeset } from '../../storage/typeset-store.ts';
import { fetchTypesetter, type Typesetter } from './typesetter.ts';

type State = { readonly paper: TypesetPaper | undefined; readonly name: string };

export type TypesetModel = {
  readonly paper: ReadonlySignal<TypesetPaper | undefined>;
  /** Undefined until what makes it is there. */
  readonly document: ReadonlySignal<Document | undefined>;
  readonly pages: ReadonlySignal<readonly Page[]>;
  readonly history: ReadonlySignal<Undoable<State>>;
  /** What was met in the file and left out, and what the text as a whole asks. */
  readonly told: ReadonlySignal<readonly string[]>;
  /** The text as it was read, where it is in Traditional characters and was not asked about yet. */
  readonly traditional: ReadonlySignal<SourceText | undefined>;
  readonly simplify: (wanted: boolean) => Promise<void>;
  readonly busy: ReadonlySignal<string>;
  readonly fault: ReadonlySignal<string>;
  readonly resume: () => Promise<void>;
  readonly takeFile: (file: File) => Promise<void>;
  readonly takePasted: (pasted: { readonly html: string; readonly text: string }) => Promise<void>;
  /** One step, by what it is called. */
  readonly change: (paper: TypesetPaper | undefined, said: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

const PASTED = '粘贴的文字';

export function createTypesetModel(
  hand = createIntakeHand(startIntakeWorker, startIntakeOnPage),
): TypesetModel {
  const history = signal<Undoable<State>>(beginUndoable({ paper: undefined, name: '' }));
  const tools = signal<Typesetter | undefined>(undefined);
  const told = signal<readonly string[]>([]);
  const traditional = signal<SourceText | undefined>(undefined);
  const busy = signal('');
  const fault = signal('');
  let turn = 0;
  let saving: Promise<void> = Promise.resolve();

  const paper = computed(() => history.value.now.paper);
  const document = computed(() => (paper.value ? tools.value?.document(paper.value) : undefined));
  const pages = computed(() => (document.value ? (tools.value?.layOut(document.value) ?? []) : []));

  /** One after the other, each with the last state. */
  function keep(): void {
    saving = saving.then(async () => {
      const { paper: now, name } = history.peek().now;
      try {
        await (now ? keepTypeset({ paper: now, name }) : removeTypeset());
      } catch (error) {
        fault.value = `没有保存成功：${sentenceOf(error)}请不要关闭这一页，内容都在。`;
      }
    });
  }

  function go(next: Undoable<State>): void {
    if (next === history.peek()) return;
    history.value = next;
    keep();
  }

  async function fetched(): Promise<Typesetter> {
    tools.value ??= await fetchTypesetter();
    return tools.value;
  }

  async function take(
    name: string,
    read: () => Promise<SourceText | { readonly refused: string }>,
    said = `放进“${name}”`,
  ): Promise<void> {
    const mine = ++turn;
    [fault.value, busy.value] = ['', '正在读……'];
    try {
      const source = await read();
      // No name is asked for: nothing is a blank where nothing is to be filled.
      const found = 'refused' in source ? source : await hand.recognise(source, [], []);
      const { typesetOf, isTraditional } = await fetched();
      if (mine !== turn) return;
      if ('refused' in source || 'refused' in found) {
        fault.value = 'refused' in found ? found.refused : '';
        return;
      }
      told.value = [
        ...source.notes.map(({ message }) => message),
        ...found.remarks.flatMap((remark) => typesetRemark(remark, source.text) ?? []),
      ];
      traditional.value = isTraditional(source.text) ? source : undefined;
      go(did(history.peek(), { paper: typesetOf(found, source), name }, said));
    } catch (error) {
      if (mine === turn) fault.value = error instanceof Error ? error.message : String(error);
    } finally {
      if (mine === turn) busy.value = '';
    }
  }

  async function readFile(file: File): Promise<SourceText | { readonly refused: string }> {
    if (file.size > SOURCE_FILE_LIMIT) return refusedSource('tooBig');
    const bytes = await file.arrayBuffer().catch(() => undefined);
    return bytes ? hand.read({ kind: 'file', bytes: new Uint8Array(bytes) }) : refusedSource('unreadable');
  }

  async function simplify(wanted: boolean): Promise<void> {
    const source = traditional.peek();
    traditional.value = undefined;
    if (!source || !wanted) return;
    await take(history.peek().now.name, async () => (await fetched()).simplified(source), '换成简体字');
  }

  return {
    paper,
    document,
    pages,
    history,
    told,
    traditional,
    simplify,
    busy,
    fault,
    resume: async () => {
      try {
        const kept = await loadTypeset();
        if (history.peek().now.paper) return;
        if (kept.paper) history.value = beginUndoable({ paper: kept.paper, name: kept.name ?? PASTED });
        const { handed } = kept;
        if (handed) await take(handed.name, () => Promise.resolve(handed.source));
        else if (kept.paper) await fetched();
      } catch (error) {
        fault.value = error instanceof Error ? error.message : String(error);
      }
    },
    takeFile: (file) => take(file.name, () => readFile(file)),
    takePasted: (pasted) => take(PASTED, () => hand.read({ kind: 'pasted', ...pasted })),
    change: (next, said) => {
      const { now } = history.peek();
      if (next !== now.paper) go(did(history.peek(), { ...now, paper: next }, said));
    },
    undo: () => go(undo(history.peek())),
    redo: () => go(redo(history.peek())),
  };
}
