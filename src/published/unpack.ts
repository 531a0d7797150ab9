// Data packed into the page itself: the single file holds what the site has in files of their own this way, to stay small.

import { type Stretch, stretchReader } from './join-stretches.ts';

/** Data whose texts repeat each other, packed together: as JSON, in the order of the names. */
export type PackedTogether = {
  readonly names: readonly string[];
  readonly texts: readonly (readonly Stretch[])[];
};

/** What a `<template>` holds: base64 of gzipped JSON, written by the build. */
export async function unpack(holder: HTMLTemplateElement): Promise<unknown> {
  const packed = atob(holder.content.textContent ?? '');
  // A loop: `Uint8Array.from` takes many times as long, and the whole single file comes through here.
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(text).text());
}

/** One of those packed together; rejects where none has the name. */
export async function unpackOne(holder: HTMLTemplateElement, name: string): Promise<unknown> {
  const { names, texts } = (await unpack(holder)) as PackedTogether;
  const at = names.indexOf(name);
  if (at < 0) throw new Error(`${name} is not in the single file`);
  return JSON.parse(stretchReader(texts)(at));
}
