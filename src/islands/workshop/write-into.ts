// Writes into a text box as the keyboard does, so that the browser's own undo takes it back.

export function writeInto(
  box: HTMLTextAreaElement,
  { from, to, text, caret = from + text.length }: { from: number; to: number; text: string; caret?: number },
): void {
  box.focus();
  box.setSelectionRange(from, to);
  const before = box.value;
  const wanted = before.slice(0, from) + text + before.slice(to);
  // The one way that undo knows of; a browser that has it no more is written to without.
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  if (box.value !== wanted) {
    box.setRangeText(text, from, to, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  box.setSelectionRange(caret, caret);
}
