// The page is not left without a word while what was changed is not stored yet: it is moments, but a slow disk makes them long.

import { effect, type ReadonlySignal } from '@preact/signals';
import type { ProfileState } from './profile-model.ts';

/** Gives the way to stop. */
export function warnWhileSaving(state: ReadonlySignal<ProfileState>): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    event.returnValue = '单位信息还没有存上';
  };
  const stop = effect(() => {
    if (state.value.kind === 'saving') addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  });
  return () => {
    stop();
    removeEventListener('beforeunload', warn);
  };
}
