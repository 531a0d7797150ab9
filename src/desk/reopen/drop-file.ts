// Opens a file given to a page, or says in a note why not.

import { readData } from '../../published/read-data.ts';
import type { Said } from './take-file.ts';

const base = document.body.dataset.base ?? '/';

export async function dropFile(file: File): Promise<void> {
  say('正在打开文件……');
  const [{ takeFile }, ids] = await Promise.all([
    import('./take-file.ts'),
    readData(`${base}template-ids.js`),
  ]).catch(() => [{ takeFile: undefined }, []] as const);
  const said = takeFile
    ? await takeFile(file, base, Array.isArray(ids) ? ids : [])
    : { sentence: '没有取到打开文件的程序。请检查网络后再试一次，已填的内容都在。' };
  if (said) say(said.sentence, said.to);
  else document.querySelector('.file-note')?.remove();
}

function say(sentence: string, to?: Said['to']): void {
  document.querySelector('.file-note')?.remove();
  const note = document.createElement('div');
  note.className = 'file-note';
  note.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = sentence;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '知道了';
  close.addEventListener('click', () => note.remove());
  if (to) {
    const link = document.createElement('a');
    link.href = base + to.path;
    link.textContent = to.name;
    text.append(' ', link);
  }
  note.append(text, close);
  document.body.append(note);
}
