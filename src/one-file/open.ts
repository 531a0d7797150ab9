// What the single file begins with: unpacks its program, which is more than twice as large unpacked, and runs it.

import { unpack } from '../published/unpack.ts';
import { PROGRAM_ID } from './page.ts';

async function open(): Promise<void> {
  // A browser older than those served keeps what stands there already, as on the site: site/old-browser.js.
  if (typeof DecompressionStream === 'undefined') return;
  const holder = document.getElementById(PROGRAM_ID);
  if (!(holder instanceof HTMLTemplateElement)) throw new Error(`<template id="${PROGRAM_ID}"> is missing`);
  const script = document.createElement('script');
  script.type = 'module';
  // The policy of the file allows this very text, and no other.
  script.textContent = String(await unpack(holder));
  document.head.append(script);
}

void open();
