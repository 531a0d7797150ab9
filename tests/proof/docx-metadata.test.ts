// What a file tells about its maker: the title and, where the user names one, an author; nothing else, and no clock.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toDocx } from '../../src/render/docx.ts';
import { at, readParts } from './package-xml.ts';
import { DAY, officePapers, optionsFor } from './papers.ts';
import { written } from './written.ts';

const NOW = new Date();
afterEach(() => vi.useRealTimers());

describe.each(officePapers('sample'))('$name', (paper) => {
  test('names the title, no author, and the day without the hour', async () => {
    const { parts, part } = await written(paper);
    const core = part('docProps/core.xml');
    expect(Object.fromEntries(core.children.map(({ name, text }) => [name, text]))).toEqual({
      'dc:title': paper.document.title,
      'dc:creator': '',
      'cp:lastModifiedBy': '',
      'dcterms:created': `${DAY}T00:00:00Z`,
      'dcterms:modified': `${DAY}T00:00:00Z`,
    });
    expect(Object.values(parts).join('')).not.toContain('Un-named');
  });

  test('names the author the user chose', async () => {
    const author = '党建工作办公室 <甲 & 乙>';
    const core = readParts(toDocx(paper.document, { ...optionsFor(paper), author }));
    expect(core['docProps/core.xml']).toContain('党建工作办公室 &lt;甲 &amp; 乙&gt;');
  });

  test('has no properties but these', async () => {
    const { parts } = await written(paper);
    expect(Object.keys(parts).filter((path) => path.startsWith('docProps/'))).toEqual(['docProps/core.xml']);
  });

  test('carries no trace of the machine: no revision ids, no path, no year of the clock', async () => {
    const { parts, part } = await written(paper);
    const all = Object.values(parts).join('\n');
    expect(all).not.toMatch(/w:rsid|file:\/\/|\/home\/|[A-Z]:\\|w14:paraId/);
    expect(at(part('word/settings.xml'), 'w:rsids')).toBeUndefined();
  });

  test('equal papers make equal files, whatever the clock says', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW.getTime() - 3 * 86_400_000 - 3_723_000) });
    const before = toDocx(paper.document, optionsFor(paper));
    vi.setSystemTime(NOW);
    const after = toDocx(paper.document, optionsFor(paper));
    expect(readParts(after)).toEqual(readParts(before));
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });
});
