// A table pasted before the programs that split it have come waits for them, and is shown as waiting.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Facts } from '../../core/facts/fact.ts';

export type Clipboard = Pick<DataTransfer, 'getData'>;

export type Held = {
  /** Field that shows it. */
  readonly field: string | null;
  /** Box that was pasted into. */
  readonly box: HTMLElement;
  readonly text: string;
  readonly html: string;
};

/** What a list and rows have to know of the draft they are part of. */
export type Around = {
  /** Counts how often all facts were put there at once. */
  readonly placed: ReadonlySignal<number>;
  /** Lists and rows come for it as soon as they have their programs. */
  readonly held: Signal<Held | undefined>;
  readonly facts: ReadonlySignal<Facts>;
  /** Facts the template does not ask for, among them the lists of the meeting's other papers. */
  readonly left: ReadonlySignal<Facts>;
};

export function holdPaste(event: ClipboardEvent, held: Signal<Held | undefined>): void {
  const { target: box, clipboardData: data } = event;
  const place = box instanceof HTMLElement && box.closest('.field-list,.field-rows');
  if (!place || !data) return;
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  // Lines of one text belong into one large box; a piece of a line belongs anywhere.
  const lines = box.matches('.rows textarea') ? /\t/ : /[\t\n\r]./;
  if (!lines.test(text) && !html.includes('<table')) return;
  event.preventDefault();
  held.value = { field: place.getAttribute('data-path'), box, text, html };
}
