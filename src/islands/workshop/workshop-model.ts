// The template in the workshop: what is typed, what the compiler says of it a moment later, the page it makes, and whether it is kept.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Document } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import { rememberingLayOut } from '../../core/layout/lay-out.ts';
import type { Page } from '../../core/layout/page.ts';
import type { Problem } from '../../core/source/problem.ts';
import { compilePrivate, wordsWith } from '../../core/template/compile-private.ts';
import type { Words } from '../../core/template/compile-template.ts';
import type { PrivateTemplate } from '../../core/template/private-template.ts';
import type { Template } from '../../core/template/template.ts';
import { revisedAt } from '../../own/revised-at.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { samePrivate } from '../../storage/kept-private.ts';
import { keepEditing, loadPrivateTemplate, savePrivateTemplate } from '../../storage/private-templates.ts';

type Looked = {
  readonly problems: readonly Problem[];
  /** The text they are of. */
  readonly body: string;
  /** The last that compiled. */
  readonly template: Template | undefined;
  readonly document: Document | undefined;
  readonly pages: readonly Page[];
};

export type Workshop = {
  readonly own: ReadonlySignal<PrivateTemplate>;
  /** With the names of one's own among them. */
  readonly words: () => Words;
  readonly site: Words;
  readonly looked: ReadonlySignal<Looked>;
  /** How it is kept, in a sentence. */
  readonly state: ReadonlySignal<string>;
  readonly fault: ReadonlySignal<string | undefined>;
  /** Last first. */
  readonly earlier: ReadonlySignal<readonly PrivateTemplate[]>;
  readonly change: (change: Partial<PrivateTemplate>) => void;
  readonly save: () => Promise<void>;
  /** Saved as it stands, with nothing to be put right: what a desk opens. */
  readonly isReady: () => boolean;
  /** Saves it for the desk, unless something is to be put right. True where it is ready then. */
  readonly makeReady: () => Promise<boolean>;
  /** Keeps at once what waits to be kept. */
  readonly leave: () => void;
};

/** Milliseconds after the last key; what takes long waits longer. */
const REST = 400;
const KEEP_AFTER = 800;
const NOTHING: Looked = { problems: [], body: '', template: undefined, document: undefined, pages: [] };
const SAVED = '已保存。';
const SAVED_WRONG = '已保存，但还有要改的，改好才能填写。';
const KEPT = '改动已暂存在这个浏览器里，还没有保存：保存以后，填写时才用新的。';

const BESIDE = '另一个页面也改了这个模板，那一版留在“以前的版本”里，可以恢复。';

/** `saved` is what lists and desks use now; undefined for a new one. */
export function createWorkshop(
  start: PrivateTemplate,
  saved: PrivateTemplate | undefined,
  site: Words,
  before: readonly PrivateTemplate[] = [],
): Workshop {
  const own = signal(start);
  const looked = signal(NOTHING);
  const fault = signal<string | undefined>(undefined);
  const state = signal(saved && samePrivate(saved, start) ? SAVED : saved ? KEPT : '还没有修改。');
  const earlier = signal(before);
  const layOut = rememberingLayOut();
  let known = { from: start, words: wordsWith(start, site) };
  let stored = saved;
  let kept: PrivateTemplate | undefined = saved && !samePrivate(saved, start) ? start : undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let took = 0;

  function words(): Words {
    const now = own.peek();
    if (now.ownFields !== known.from.ownFields || now.head !== known.from.head)
      known = { from: now, words: wordsWith(now, site) };
    return known.words;
  }

  /** Each step in a task of its own: a key pressed meanwhile comes first, and what it makes old is not gone on with. */
  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    const begun = performance.now();
    const of = own.peek();
    const result = compilePrivate(of, site);
    if (!result.ok) {
      looked.value = { ...looked.peek(), problems: result.problems, body: of.body };
      took = performance.now() - begun;
      return;
    }
    await nextTask();
    if (mine !== turn) return;
    const document = fill(result.value, of.sample);
    await nextTask();
    if (mine !== turn) return;
    const pages = layOut(document);
    looked.value = { problems: [], body: of.body, template: result.value, document, pages };
    took = performance.now() - begun;
  }

  function lookSoon(): void {
    clearTimeout(looking);
    looking = setTimeout(() => void look(), Math.max(REST, 4 * took));
  }

  async function tell(other: boolean): Promise<void> {
    fault.value = other ? BESIDE : undefined;
    if (other) earlier.value = (await loadPrivateTemplate(start.id))?.earlier ?? earlier.peek();
  }

  async function keep(): Promise<void> {
    clearTimeout(keeping);
    keeping = undefined;
    const now = { ...own.peek(), revised: revisedAt(new Date()) };
    try {
      const other = await keepEditing(now, kept);
      kept = now;
      await tell(other);
      if (!keeping) state.value = KEPT;
    } catch (error) {
      fault.value = sentenceOf(error);
    }
  }

  async function save(): Promise<void> {
    clearTimeout(keeping);
    keeping = undefined;
    const now = { ...own.peek(), revised: revisedAt(new Date()) };
    try {
      const other = await savePrivateTemplate(now, { saved: stored, held: kept });
      [stored, kept] = [now, undefined];
      await tell(other);
      await look();
      if (samePrivate(own.peek(), now)) state.value = looked.peek().problems.length ? SAVED_WRONG : SAVED;
    } catch (error) {
      fault.value = sentenceOf(error);
    }
  }

  function isReady(): boolean {
    return !!stored && samePrivate(stored, own.peek()) && !looked.peek().problems.length;
  }

  void look();
  return {
    own,
    words,
    site,
    looked,
    state,
    fault,
    earlier,
    change(change) {
      own.value = { ...own.peek(), ...change };
      state.value = '正在暂存……';
      lookSoon();
      clearTimeout(keeping);
      keeping = setTimeout(() => void keep(), KEEP_AFTER);
    },
    save,
    isReady,
    async makeReady() {
      await look();
      if (!looked.peek().problems.length) await save();
      return isReady();
    },
    leave() {
      if (keeping) void keep();
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
