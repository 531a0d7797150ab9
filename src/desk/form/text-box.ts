// A box that is typed into: its text, and where the cursor is in it.

export type Box = HTMLInputElement | HTMLTextAreaElement;
export type Shot = { readonly text: string; readonly start: number; readonly end: number };

export function shotOf(box: Box): Shot {
  return { text: box.value, start: box.selectionStart ?? 0, end: box.selectionEnd ?? 0 };
}

export function isBox(target: EventTarget | null): target is Box {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(?:text|search|tel|url)$/.test(target.type))
  );
}
