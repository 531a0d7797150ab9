// The unit as the desk knows it: its profile, and the choices for files that begin with those of the profile.

import { type Signal, signal } from '@preact/signals';
import type { FontSchemeName } from '../../core/style/fonts.ts';
import type { Profile } from '../../storage/profile.ts';

export type Unit = {
  /** Undefined where none is kept, or it was not read yet. */
  readonly profile: Signal<Profile | undefined>;
  readonly scheme: Signal<FontSchemeName>;
  readonly author: Signal<string>;
  /** Whether what was filled in goes into the file too: off in every session until it is asked for. */
  readonly embed: Signal<boolean>;
};

export function createUnit(): Unit {
  return {
    profile: signal<Profile | undefined>(undefined),
    scheme: signal<FontSchemeName>('机关字库'),
    author: signal(''),
    embed: signal(false),
  };
}
