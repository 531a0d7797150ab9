// The profile being edited on its page: every change is saved at once, and the last replacement can be undone.

import { type ReadonlySignal, signal } from '@preact/signals';
import { EMPTY_PROFILE, type Profile, saysAnything } from '../../storage/profile.ts';
import { deleteProfile, type KeptIn, loadProfile, saveProfile } from '../../storage/profile-store.ts';

export type ProfileState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'kept'; readonly in: KeptIn };

export type ProfileModel = {
  readonly profile: ReadonlySignal<Profile>;
  readonly state: ReadonlySignal<ProfileState>;
  /** The profile before it was replaced or erased. */
  readonly replaced: ReadonlySignal<Profile | undefined>;
  readonly load: () => Promise<void>;
  readonly change: (part: Partial<Profile>) => void;
  readonly replace: (profile: Profile) => void;
  readonly undo: () => void;
};

export function createProfileModel(): ProfileModel {
  const profile = signal(EMPTY_PROFILE);
  const state = signal<ProfileState>({ kind: 'loading' });
  const replaced = signal<Profile | undefined>(undefined);
  let writing = Promise.resolve();

  function put(next: Profile): void {
    profile.value = { ...next, savedAt: Date.now() };
    // One after another, and only the last of those that wait.
    writing = writing.then(async () => {
      const latest = profile.peek();
      if (saysAnything(latest)) state.value = { kind: 'kept', in: await saveProfile(latest) };
      else {
        await deleteProfile();
        state.value = { kind: 'empty' };
      }
    });
  }

  return {
    profile,
    state,
    replaced,
    async load() {
      const stored = await loadProfile();
      if (state.peek().kind !== 'loading') return;
      if (stored) profile.value = stored;
      state.value = stored ? { kind: 'kept', in: 'browser' } : { kind: 'empty' };
    },
    change(part) {
      put({ ...profile.peek(), ...part });
    },
    replace(next) {
      replaced.value = profile.peek();
      put(next);
    },
    undo() {
      const before = replaced.peek();
      replaced.value = undefined;
      if (before) put(before);
    },
  };
}
