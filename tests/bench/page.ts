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
import { packPart, partWriter, planOf } from '../../src/render/docx-parts.ts';
import { type PackedEntry, writeZip } from '../../src/render/zip.ts';
import { tagged } from './tagged-document.ts';
import { factsOfUnit } from './units.ts';

const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: '2026-11-21' };

/** A template of ours and of the peer, and what the papers of a round are filled with. */
export type Job = {
  readonly template: Template;
  readonly sample: Facts;
  readonly file: readonly number[];
  /** The same template of the peer, saved by an office program. */
  readonly saved?: readonly number[];
};

type Values = Readonly<Record<string, string>>;

function theirs(file: Uint8Array, values: Values): Uint8Array {
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
    plan.map((part): PackedEntry => ('data' in part ? part : done(packPart(part.path, write(part)))));
  const entries = pack();
  return { body, pack, zip: () => writeZip(entries, options.day) };
}

function done<Result>(steps: Generator<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** What is timed: ours from the facts; the engine from the filled document, as the peer is given finished texts, with our file for its template and with an office program's; and the parts of ours. */
export const WORKS = ['ours', 'engine', 'theirs', 'saved', 'fill', 'body', 'pack', 'zip', 'preview'] as const;
export type Work = (typeof WORKS)[number];

let works: Readonly<Record<Work, (paper: number) => unknown>> | undefined;
let facts: readonly Facts[] = [];
let renewed: () => readonly Facts[];

function prepare({ template, sample, file, saved = file }: Job, papers: number): void {
  const [peer, peerSaved] = [new Uint8Array(file), new Uint8Array(saved)];
  renewed = () => Array.from({ length: papers }, (_, nth) => factsOfUnit(sample, nth));
  const documents = renewed().map((each) => fill(template, each));
  const values = documents.map((document) => tagged(document).values);
  const parts = documents.map(partsOf);
  const ofFacts = (nth: number) => fill(template, given(facts[nth]));
  works = {
    ours: (nth) => toDocx(ofFacts(nth), options),
    engine: (nth) => toDocx(given(documents[nth]), options),
    theirs: (nth) => theirs(peer, given(values[nth])),
    saved: (nth) => theirs(peerSaved, given(values[nth])),
    fill: ofFacts,
    body: (nth) => given(parts[nth]).body(),
    pack: (nth) => given(parts[nth]).pack(),
    zip: (nth) => given(parts[nth]).zip(),
    preview: (nth) => layOut(given(documents[nth])),
  };
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no such paper');
  return value;
}

/** Facts nobody has read yet: not timed. */
function renew(): void {
  facts = renewed();
}

/** One work for every paper. */
function run(work: Work): void {
  for (let nth = 0; nth < facts.length; nth++) works?.[work](nth);
}

function timed(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

function sizes({ template, sample, file }: Job): { readonly ours: number; readonly theirs: number } {
  const document = fill(template, sample);
  return {
    ours: toDocx(document, options).length,
    theirs: theirs(new Uint8Array(file), tagged(document).values).length,
  };
}

export const bench = { prepare, renew, run, sizes, theirs, timed } as const;
export type HuiwenBench = typeof bench;

Object.assign(globalThis, { huiwenBench: bench });
