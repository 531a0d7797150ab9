// The event with which a field asks to be seen; a name alone, so that who listens need not fetch who asks.

/** Sent from the field that is to be shown, so that those around it open; `detail` is the id that was asked for. */
export const REVEAL = 'huiwen-reveal';
