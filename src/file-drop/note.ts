// A note at the foot of the page, whatever page it is: a sentence, a link or a button that leads on, and a way to close it.

const base = document.body.dataset.base ?? '/';

type Act = { readonly name: string; readonly run: () => unknown };

export type Note = {
  readonly sentence: string;
  /** A page of the site, by its address below the home page. */
  readonly to?: { readonly path: string; readonly name: string } | undefined;
  readonly act?: Act | undefined;
  /** Several ways to choose from. */
  readonly ways?: readonly Act[];
};

/** There is one note at a time. */
export function showNote({ sentence, to, act, ways = [] }: Note): void {
  closeNote();
  const note = document.createElement('div');
  note.className = 'file-note';
  note.translate = false;
  note.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = sentence;
  if (to) {
    const link = document.createElement('a');
    link.href = base + to.path;
    link.textContent = to.name;
    text.append(' ', link);
  }
  note.append(text);
  for (const { name, run } of act ? [act] : ways) note.append(button(name, run));
  note.append(button('知道了', closeNote));
  document.body.append(note);
}

export function closeNote(): void {
  document.querySelector('.file-note')?.remove();
}

function button(name: string, run: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', run);
  return made;
}
