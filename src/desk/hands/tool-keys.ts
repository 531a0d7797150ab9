// Tab goes from field to field; the buttons that belong to a field are reached from it by F2, and left by Esc.

/** An element whose buttons and links stand out of the way of Tab carries this attribute. */
const TOOLS = '[data-tools]';
const TOOL = 'button:not(:disabled), a[href], input';

/** To be ended with what it gives. */
export function watchToolKeys(desk: HTMLElement): () => void {
  let from: HTMLElement | undefined;
  const onKey = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.isComposing || event.ctrlKey || event.altKey) return;
    const here = target.closest<HTMLElement>(TOOLS);
    if (key === 'F2') {
      const next = nextTools(target, here);
      if (!here) from = target;
      if (next) event.preventDefault();
      toolsIn(next)[0]?.focus();
      return;
    }
    if (!here) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (step) {
      const tools = toolsIn(here);
      event.preventDefault();
      tools[(tools.indexOf(target) + step + tools.length) % tools.length]?.focus();
    } else if (key === 'Escape') {
      event.preventDefault();
      const field = here.closest('.field');
      (from && field?.contains(from) ? from : fieldAround(here))?.focus();
    }
  };
  desk.addEventListener('keydown', onKey);
  return () => desk.removeEventListener('keydown', onKey);
}

/** The tools of the cell, then those of its row, then those of the field, then the first again. */
function nextTools(target: HTMLElement, here: HTMLElement | null): HTMLElement | undefined {
  const groups: HTMLElement[] = [];
  for (let box = target.parentElement; box; box = box.parentElement) {
    if (!box.matches('[data-path], .row')) continue;
    for (const tools of box.querySelectorAll<HTMLElement>(TOOLS)) {
      const owner = tools.closest('[data-path], .row');
      if (owner === box && toolsIn(tools).length) groups.push(tools);
    }
    if (box.matches('.field')) break;
  }
  return groups[(here ? groups.indexOf(here) + 1 : 0) % Math.max(1, groups.length)];
}

function toolsIn(box: HTMLElement | undefined): readonly HTMLElement[] {
  return box ? [...box.querySelectorAll<HTMLElement>(TOOL)].filter(isShown) : [];
}

/** The input of a picker lies hidden behind its button. */
function isShown(tool: HTMLElement): boolean {
  return tool.ariaHidden !== 'true' && tool.getAttribute('aria-hidden') !== 'true';
}

function fieldAround(tools: HTMLElement): HTMLElement | null | undefined {
  return tools.closest('[data-path]')?.querySelector<HTMLElement>('input, textarea, select');
}
