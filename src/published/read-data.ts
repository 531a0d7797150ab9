// Data the site publishes beside its pages, as scripts: the pages forbid every other way to get it.

/**
 * What the script at an address exports by default. The address starts from the page, and not, as in `import()`, from the
 * script that asks. In the single file the data lies in the page, under the script's name.
 */
export async function readData(address: string): Promise<unknown> {
  const held = document.getElementById(address.slice(address.lastIndexOf('/') + 1));
  if (held instanceof HTMLTemplateElement) return (await import('./unpack.ts')).unpack(held);
  const { default: data } = await import(/* @vite-ignore */ new URL(address, location.href).href);
  return data;
}
