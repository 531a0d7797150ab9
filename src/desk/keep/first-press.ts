// A double click is one wish: its second press must not copy, delete or restore once more.

/** The browser counts the presses of a double click; a press of a key counts none. */
export function isFirstPress({ detail }: Pick<UIEvent, 'detail'>): boolean {
  return detail < 2;
}
