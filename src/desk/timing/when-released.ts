// What moves the form waits until no button is held: else a press would end on another control than the one it began on.

let held = false;
let waiting: (() => void)[] = [];

/** To be called once, where the form is shown. */
export function watchPresses(): void {
  const release = () => {
    held = false;
    const acts = waiting;
    waiting = [];
    // The click of this press comes first.
    setTimeout(() => {
      for (const act of acts) act();
    });
  };
  addEventListener('pointerdown', () => {
    held = true;
  });
  addEventListener('pointerup', release);
  addEventListener('pointercancel', release);
}

export function whenReleased(act: () => void): void {
  if (held) waiting.push(act);
  else act();
}
