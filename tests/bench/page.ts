// What runs inside the browser, and in Node: the same report by our engine and by docxtemplater, from facts to a finished file.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Document } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import type { Template } from '../../src/core/template/template.ts';
import { toDocx } from '../../src/render/docx.ts';
import { bodyPieces } from '../../src/render/docx-body.ts';
import { partWriter, planOf } from '../../src/render/docx-parts.ts';
import { type PackedEntry, packText, writeZip } from '../../src/render/zip.ts';

const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: '2026-11-21' };

/** One paper and the peer's template of it. */
export type Job = {
  readonly template: Template;
  readonly facts: Facts;
  readonly file: readonly number[];
  readonly values: Readonly<Record<string, string>>;
};

function theirs(file: Uint8Array, values: Job['values']): Uint8Array {
  const document = new Docxtemplater(new PizZip(file), { linebreaks: true, paragraphLoop: true });
  document.render(values);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The steps of `toDocx` one by one. */
function partsOf(document: Document) {
  const plan = done(planOf(options.scheme, { draft: false, carries: false }));
  const body = () => [...bodyPieces(document)].join('');
  const write = partWriter(document, body(), options);
  const pack = () =>
    plan.map((part): PackedEntry => ('data' in part ? part : done(packText(part.path, write(part)))));
  const entries = pack();
  return { body, pack, zip: () => writeZip(entries, options.day) };
}

function done<Result>(steps: Generator<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** What is timed: ours from the facts; the engine from the filled document, as the peer is given finished texts; and the parts of both. */
export const WORKS = ['ours', 'engine', 'theirs', 'fill', 'body', 'pack', 'zip', 'preview'] as const;
export type Work = (typeof WORKS)[number];

let works: Readonly<Record<Work, () => unknown>> | undefined;

function prepare({ template, facts, file, values }: Job): void {
  const peer = new Uint8Array(file);
  const document = fill(template, facts);
  works = {
    ours: () => toDocx(fill(template, facts), options),
    engine: () => toDocx(document, options),
    theirs: () => theirs(peer, values),
    fill: () => fill(template, facts),
    ...partsOf(document),
    preview: () => layOut(document),
  };
}

function run(work: Work, times: number): void {
  for (let i = 0; i < times; i++) works?.[work]();
}

function timed(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

function sizes({ template, facts, file, values }: Job): { readonly ours: number; readonly theirs: number } {
  return {
    ours: toDocx(fill(template, facts), options).length,
    theirs: theirs(new Uint8Array(file), values).length,
  };
}

export const bench = { prepare, run, sizes, theirs, timed } as const;
export type HuiwenBench = typeof bench;

Object.assign(globalThis, { huiwenBench: bench });
