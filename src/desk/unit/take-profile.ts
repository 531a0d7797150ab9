// A profile that was read becomes that of the desk.

import { batch } from '@preact/signals';
import { DEFAULT_SCHEME } from '../../core/style/fonts.ts';
import type { Profile } from '../../storage/profile.ts';
import type { Unit } from '../model/unit.ts';

/** What was chosen for the files of this session stands unless the profile says something new. */
export function takeProfile({ profile, scheme, author }: Unit, next: Profile | undefined): void {
  const before = profile.peek();
  batch(() => {
    if (next && next.fontScheme !== (before?.fontScheme ?? DEFAULT_SCHEME)) scheme.value = next.fontScheme;
    if (next && next.author !== (before?.author ?? '')) author.value = next.author;
    profile.value = next;
  });
}
