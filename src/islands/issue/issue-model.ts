// The page 下发包: the template, what is given, what is asked, who is to answer until when, and the zip that comes of it.

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import type { Column, Field, RowsType } from '../../core/facts/field.ts';
import { neededOf, ownColumns, summedNames } from '../../core/kit/asked.ts';
import type { Words } from '../../core/template/compile-template.ts';
import { meetingsOf } from '../../core/template/template.ts';
import { fetchOnce } from '../../published/fetch-once.ts';
import { fetchWords } from '../../published/read-words.ts';
import { expectedUnits } from '../../storage/expected-units.ts';
import { EMPTY_PROFILE, type Profile } from '../../storage/profile.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import { asSuperior, fitting } from './giveable.ts';
import type { IssuePapers } from './issue-papers.ts';
import { type TakenTemplate, takeTemplate } from './take-template.ts';

/** What the roll-up asks beside the paper. */
type FiguresAsked = {
  readonly rows: Field & RowsType;
  readonly unit: string;
  readonly columns: readonly Column[];
  /** Names of the template that it adds up. */
  readonly summed: readonly string[];
};

export type IssueModel = {
  readonly chosen: ReadonlySignal<string>;
  readonly taken: ReadonlySignal<TakenTemplate | undefined>;
  readonly given: ReadonlySignal<Facts>;
  readonly give: (facts: Facts) => void;
  readonly put: (name: string, fact: Fact | undefined) => void;
  /** Of the chosen template, as given so far. */
  readonly needed: ReadonlySignal<ReadonlySet<string>>;
  /** Asked for although it could be left out. */
  readonly asked: Signal<ReadonlySet<string>>;
  readonly own: ReadonlySignal<FiguresAsked | undefined>;
  /** Columns of it that are not asked. */
  readonly ownLeft: Signal<ReadonlySet<string>>;
  readonly units: Signal<readonly string[]>;
  readonly title: Signal<string>;
  readonly from: Signal<string>;
  readonly due: Signal<string>;
  readonly contact: Signal<string>;
  readonly profile: ReadonlySignal<Profile>;
  readonly said: Signal<string>;
  readonly fault: Signal<string | undefined>;
  readonly choose: (id: string) => Promise<void>;
  readonly load: () => Promise<void>;
  /** Whether something typed here is in no kit yet: nothing of it is stored. */
  readonly unsaved: () => boolean;
  /** A kit was made of what stands here. */
  readonly made: () => void;
};

export function createIssueModel({ templates, rollUps }: IssuePapers): IssueModel {
  const asked = signal<ReadonlySet<string>>(new Set());
  const chosen = signal('');
  const taken = signal<TakenTemplate | undefined>(undefined);
  const given = signal<Facts>({});
  const vocabulary = signal<Words['vocabulary'] | undefined>(undefined);
  const profile = signal<Profile>(EMPTY_PROFILE);
  const from = signal('');
  const fault = signal<string | undefined>(undefined);
  const said = signal('');
  const words = fetchOnce(async (): Promise<Words> => {
    const fetched = await fetchWords('../');
    // Thrown, it is asked for anew the next time.
    if (!fetched) throw new Error('no words');
    return fetched;
  });

  const own = computed((): FiguresAsked | undefined => {
    const template = taken.value?.template;
    if (!template) return undefined;
    const known = rollUps.find(({ meeting }) => meetingsOf(template).some((each) => each === meeting));
    const rows = known && vocabulary.value?.get(known.rollUp.rows);
    if (rows?.type !== 'rows' || template.fields.some(({ name }) => name === rows.name)) return undefined;
    const printed = rows.columns.filter(({ name }) => known?.printed.includes(name));
    if (!known) return undefined;
    const { rollUp } = known;
    const columns = ownColumns(rollUp, printed, template);
    const summed = summedNames(rollUp, printed, template);
    return columns.length ? { rows, unit: rollUp.unit, columns, summed } : undefined;
  });

  const ownLeft = signal<ReadonlySet<string>>(new Set());
  const units = signal(expectedUnits());
  const [title, due, contact] = [signal(''), signal(''), signal('')];
  const state = () =>
    JSON.stringify([
      ...[given.peek(), [...asked.peek()], [...ownLeft.peek()], units.peek()],
      ...[title, due, contact, from].map((each) => each.peek()),
    ]);
  let kept = state();
  /** What comes of itself was not typed. */
  async function byItself(change: () => Promise<void>): Promise<void> {
    const untouched = state() === kept;
    await change();
    if (untouched) kept = state();
  }

  async function choose(id: string): Promise<void> {
    chosen.value = id;
    taken.value = undefined;
    fault.value = undefined;
    said.value = '正在打开模板……';
    const got = await takeTemplate(id, templates, words).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    // Another may have been chosen meanwhile.
    if (chosen.peek() !== id) return;
    said.value = '';
    if (typeof got === 'string') {
      fault.value = got;
      return;
    }
    vocabulary.value = got.words.vocabulary;
    given.value = { ...asSuperior(from.peek(), got.template), ...fitting(given.peek(), got.template) };
    taken.value = got;
    const figures = own.peek();
    asked.value = new Set(figures?.summed);
  }

  async function load(): Promise<void> {
    const known = (await loadProfile()).profile;
    if (!known) return;
    profile.value = known;
    const office = [known.facts.机关简称, known.facts.发文机关].find(isGiven);
    if (!from.peek() && typeof office === 'string') from.value = office;
  }

  return {
    ...{ asked, chosen, taken, given, own, ownLeft, units, title, due, contact, from, profile, said, fault },
    choose: (id) => byItself(() => choose(id)),
    give: (facts) => {
      const template = taken.peek()?.template;
      if (template) given.value = { ...given.peek(), ...fitting(facts, template) };
    },
    put: (name, fact) => {
      const { [name]: _, ...rest } = given.peek();
      given.value = fact === undefined ? rest : { ...rest, [name]: fact };
    },
    needed: computed(() => new Set(taken.value ? neededOf(taken.value.template, given.value) : [])),
    load: () => byItself(load),
    unsaved: () => state() !== kept,
    made: () => {
      kept = state();
    },
  };
}
