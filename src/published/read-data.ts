// Data the site publishes beside its pages, as scripts: the pages forbid every other way to get it.

/** Id of what holds texts that repeat each other, in the single file. */
export const ALIKE_ID = 'alike';

/**
 * What the script at an address exports by default. The address starts from the page, and not, as in `import()`, from the
 * script that asks. In the single file the data lies in the page, under the script's name.
 */
export async function readData(address: string): Promise<unknown> {
  const name = address.slice(address.lastIndexOf('/') + 1);
  for (const id of [name, ALIKE_ID]) {
    const held = document.getElementById(id);
    if (!(held instanceof HTMLTemplateElement)) continue;
    const { unpack, unpackOne } = await import('./unpack.ts');
    return id === name ? unpack(held) : unpackOne(held, name);
  }
  const { default: data } = await import(/* @vite-ignore */ new URL(address, location.href).href);
  return data;
}
