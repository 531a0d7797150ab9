// The single file opened: shows the page its address asks for, with the styles and scripts the page has on the site.

import '../site/missing-words.js';
import { KIT_ID } from '../core/kit/kit-in-page.ts';
import { ERROR_PAGE } from '../published/error-page.ts';
import { stretchReader } from '../published/join-stretches.ts';
import { unpack } from '../published/unpack.ts';
import { pageAsked } from './address.ts';
import { defineIsland } from './island.ts';
import { turnLinks } from './links.ts';
import { type Modules, type OneFilePage, PAGES_ID, type PackedPages } from './page.ts';

/** Shown where a kit is inside and no page is asked for, not even the home page. */
const KIT_PAGE = 'kit/';

export async function start(modules: Modules): Promise<void> {
  const holder = document.getElementById(PAGES_ID);
  if (!(holder instanceof HTMLTemplateElement)) throw new Error(`<template id="${PAGES_ID}"> is missing`);
  const { pages, bodies } = (await unpack(holder)) as PackedPages;
  const kit = document.getElementById(KIT_ID);
  // What is shown takes the place of what the body holds.
  if (kit) document.head.append(kit);
  const asked = kit && !location.href.includes('?') ? KIT_PAGE : pageAsked(location.search);
  const names = Object.keys(pages);
  const here = names.includes(asked) ? asked : ERROR_PAGE;
  const page = pages[here];
  if (!page) throw new Error(`${here} is not in the single file`);
  defineIsland(modules);
  turnLinks(new Set(names), here, modules);
  show({ ...page, body: stretchReader(bodies)(names.indexOf(here)) });
  for (const script of page.scripts) await modules[script]?.();
}

function show({ title, description, styles, bodyAttributes, body }: OneFilePage): void {
  document.title = title;
  document.querySelector('meta[name=description]')?.setAttribute('content', description);
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-name]')) {
    style.media = styles.includes(style.dataset.name ?? '') ? 'all' : 'not all';
  }
  for (const [name, value] of Object.entries(bodyAttributes)) document.body.setAttribute(name, value);
  document.body.innerHTML = body;
  for (const part of document.querySelectorAll('[data-only=site]')) part.remove();
  for (const part of document.querySelectorAll<HTMLElement>('[data-only=file]')) part.hidden = false;
  // The browser looked for the fragment before the page was there; asked again, it scrolls and marks the target.
  if (location.hash) location.replace(location.hash);
}
