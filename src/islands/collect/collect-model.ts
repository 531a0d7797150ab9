// The page that gathers what branches hand back: the files in hand, the list of those expected, and what comes of both.

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { rowsField } from '../../core/collect/branch-row.ts';
import { type Collected, collect } from '../../core/collect/collect.ts';
import { sheetRows } from '../../core/collect/sheet-rows.ts';
import type { Gathering } from '../../core/collect/table-roll-up.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { type GatheredKit, heldAgainst } from '../../core/kit/not-of-kit.ts';
import type { Words } from '../../core/template/compile-template.ts';
import { goTo } from '../../file-drop/go-to.ts';
import { fetchOnce } from '../../published/fetch-once.ts';
import { fetchWords } from '../../published/read-words.ts';
import { deskPath } from '../../storage/draft-hash.ts';
import { saveDraft } from '../../storage/draft-store.ts';
import { expectedUnits, keepExpectedUnits } from '../../storage/expected-units.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { issuedKits } from '../../storage/issued-kits.ts';
import { newDraft } from '../../storage/new-draft.ts';
import { gatheringFor, gatheringsOf, mostOf } from './gatherings.ts';
import type { PublishedRollUps } from './published-roll-ups.ts';
import { type AsSheet, type ReadFile, readFile, type TakenFile } from './read-returned.ts';
import { createTemplatesMet } from './templates-met.ts';
import { type TemplateMet, withDoubts } from './with-doubts.ts';

type Refusal = Extract<ReadFile, { readonly kind: 'refused' }>;

export type CollectModel = {
  /** As what the files are put together; undefined while the words of the vocabulary are on their way. */
  readonly gathering: ReadonlySignal<Gathering | undefined>;
  readonly gatherings: ReadonlySignal<readonly Gathering[]>;
  /** Id of the one that was chosen by hand; empty for that which fits. */
  readonly chosen: Signal<string>;
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
  readonly said: ReadonlySignal<string>;
  readonly fault: ReadonlySignal<string | undefined>;
  /** Rejects where it cannot be fetched. */
  readonly fetchGathering: () => Promise<Gathering>;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (from: string) => void;
  /** A new draft of the template with these facts, opened. */
  readonly write: (template: string, facts: Facts) => Promise<void>;
};

const ROOT = '../';

export function createCollectModel({ rollUps, papers }: PublishedRollUps): CollectModel {
  const expected = signal(expectedUnits());
  const kits = issuedKits();
  const kit = signal(kits[0]?.id ?? '');
  const all = signal<readonly TakenFile[]>([]);
  const unread = signal<readonly Refusal[]>([]);
  const held = computed(() => {
    const gathered = kits.find(({ id }) => id === kit.value);
    return all.value.map((file) => ({
      file,
      ...(gathered ? heldAgainst(gathered, { ...file, title: papers[file.template ?? '']?.title }) : {}),
    }));
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
  const chosen = signal('');
  const gatherings = computed(() =>
    words.value ? gatheringsOf(rollUps, [...met.all.value.values()], words.value.vocabulary) : [],
  );
  const gathering = computed(() => {
    const ofKit = kits.find(({ id }) => id === kit.value)?.template;
    const most = ofKit ?? mostOf(all.value.flatMap(({ template }) => template ?? []));
    return gatheringFor(gatherings.value, met.all.value.get(most ?? ''), chosen.value);
  });
  const said = signal('');
  const fault = signal<string | undefined>(undefined);
  const fetched = fetchOnce(async (): Promise<Words> => {
    const got = await fetchWords(ROOT);
    if (!got) throw new Error('名称一览没有加载成功，请检查网络，再放一次。');
    return got;
  });
  const met = createTemplatesMet(ROOT, papers, fetched);

  const asSheet: AsSheet = (book, from) => {
    const known = gathering.peek();
    if (!known) return { returned: [], told: [] };
    return sheetRows(book, from, rowsField(known.rollUp, known.vocabulary), known.vocabulary);
  };

  const templateMet: TemplateMet = async (id = kits.find((each) => each.id === kit.peek())?.template) => {
    await met.meet(id);
    return met.all.peek().get(id ?? '');
  };

  async function add(files: readonly File[]): Promise<void> {
    fault.value = undefined;
    try {
      words.value = await fetched();
    } catch (error) {
      fault.value = error instanceof Error ? error.message : String(error);
      return;
    }
    await met.meet(kits.find(({ id }) => id === kit.peek())?.template);
    for (const [index, file] of files.entries()) {
      said.value = `正在读第 ${index + 1} 个文件，共 ${files.length} 个……`;
      put(file.name, await withDoubts(await readFile(file, met.templateOf, asSheet), templateMet));
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
    const revised = papers[template]?.revised ?? '';
    const draft = newDraft({ template, revised, facts }, Date.now());
    try {
      await saveDraft(draft, undefined);
      goTo(`${ROOT}${deskPath(template, draft.id)}`);
    } catch (error) {
      fault.value = `没有存成草稿：${sentenceOf(error)}`;
    }
  }

  return {
    ...{ gathering, gatherings, chosen },
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
      const known = gathering.value;
      return known && taken.value.length
        ? collect(taken.value, expected.value, known.rollUp, known.vocabulary)
        : undefined;
    }),
    said,
    fault,
    fetchGathering: async () => {
      words.value = await fetched();
      await met.meet(kits.find(({ id }) => id === kit.peek())?.template);
      const known = gathering.peek();
      if (!known) throw new Error('content/roll-ups is empty');
      return known;
    },
    add,
    remove,
    write,
  };
}
