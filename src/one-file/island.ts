// `<astro-island>` of the single file: the site's islands as Astro wrote them, mounted from modules that are already here.

import type { Modules } from './page.ts';

type Slots = Readonly<Record<string, string>>;
type Props = Record<string, unknown>;
type Renderer = (
  element: Element,
) => (component: unknown, props: Props, slots: Slots, options: { client: string | null }) => unknown;

/** To be called before a page with islands is shown. */
export function defineIsland(modules: Modules): void {
  class Island extends HTMLElement {
    connectedCallback(): void {
      void mount(this, modules);
    }
  }
  customElements.define('astro-island', Island);
}

async function mount(element: HTMLElement, modules: Modules): Promise<void> {
  const [component, renderer] = await Promise.all([
    loadModule<Record<string, unknown>>(element.getAttribute('component-url'), modules),
    loadModule<{ default: Renderer }>(element.getAttribute('renderer-url'), modules),
  ]);
  const Component = component[element.getAttribute('component-export') ?? 'default'];
  const slots = takeSlots(element);
  await renderer.default(element)(Component, readProps(element), slots, {
    client: element.getAttribute('client'),
  });
  element.removeAttribute('ssr');
}

/** The caller knows what the module of that name exports. */
export async function loadModule<Module>(name: string | null, modules: Modules): Promise<Module> {
  const found = modules[name ?? ''];
  if (!found) throw new Error(`${name} is not in the single file`);
  return (await found()) as Module;
}

function takeSlots(element: HTMLElement): Slots {
  const slots: Record<string, string> = {};
  for (const template of element.querySelectorAll<HTMLTemplateElement>('template[data-astro-template]')) {
    slots[template.dataset.astroTemplate || 'default'] = template.innerHTML;
    template.remove();
  }
  return slots;
}

/** The properties an island was given when the site was built. */
export function readProps(element: Element): Props {
  return reviveObject(JSON.parse(element.getAttribute('props') ?? '{}'));
}

/** Astro writes every value as a pair of kind and value; these are the kinds of plain data. */
function revive([kind, value]: readonly [number, unknown]): unknown {
  switch (kind) {
    case 0:
      return value !== null && typeof value === 'object' ? reviveObject(value) : value;
    case 1:
      return (value as [number, unknown][]).map(revive);
    default:
      throw new Error(`A property of kind ${kind} is not plain data`);
  }
}

function reviveObject(value: object): Props {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revive(each)]));
}
