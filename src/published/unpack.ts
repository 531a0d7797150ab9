// Data packed into the page itself: the single file holds what the site has in files of their own this way, to stay small.

/** What a `<template>` holds: base64 of gzipped JSON, written by the build. */
export async function unpack(holder: HTMLTemplateElement): Promise<unknown> {
  const packed = atob(holder.content.textContent ?? '');
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(text).text());
}
