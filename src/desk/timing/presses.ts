// What moves the form waits until no button is held: else a press would end on another control than the one it began on.

export type Presses = {
  /** Runs `act` at once, or after the press that is going on and its click. */
  readonly whenReleased: (act: () => void) => void;
  /** To be called once, where the form is shown. */
  readonly watchPresses: () => void;
};

export function createPresses(): Presses {
  let held = false;
  let waiting: (() => void)[] = [];
  const release = () => {
    held = false;
    const acts = waiting;
    waiting = [];
    // The click of this press comes first.
    setTimeout(() => {
      for (const act of acts) act();
    });
  };
  return {
    whenReleased(act) {
      if (held) waiting.push(act);
      else act();
    },
    watchPresses() {
      addEventListener('pointerdown', () => {
        held = true;
      });
      addEventListener('pointerup', release);
      addEventListener('pointercancel', release);
    },
  };
}
