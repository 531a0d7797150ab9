// What is hidden is shown by the next drawing; only then can it take the cursor.

export function onceShown(element: HTMLElement, act: () => void): void {
  if (element.getClientRects().length) act();
  else setTimeout(act);
}
