// The XML of one component of `docx`: its Packer writes a whole document in one go, which takes too long for a long one.

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A component of `docx`. Those we use are the same in any document, so they are asked without one. */
type Component = { prepForXml(context: { readonly stack: object[] }): unknown };

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

export function escaped(value: unknown): string {
  return String(value).replace(/[&"'<>]/g, (mark) => ENTITIES[mark] ?? '');
}

/** As the Packer writes it, byte for byte; the tests compare both. */
export function componentXml(component: Component): string {
  return xml(component.prepForXml({ stack: [] }));
}

/** An object with one key, the tag: attributes under `_attr`, children in a list, or a text. */
function xml(node: unknown): string {
  if (typeof node !== 'object' || node === null) return node === undefined ? '' : escaped(node);
  const [entry] = Object.entries(node);
  if (!entry) return '';
  const [tag, inside]: [string, unknown] = entry;
  if (!Array.isArray(inside)) {
    if (typeof inside !== 'object' || inside === null) return `<${tag}>${escaped(inside ?? '')}</${tag}>`;
    return `<${tag}${attributesOf(inside)}/>`;
  }
  let attributes = '';
  let children = '';
  for (const child of inside) {
    if (typeof child === 'object' && child !== null && '_attr' in child) attributes += attributesOf(child);
    else children += xml(child);
  }
  return `<${tag}${attributes}>${children}</${tag}>`;
}

function attributesOf(holder: object): string {
  const attributes: unknown = '_attr' in holder ? holder._attr : undefined;
  if (typeof attributes !== 'object' || attributes === null) return '';
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}
