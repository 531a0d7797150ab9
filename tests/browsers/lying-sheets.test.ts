// Sheets that lie, printed: on pages that lie, or turned on pages that stand where a browser has one shape for all; none cut, none empty.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS, mustHaveAll } from './browsers.ts';

const STYLES = readFileSync(join(import.meta.dirname, '../../src/site/styles/print.css'), 'utf8');
const SHEET =
  '<div class="sheet landscape"><svg viewBox="0 0 297 210"><rect width="297" height="210"/></svg></div>';
const PAGE = `<!doctype html><style>body{margin:0}${STYLES}</style><body data-print="sheets"><div class="print-sheets">${SHEET.repeat(2)}</div>`;

/** Firefox prints to no file without a window of its own. */
const printers = BROWSERS.filter(({ name }) => name.startsWith('Chromium'));

describe.each(printers)('$name', ({ name, path }) => {
  test.skipIf(!path && !mustHaveAll())('prints a sheet a page', () => {
    if (!path) throw new Error(`没有 ${name}，请先运行 node scripts/old-browsers.mjs`);
    const folder = mkdtempSync(join(tmpdir(), 'huiwen-lying-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const [html, pdf] = [join(folder, 'sheets.html'), join(folder, 'sheets.pdf')];
    writeFileSync(html, PAGE);
    const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    const own = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
    execFileSync(path, [...quiet, ...own, `file://${html}`], { stdio: 'ignore' });
    const boxes = readFileSync(pdf, 'latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
    const shapes = [...boxes].map(([, width, height]) =>
      Number(width) > Number(height) ? 'lies' : 'stands',
    );
    expect(shapes).toEqual(name === 'Chromium 80' ? ['stands', 'stands'] : ['lies', 'lies']);
  });
});
