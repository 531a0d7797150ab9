// Ctrl+Z takes back the last step, except while a box has typing of its own to take back.

type History = { readonly undo: () => void; readonly redo: () => void };

export function watchTypesetUndo({ undo, redo }: History): () => void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const redoes = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redoes && key !== 'z') return;
    const { target } = event;
    if (target instanceof HTMLTextAreaElement) return;
    if (target instanceof HTMLInputElement && target.type === 'text') return;
    event.preventDefault();
    if (redoes) redo();
    else undo();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}
