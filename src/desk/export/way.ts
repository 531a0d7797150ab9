// The ways out of the desk, and what may come of taking one.

import type { ComponentType } from 'preact';

export type Way = 'docx' | 'print' | 'rich' | 'text';

/** What is left to the user's own keys: the dialog that offers it. */
export type Manual = { readonly Dialog: ComponentType<{ readonly onClose: () => void }> };
