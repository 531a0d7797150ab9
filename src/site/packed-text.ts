// Text packed into the page itself: the single file holds all its pages and its index this way to stay small.

/** What `<template id>` holds: base64 of gzipped JSON, written by the build. */
export async function unpack(id: string): Promise<unknown> {
  const holder = document.getElementById(id);
  if (!(holder instanceof HTMLTemplateElement)) throw new Error(`<template id="${id}"> is missing`);
  const packed = atob(holder.content.textContent ?? '');
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(text).text());
}
