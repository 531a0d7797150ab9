// The sample document with every value replaced by a docxtemplater tag, and the values: an equal template for the peer.
import type { Block, Document, Run } from '../../src/core/document/document.ts';

export type Tagged = { readonly document: Document; readonly values: Readonly<Record<string, string>> };

export function tagged(document: Document): Tagged {
  const values: Record<string, string> = {};
  const tag = (run: Run): Run => {
    if (!run.from) return run;
    const name = `v${Object.keys(values).length}`;
    values[name] = run.text;
    return { ...run, text: `{${name}}` };
  };
  const block = (each: Block): Block =>
    each.kind === 'table'
      ? { ...each, rows: each.rows.map((row) => row.map((cell) => cell.map(tag))) }
      : { ...each, runs: each.runs.map(tag) };
  return { document: { ...document, blocks: document.blocks.map(block) }, values };
}
