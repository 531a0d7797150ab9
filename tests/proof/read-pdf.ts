// A PDF as measured: the lines of its pages, and where there is ink on them.
import { execFileSync } from 'node:child_process';

const MM_PER_POINT = 25.4 / 72;

/** Edges in millimetres from the upper left corner; upper and lower ones are those of the font, not of the ink. */
type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
export type PdfPage = { readonly width: number; readonly height: number; readonly lines: readonly PdfLine[] };

/** Lines of every page from `pdftotext -bbox-layout`; words within 3 mm of height are on one line. */
export function readPdf(path: string): PdfPage[] {
  const html = execFileSync('pdftotext', ['-bbox-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, inside = '']) => ({
      width: Number(width) * MM_PER_POINT,
      height: Number(height) * MM_PER_POINT,
      lines: toLines(
        [...inside.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
          ([, left, top, right, bottom, text = '']) => ({
            text: text
              .replace(/&amp;/g, '&')
              .replace(/&lt;/g, '<')
              .replace(/&gt;/g, '>')
              .replace(/&quot;/g, '"'),
            left: Number(left) * MM_PER_POINT,
            right: Number(right) * MM_PER_POINT,
            top: Number(top) * MM_PER_POINT,
            bottom: Number(bottom) * MM_PER_POINT,
          }),
        ),
      ),
    }),
  );
}

const known = new Map<string, readonly PdfPage[]>();

/** The same of a file that is never written again, as those of LibreOffice are named by what they are made of. */
export function readPdfOnce(path: string): readonly PdfPage[] {
  const pages = known.get(path) ?? readPdf(path);
  known.set(path, pages);
  return pages;
}

function toLines(words: readonly PdfLine[]): PdfLine[] {
  const lines: PdfLine[][] = [];
  for (const word of words.toSorted((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    if (line?.[0] && word.bottom - line[0].bottom < 3) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const inOrder = line.toSorted((a, b) => a.left - b.left);
    return {
      text: inOrder.map(({ text }) => text).join(' '),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    };
  });
}

export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const DPI = 200;
const MM_PER_DOT = 25.4 / DPI;

/** A strip across a page in grey, a byte a dot. */
export type Strip = { readonly width: number; readonly above: number; readonly dots: Uint8Array };

/** The strip of every page, or of one (from 1), between two heights in millimetres: one call for all, and no more drawn than is looked at. */
export function stripsOf(path: string, { top = 0, bottom }: Partial<Box>, page?: number): readonly Strip[] {
  const above = Math.ceil(top / MM_PER_DOT);
  const high = bottom === undefined ? [] : ['-H', String(Math.ceil(bottom / MM_PER_DOT) - above)];
  const range = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  const args = ['-gray', '-r', String(DPI), '-y', String(above), ...high, ...range, path];
  let images = execFileSync('pdftoppm', args, { maxBuffer: 1e9 });
  const strips: Strip[] = [];
  while (images.length > 0) {
    const [head, wide, tall] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(images.toString('latin1', 0, 40)) ?? [];
    if (head === undefined) throw new Error(`pdftoppm wrote no image of ${path}`);
    const [width, end] = [Number(wide), head.length + Number(wide) * Number(tall)];
    strips.push({ width, above, dots: images.subarray(head.length, end) });
    images = images.subarray(end);
  }
  return strips;
}

/** The box of what is printed in a strip between two edges, in millimetres; undefined where it is white. */
export function inkOf(strip: Strip | undefined, { left = 0, right }: Partial<Box> = {}): Box | undefined {
  const { width, above, dots } = strip ?? { width: 1, above: 0, dots: new Uint8Array() };
  const from = Math.ceil(left / MM_PER_DOT);
  const to = Math.min(width, right === undefined ? width : Math.ceil(right / MM_PER_DOT));
  let [first, last, most, least] = [-1, -1, -1, width];
  for (let y = 0; y < dots.length / width; y++) {
    for (let x = from; x < to; x++) {
      if ((dots[y * width + x] ?? 255) > 128) continue;
      if (first < 0) first = y;
      last = y;
      if (x < least) least = x;
      if (x > most) most = x;
    }
  }
  if (first < 0) return undefined;
  return {
    left: least * MM_PER_DOT,
    right: (most + 1) * MM_PER_DOT,
    top: (above + first) * MM_PER_DOT,
    bottom: (above + last + 1) * MM_PER_DOT,
  };
}

/** The box of what is printed on a page (from 1) inside `area`. */
export function inkIn(path: string, page: number, area: Partial<Box>): Box | undefined {
  return inkOf(stripsOf(path, area, page)[0], area);
}
