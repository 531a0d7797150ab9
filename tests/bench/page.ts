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

/** Milliseconds of one paper: ours from the facts, and the engine from the filled document, as the peer is given finished texts. */
export type Round = Readonly<
  Record<'ours' | 'engine' | 'theirs' | 'fill' | 'body' | 'pack' | 'zip' | 'preview', number>
>;

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

/** Papers of one sample where they take too little time for the clock. */
const MANY = 10;

/** The works in turn, `times` times, and the median of each: a moment the machine gave to another counts for one sample alone. */
function round({ template, facts, file, values }: Job, times: number): Round {
  const peer = new Uint8Array(file);
  const document = fill(template, facts);
  const { body, pack, zip } = partsOf(document);
  const whole = () => toDocx(fill(template, facts), options);
  const engine = () => toDocx(document, options);
  const samples = Array.from({ length: times }, () => ({
    ours: timed(whole, 1),
    theirs: timed(() => theirs(peer, values), 1),
    engine: timed(engine, 1),
    fill: timed(() => fill(template, facts), 1),
    body: timed(body, MANY),
    pack: timed(pack, 1),
    zip: timed(zip, MANY),
    preview: timed(() => layOut(document), 1),
  }));
  const of = (pick: keyof Round) => median(samples.map((sample) => sample[pick]));
  return {
    ours: of('ours'),
    theirs: of('theirs'),
    engine: of('engine'),
    fill: of('fill'),
    body: of('body'),
    pack: of('pack'),
    zip: of('zip'),
    preview: of('preview'),
  };
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
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

export const bench = { round, sizes, theirs, timed } as const;
export type HuiwenBench = typeof bench;

Object.assign(globalThis, { huiwenBench: bench });
