// To a part of the page of a meeting: its address already says which meeting, so no link can do it.

/** `id` is that of a heading. */
export function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}
