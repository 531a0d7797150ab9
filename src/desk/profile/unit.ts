// The unit as the desk knows it: its profile, and the choices for files that begin with those of the profile.

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../core/checks/thresholds.ts';
import type { FontSchemeName } from '../../core/style/fonts.ts';
import type { Profile } from '../../storage/profile.ts';

export type Unit = {
  /** Undefined where none is kept, or it was not read yet. */
  readonly profile: ReadonlySignal<Profile | undefined>;
  readonly scheme: Signal<FontSchemeName>;
  readonly author: Signal<string>;
  /** Whether what was filled in goes into the file too: off in every session until it is asked for. */
  readonly embed: Signal<boolean>;
  readonly thresholds: ReadonlySignal<Thresholds>;
  readonly take: (profile: Profile | undefined) => void;
};

export function createUnit(): Unit {
  const profile = signal<Profile | undefined>(undefined);
  const scheme = signal<FontSchemeName>('机关字库');
  const author = signal('');
  return {
    profile,
    scheme,
    author,
    embed: signal(false),
    thresholds: computed(() => profile.value?.thresholds ?? DEFAULT_THRESHOLDS),
    take(next) {
      // What was chosen in this session stands, as long as the profile it began with says the same as before.
      if (next && next.fontScheme !== profile.peek()?.fontScheme) scheme.value = next.fontScheme;
      if (next && next.author !== (profile.peek()?.author ?? '')) author.value = next.author;
      profile.value = next;
    },
  };
}
