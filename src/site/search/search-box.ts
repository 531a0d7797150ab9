// The search box of the home page: index and library are fetched when the box is first used.

import type { Hit } from './record.ts';

type Search = (query: string) => Hit[];

async function loadSearch(address: string): Promise<Search> {
  const [{ loadIndex }, { find }] = await Promise.all([import('./load-index.ts'), import('./find.ts')]);
  const index = await loadIndex(address);
  return (query) => find(index, query);
}

/** Wires up `<form data-search>`, which stays hidden where scripts do not run. */
export function startSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector('ol');
  const status = form.querySelector('[role=status]');
  const { index = '', base = '/' } = form.dataset;
  if (!input || !list || !status) return;
  let search: Promise<Search> | undefined;
  const answer = async () => {
    const query = input.value;
    try {
      search ??= loadSearch(index);
      const hits = (await search)(query);
      if (input.value !== query) return;
      list.textContent = '';
      list.append(...hits.map((hit) => hitItem(hit, base)));
      status.textContent = query.trim()
        ? hits.length
          ? `找到 ${hits.length} 条`
          : '没有找到，换个说法试试，或者在下面的列表里选'
        : '';
    } catch {
      search = undefined;
      status.textContent = '查找功能没有加载成功，请刷新页面再查，或者在下面的列表里选';
    }
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  input.addEventListener('input', answer);
}

function hitItem({ kind, title, within, summary, path }: Hit, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + path;
  link.textContent = title;
  const note = document.createElement('span');
  note.className = 'meta';
  note.textContent = `${kind}${within ? `“${within}”` : ''}${summary ? `：${summary}` : ''}`;
  item.append(link, note);
  return item;
}
