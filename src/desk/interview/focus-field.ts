// Brings a field into view and puts the cursor into it.

export function focusField(id: string): void {
  const target =
    document.getElementById(id) ?? document.getElementById(id.replace(/\.[^.]+(?:\.[^.]+)?$/, ''));
  const input = target?.matches('input, textarea, select')
    ? target
    : target?.querySelector<HTMLElement>('input, textarea, select');
  const shown = input ?? target;
  shown?.scrollIntoView({ block: 'center' });
  shown?.focus({ preventScroll: true });
}
