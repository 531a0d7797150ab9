// Filters the cards of the home page in place; without this script the same links open plain pages.

export function startFilter(nav: HTMLElement, cards: readonly HTMLElement[], status: HTMLElement): void {
  const chosen = new Map<string, string>();
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const show = () => {
    for (const link of links) {
      const on = chosen.get(link.dataset.facet ?? '') === link.dataset.value;
      if (on) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    let shown = 0;
    for (const card of cards) {
      const fits = [...chosen].every(([facet, value]) => card.dataset[facet]?.split(' ').includes(value));
      card.hidden = !fits;
      if (fits) shown++;
    }
    status.textContent = chosen.size ? `${shown} 个模板符合，再点一次取消` : '';
  };
  nav.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-facet]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { facet = '', value = '' } = link.dataset;
    if (chosen.get(facet) === value) chosen.delete(facet);
    else chosen.set(facet, value);
    show();
  });
}
