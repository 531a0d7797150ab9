// The page 下发包: the template, what is given, what is asked, who is to answer until when, and the zip that comes of it.

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Fact, type Facts, isGiven } from '../../core/facts/fact.ts';
import type { Column, Field, RowsType } from '../../core/facts/field.ts';
import { neededOf, ownColumns, summedNames } from '../../core/kit/asked.ts';
import type { Words } from '../../core/template/compile-template.ts';
import { meetingsOf } from '../../core/template/template.ts';
import { fetchOnce } from '../../published/fetch-once.ts';
import { fetchWords } from '../../published/read-words.ts';
import { type BegunKit, begunKit } from '../../storage/begun-kits.ts';
import { expectedUnits } from '../../storage/expected-units.ts';
import { EMPTY_PROFILE, type Profile } from '../../storage/profile.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import { asSuperior, fitting } from './giveable.ts';
import type { IssuePapers } from './issue-papers.ts';
import { keepBegun } from './keep-begun.ts';
import { type TakenTemplate, takeTemplate } from './take-template.ts';

/** What the roll-up asks beside the paper. */
type FiguresAsked = {
  readonly rows: Field & RowsType;
  readonly unit: string;
  readonly columns: readonly Column[];
  /** Names of the template that it adds up or puts together. */
  readonly used: readonly string[];
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
  /** Whether something typed here is in no kit yet, and this browser does not keep it. */
  readonly unsaved: () => boolean;
  /** A kit was made of what stands here. */
  readonly made: () => void;
  /** Whether what stands here was kept from before, or is kept now. */
  readonly isKept: ReadonlySignal<boolean>;
  /** Everything of this template from the start. */
  readonly empty: () => Promise<void>;
  /** What was emptied last, to be brought back. */
  readonly emptied: ReadonlySignal<BegunKit | undefined>;
  readonly bringBack: () => void;
  /** Keeps what is typed from now on, until what it gives is called. */
  readonly watch: () => () => void;
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
    const asks = (name: string) => template.fields.some((field) => field.name === name);
    const used = [...summedNames(rollUp, printed, template), ...known.pooled.filter(asks)];
    return columns.length ? { rows, unit: rollUp.unit, columns, used } : undefined;
  });

  const ownLeft = signal<ReadonlySet<string>>(new Set());
  const units = signal(expectedUnits());
  const [title, due, contact] = [signal(''), signal(''), signal('')];
  const now = (): BegunKit => ({
    ...{ template: taken.value?.template.id ?? '', given: given.value, units: units.value },
    ...{ asked: [...asked.value], ownLeft: [...ownLeft.value] },
    ...{ title: title.value, due: due.value, contact: contact.value, from: from.value },
  });
  const emptied = signal<BegunKit | undefined>(undefined);
  const { typed, byItself, made, isKept, watch, forget } = keepBegun(now);

  async function choose(id: string): Promise<void> {
    const begun = typed() ? undefined : begunKit(id);
    chosen.value = id;
    emptied.value = undefined;
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
    asked.value = new Set(own.peek()?.used);
    isKept.value = false;
    goOn(begun);
  }

  /** As it was left, as far as the template still asks for it. */
  function goOn(begun: BegunKit | undefined): void {
    const template = taken.peek()?.template;
    if (!template || !begun) return;
    batch(() => {
      given.value = fitting(begun.given, template);
      asked.value = new Set(begun.asked);
      ownLeft.value = new Set(begun.ownLeft);
      units.value = begun.units;
      for (const [each, text] of [
        [title, begun.title],
        [due, begun.due],
        [contact, begun.contact],
        [from, begun.from],
      ] as const)
        each.value = text;
      isKept.value = true;
    });
  }

  async function empty(): Promise<void> {
    const [id, before] = [chosen.peek(), now()];
    forget(id);
    batch(() => {
      given.value = {};
      ownLeft.value = new Set();
      units.value = expectedUnits();
      for (const each of [title, due, contact, from]) each.value = '';
    });
    await load();
    await choose(id);
    emptied.value = before;
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
    ...{ made, isKept, watch, unsaved: () => typed() && !isKept.peek() },
    choose: (id) => byItself(() => choose(id)),
    empty: () => byItself(empty),
    emptied,
    bringBack: () => {
      goOn(emptied.peek());
      emptied.value = undefined;
    },
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
  };
}
