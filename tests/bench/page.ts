// What runs inside the browser: the same report by our renderer and by docxtemplater, from facts to a finished file.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import type { Template } from '../../src/core/template/template.ts';
import { toDocx } from '../../src/render/docx.ts';

const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: '2026-11-21' };

function ours(template: Template, facts: Facts, times: number): Blob {
  let blob = new Blob();
  for (let i = 0; i < times; i++) blob = new Blob([toDocx(fill(template, facts), options)]);
  return blob;
}

function theirs(file: Uint8Array, values: Readonly<Record<string, string>>, times: number): Blob {
  let blob = new Blob();
  for (let i = 0; i < times; i++) {
    const document = new Docxtemplater(new PizZip(file), { linebreaks: true, paragraphLoop: true });
    document.render(values);
    blob = document.getZip().generate({ type: 'blob', compression: 'DEFLATE' });
  }
  return blob;
}

function preview(template: Template, facts: Facts, times: number): number {
  let pages = 0;
  for (let i = 0; i < times; i++) pages = layOut(fill(template, facts)).length;
  return pages;
}

async function timed<T>(work: () => T | Promise<T>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Object.assign(globalThis, { huiwenBench: { ours, theirs, preview, timed } });

export type HuiwenBench = {
  readonly ours: typeof ours;
  readonly theirs: typeof theirs;
  readonly preview: typeof preview;
  readonly timed: typeof timed;
};
