// The line of the list that belongs to a place on the page.

/** `path` is the number of the line among all. */
export function lineId(path: string): string {
  return `line-${path}`;
}

export function goToLine(id: string): void {
  const line = document.getElementById(id);
  line?.scrollIntoView({ block: 'center' });
  line?.focus({ preventScroll: true });
}
