// The page that gathers what branches hand back: the files in hand, the list of those expected, and what comes of both.

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { rowsField } from '../../core/collect/branch-row.ts';
import { type Collected, collect } from '../../core/collect/collect.ts';
import type { RollUp } from '../../core/collect/roll-up.ts';
import { sheetRows } from '../../core/collect/sheet-rows.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Vocabulary } from '../../core/facts/vocabulary.ts';
import { type GatheredKit, heldAgainst } from '../../core/kit/not-of-kit.ts';
import type { Words } from '../../core/template/compile-template.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import { ownTemplate } from '../../own/own-at-hand.ts';
import { fetchOnce } from '../../published/fetch-once.ts';
import { readTemplate } from '../../published/read-template.ts';
import { fetchWords } from '../../published/read-words.ts';
import { deskPath } from '../../storage/draft-hash.ts';
import { saveDraft } from '../../storage/draft-store.ts';
import { expectedUnits, keepExpectedUnits } from '../../storage/expected-units.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { issuedKits } from '../../storage/issued-kits.ts';
import { newDraft } from '../../storage/new-draft.ts';
import type { PublishedRollUps } from './published-roll-ups.ts';
import { type AsSheet, type ReadFile, readFile, type TakenFile } from './read-returned.ts';

type Refusal = Extract<ReadFile, { readonly kind: 'refused' }>;

export type CollectModel = {
  readonly rollUp: RollUp;
  readonly expected: ReadonlySignal<readonly string[]>;
  readonly expect: (units: readonly string[]) => void;
  /** Handed down from this browser, last one first. */
  readonly kits: readonly GatheredKit[];
  /** Id of the one whose files are gathered; empty for files of any. */
  readonly kit: Signal<string>;
  /** What is counted. */
  readonly taken: ReadonlySignal<readonly TakenFile[]>;
  readonly refusals: ReadonlySignal<readonly Refusal[]>;
  /** What was done on reading sheets, a sentence each. */
  readonly told: ReadonlySignal<readonly string[]>;
  /** Undefined before the first file, and while the words of the vocabulary are on their way. */
  readonly collected: ReadonlySignal<Collected | undefined>;
  readonly words: ReadonlySignal<Words | undefined>;
  readonly said: ReadonlySignal<string>;
  readonly fault: ReadonlySignal<string | undefined>;
  /** Rejects where it cannot be fetched. */
  readonly fetchVocabulary: () => Promise<Vocabulary>;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (from: string) => void;
  /** A new draft of the template with these facts, opened. */
  readonly write: (template: string, facts: Facts) => Promise<void>;
};

const ROOT = '../';

export function createCollectModel({ rollUps, papers }: PublishedRollUps): CollectModel {
  const [rollUp] = rollUps;
  if (!rollUp) throw new Error('content/roll-ups is empty');
  const expected = signal(expectedUnits());
  const kits = issuedKits();
  const kit = signal(kits[0]?.id ?? '');
  const all = signal<readonly TakenFile[]>([]);
  const unread = signal<readonly Refusal[]>([]);
  const held = computed(() => {
    const gathered = kits.find(({ id }) => id === kit.value);
    return all.value.map((file) => ({ file, ...(gathered ? heldAgainst(gathered, file) : {}) }));
  });
  const taken = computed(() =>
    held.value.flatMap(({ file, refused, note }) =>
      refused ? [] : [note ? { ...file, notes: [note, ...file.notes] } : file],
    ),
  );
  const refusals = computed(() => [
    ...unread.value,
    ...held.value.flatMap(({ file: { from }, refused }): Refusal[] =>
      refused ? [{ kind: 'refused', from, why: refused }] : [],
    ),
  ]);
  const told = signal<readonly string[]>([]);
  const words = signal<Words | undefined>(undefined);
  const said = signal('');
  const fault = signal<string | undefined>(undefined);
  const fetched = fetchOnce(async (): Promise<Words> => {
    const got = await fetchWords(ROOT);
    if (!got) throw new Error('名称一览没有加载成功，请检查网络，再放一次。');
    return got;
  });
  const published = new Map(Object.entries(papers));

  const templateOf = async (id: string, revised: string) => {
    const paper = published.get(id);
    if (isPrivateId(id)) {
      const { template } = await ownTemplate(id, await fetched());
      return template.revised === revised ? template : undefined;
    }
    return paper?.revised === revised
      ? readTemplate(`${ROOT}templates/${id}/${paper.text}.js`, await fetched())
      : undefined;
  };

  const asSheet: AsSheet = (book, from) => {
    const { vocabulary } = words.peek() ?? { vocabulary: new Map() };
    return sheetRows(book, from, rowsField(rollUp, vocabulary), vocabulary);
  };

  async function add(files: readonly File[]): Promise<void> {
    fault.value = undefined;
    try {
      words.value = await fetched();
    } catch (error) {
      fault.value = error instanceof Error ? error.message : String(error);
      return;
    }
    for (const [index, file] of files.entries()) {
      said.value = `正在读第 ${index + 1} 个文件，共 ${files.length} 个……`;
      put(file.name, await readFile(file, templateOf, asSheet));
    }
    said.value = `读了 ${files.length} 个文件。`;
  }

  /** A file of the same name takes the place of the one that was put in before. */
  function put(name: string, read: ReadFile): void {
    all.value = all.peek().filter(({ from }) => from !== name && !from.startsWith(`${name} 第 `));
    unread.value = unread.peek().filter(({ from }) => from !== name);
    told.value = told.peek().filter((each) => !each.startsWith(`${name}：`));
    if (read.kind === 'refused') {
      unread.value = [...unread.peek(), read];
      return;
    }
    all.value = [...all.peek(), ...read.taken];
    told.value = [...told.peek(), ...read.told];
  }

  function remove(from: string): void {
    all.value = all.peek().filter((each) => each.from !== from);
  }

  async function write(template: string, facts: Facts): Promise<void> {
    fault.value = undefined;
    const revised = published.get(template)?.revised ?? '';
    const draft = newDraft({ template, revised, facts }, Date.now());
    try {
      await saveDraft(draft, undefined);
      goTo(`${ROOT}${deskPath(template, draft.id)}`);
    } catch (error) {
      fault.value = `没有存成草稿：${sentenceOf(error)}`;
    }
  }

  return {
    rollUp,
    expected,
    expect: (units) => {
      expected.value = units;
      keepExpectedUnits(units);
    },
    kits,
    kit,
    taken,
    refusals,
    told,
    collected: computed(() => {
      const known = words.value;
      return known && taken.value.length
        ? collect(taken.value, expected.value, rollUp, known.vocabulary)
        : undefined;
    }),
    words,
    said,
    fault,
    fetchVocabulary: async () => (await fetched()).vocabulary,
    add,
    remove,
    write,
  };
}

/** By a link, because the single file turns links to where the page is in it. */
function goTo(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.hidden = true;
  document.body.append(link);
  link.click();
}
