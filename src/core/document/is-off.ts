// When a section is left out, and when it asks for what it lacks.

import type { Ref } from '../template/template.ts';
import type { Gap } from './document.ts';
import type { Found } from './found.ts';
import type { Frame } from './frames.ts';

/** What a section does: its frames in turn, nothing, or a mark for what must be given. */
export type Turns = { readonly frames: readonly (Frame | undefined)[]; readonly gap?: Gap };

export const ONCE: Turns = { frames: [undefined] };
export const NEVER: Turns = { frames: [] };

/** Of what is not there the words beside ask already: 会议{{#议程.多项}}有…项{{/议程.多项}}. */
export function asksHowMany({ views }: Ref): boolean {
  return views.at(-1) === '多项' || (views.length > 1 && views.at(-1) === '个数');
}

/** Whether a section over it is left out. */
export function isOff(found: Found): boolean {
  switch (found.kind) {
    case 'missing':
    case 'blank':
      return true;
    case 'flag':
      return !found.on;
    case 'count':
      return found.count === 0;
    case 'frames':
      return found.frames.length === 0;
    default:
      return false;
  }
}

/** One value that must be given, and is not. */
export function isLacked({ name, views }: Ref, found: Found, required: readonly string[]): boolean {
  return found.kind === 'missing' && !found.placeholder && !views.length && required.includes(name);
}
