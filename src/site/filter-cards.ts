// Filters the cards of the home page in place; without this script the same links open plain pages.

/** What it gives shows the cards again, after some have come. */
export function startFilter(
  nav: HTMLElement,
  cards: readonly HTMLElement[],
  status: HTMLElement,
): () => void {
  const chosen = new Map<string, string>();
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const fits = (card: HTMLElement, wanted: ReadonlyMap<string, string>) =>
    [...wanted].every(([facet, value]) => card.dataset[facet]?.split(' ').includes(value));
  const show = () => {
    for (const link of links) {
      const { facet = '', value = '' } = link.dataset;
      const on = chosen.get(facet) === value;
      if (on) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      // How many there would be: no choice ends in nothing.
      const left = cards.filter((card) => fits(card, new Map([...chosen, [facet, value]]))).length;
      const count = link.querySelector('.count');
      if (count) count.textContent = String(left);
      if (left) link.removeAttribute('aria-disabled');
      else link.setAttribute('aria-disabled', 'true');
    }
    for (const card of cards) card.hidden = !fits(card, chosen);
    const shown = cards.filter((card) => !card.hidden).length;
    status.textContent = chosen.size ? `${shown} 个模板符合，再点一次取消` : '';
  };
  nav.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-facet]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.getAttribute('aria-disabled') === 'true') return;
    const { facet = '', value = '' } = link.dataset;
    if (chosen.get(facet) === value) chosen.delete(facet);
    else chosen.set(facet, value);
    show();
  });
  show();
  return show;
}
