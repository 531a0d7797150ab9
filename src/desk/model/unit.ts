// The unit as the desk knows it: its profile, and the choices for files that begin with those of the profile.

import { type Signal, signal } from '@preact/signals';
import type { Carried } from '../../core/facts/sealed-facts.ts';
import type { DEFAULT_SCHEME, FontSchemeName } from '../../core/style/fonts.ts';
import type { Profile } from '../../storage/profile.ts';

export type Unit = {
  /** Undefined where none is kept, or it was not read yet. */
  readonly profile: Signal<Profile | undefined>;
  readonly scheme: Signal<FontSchemeName>;
  readonly author: Signal<string>;
  /** Gives what was filled in, to go into the file too: in every session absent until it is asked for. */
  readonly carry: Signal<(() => Carried) | undefined>;
};

export function createUnit(): Unit {
  return {
    profile: signal<Profile | undefined>(undefined),
    scheme: signal<FontSchemeName>('机关字库' satisfies typeof DEFAULT_SCHEME),
    author: signal(''),
    carry: signal<(() => Carried) | undefined>(undefined),
  };
}
