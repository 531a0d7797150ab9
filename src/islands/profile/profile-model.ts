// The profile being edited on its page, in step with what other pages store: every change is saved at once, nothing unseen is overwritten.

import { type ReadonlySignal, signal } from '@preact/signals';
import { type Clash, changedProfileParts, type Merged, mergeProfile } from '../../storage/merge-profile.ts';
import { EMPTY_PROFILE, type Profile, saysAnything } from '../../storage/profile.ts';
import {
  eraseProfile,
  hearProfile,
  type KeptIn,
  loadProfile,
  saveProfile,
} from '../../storage/profile-store.ts';

export type ProfileState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  /** Something was changed and is not stored yet. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'kept'; readonly in: KeptIn }
  /** The database did not answer: what is typed is kept beside it until it does. */
  | { readonly kind: 'unread' }
  /** What is stored is damaged or a later release wrote it: nothing can be typed over it. */
  | { readonly kind: 'unreadable' };

export type ProfileModel = {
  readonly profile: ReadonlySignal<Profile>;
  readonly state: ReadonlySignal<ProfileState>;
  /** What was typed here and not stored, because another page had changed the same part. */
  readonly clashes: ReadonlySignal<readonly Clash[]>;
  /** Another page changed it while this one was open. */
  readonly changedElsewhere: ReadonlySignal<boolean>;
  /** The profile before it was replaced or erased. */
  readonly replaced: ReadonlySignal<Profile | undefined>;
  readonly load: () => Promise<void>;
  /** Reads again whenever another page stored it; gives the way to stop. */
  readonly follow: () => () => void;
  /** When all that was changed is stored, or was refused. */
  readonly idle: () => Promise<void>;
  readonly change: (part: Partial<Profile>) => void;
  readonly replace: (profile: Profile) => void;
  readonly undo: () => void;
  /** What was typed here after all, or what is stored. */
  readonly settle: (clash: Clash, mine: boolean) => void;
  /** Erases what cannot be read, so that it can be filled in anew. */
  readonly eraseUnreadable: () => Promise<void>;
};

export function createProfileModel(): ProfileModel {
  const profile = signal(EMPTY_PROFILE);
  const state = signal<ProfileState>({ kind: 'loading' });
  const clashes = signal<readonly Clash[]>([]);
  const changedElsewhere = signal(false);
  const replaced = signal<{ readonly before: Profile; readonly after: Profile } | undefined>(undefined);
  const before = signal<Profile | undefined>(undefined);
  /** What is stored, as far as this page has seen it. */
  let base = EMPTY_PROFILE;
  let keptIn: KeptIn = 'browser';
  let working = Promise.resolve();

  /** Reading and writing one after another: none sees what the other is about to change. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    working = working.then(work);
    return working;
  }

  /** The stored copy as it is now, under what was changed here since `from`. */
  function see(from: Profile, stored: Profile): void {
    tell(mergeProfile(from, profile.peek(), stored));
    base = stored;
  }

  function tell({ profile: next, clashes: more }: Merged): void {
    profile.value = next;
    add(more);
  }

  function add(more: readonly Clash[]): void {
    if (!more.length) return;
    const names = new Set(more.map(({ name }) => name));
    clashes.value = [...clashes.peek().filter(({ name }) => !names.has(name)), ...more];
  }

  async function read(): Promise<void> {
    const known = await loadProfile();
    if (known.kind === 'unreadable') {
      state.value = { kind: 'unreadable' };
      return;
    }
    if (known.kind === 'read') {
      see(base, known.profile ?? EMPTY_PROFILE);
      keptIn = 'browser';
      settleState();
    } else if (state.peek().kind === 'loading') {
      see(base, known.profile ?? EMPTY_PROFILE);
      state.value = { kind: 'unread' };
    }
    await write();
  }

  async function write(): Promise<void> {
    let wrote = false;
    while (changedProfileParts(profile.peek(), base).length) {
      const mine = profile.peek();
      const saved = await saveProfile(base, mine);
      if (saved.kind === 'unreadable') {
        state.value = { kind: 'unreadable' };
        return;
      }
      add(saved.clashes);
      see(mine, saved.profile);
      keptIn = saved.in;
      wrote = true;
    }
    if (wrote || state.peek().kind === 'saving') settleState();
  }

  function settleState(): void {
    state.value = saysAnything(base) ? { kind: 'kept', in: keptIn } : { kind: 'empty' };
  }

  function put(next: Profile): void {
    profile.value = next;
    changedElsewhere.value = false;
    if (state.peek().kind === 'kept' || state.peek().kind === 'empty') state.value = { kind: 'saving' };
    void inTurn(write);
  }

  function remember(next: { readonly before: Profile; readonly after: Profile } | undefined): void {
    replaced.value = next;
    before.value = next?.before;
  }

  return {
    profile,
    state,
    clashes,
    changedElsewhere,
    replaced: before,
    load: () => inTurn(read),
    follow: () =>
      hearProfile(() =>
        inTurn(async () => {
          const shown = profile.peek();
          await read();
          if (changedProfileParts(shown, profile.peek()).length) changedElsewhere.value = true;
        }),
      ),
    idle: () => working,
    change(part) {
      put({ ...profile.peek(), ...part });
    },
    replace(next) {
      remember({ before: profile.peek(), after: next });
      put(next);
    },
    undo() {
      const last = replaced.peek();
      remember(undefined);
      // What was changed after that is not taken back with it.
      if (last) put(mergeProfile(last.after, last.before, profile.peek()).profile);
    },
    settle(clash, mine) {
      clashes.value = clashes.peek().filter((each) => each !== clash);
      if (mine) put(clash.choose(profile.peek()));
    },
    eraseUnreadable: () =>
      inTurn(async () => {
        if (await eraseProfile()) await read();
      }),
  };
}
