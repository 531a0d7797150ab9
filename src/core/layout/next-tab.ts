// Where a tab leads: to the next stop of its paragraph, past the last of them two characters on.

/** In twips; `left` is where the stops are counted from. */
export function nextTab(at: number, left: number, tabs: readonly number[], em: number): number {
  const stop = tabs.find((position) => left + position > at + 1);
  return stop === undefined ? at + em * 2 : left + stop;
}
