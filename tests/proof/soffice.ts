// LibreOffice as a second opinion: many .docx to PDF in one call, with fonts that do not change from machine to machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first version that sets the 版记 at the foot of the page. */
const OLDEST = 25.2;

/** Why nothing can be measured here; undefined where it can. */
export const MISSING: string | undefined = whyNot();

function whyNot(): string | undefined {
  const gone = ['soffice', 'pdftotext', 'pdftoppm'].find(
    (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
  );
  if (gone) return `${gone} is not installed`;
  const { stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  const version = /LibreOffice (\d+\.\d+)/.exec(stdout ?? '')?.[1];
  if (Number(version) >= OLDEST) return undefined;
  return `LibreOffice ${version ?? 'of unknown version'} is older than ${OLDEST}`;
}

/** A font whose digits are half as wide as a 汉字, as in the fonts of the standard. */
const EVEN = 'AR PL SungtiL GB';
const FALLBACK = 'Noto Serif CJK SC';
export const HAS_EVEN_DIGITS = MISSING === undefined && isInstalled(EVEN);

function isInstalled(family: string): boolean {
  const { stdout } = spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

const FAMILIES = ['仿宋_GB2312', '楷体_GB2312', '黑体', '宋体', '方正小标宋简体', '仿宋', '楷体'];

/** A fontconfig file of our own, so that no font of the machine stands in for those of the standard by chance. */
function fontsConf(folder: string): string {
  const alias = (family: string) =>
    `<match target="pattern"><test name="family"><string>${family}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${HAS_EVEN_DIGITS ? EVEN : FALLBACK}</string></edit></match>`;
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
    ...FAMILIES.map(alias),
    '</fontconfig>',
  ].join('\n');
}

/**
 * Converts files `name.docx` written to `folder`; gives the path of each PDF by name. LibreOffice reads two settings of a
 * .docx wrongly: `overflowPunct` the other way round (a mark hangs into the margin where the file says it must not), and
 * `autoSpaceDE`/`autoSpaceDN` not at all (it always sets space beside digits). Two rules of its own are not those of Chinese:
 * no line break before an opening or after a closing quotation mark, and one beside a dash, though the file lists it among the marks that stand at no edge. All are undone in the
 * copy it is given: the first turned round, the others in the OpenDocument text that lies between .docx and PDF.
 */
export function toPdfs(folder: string, files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  const [open, out] = [join(folder, 'open'), join(folder, 'pdf')];
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, withPunctuationTurned(bytes));
    return path;
  });
  convert(folder, 'fodt', open, paths);
  const texts = Object.keys(files).map((name) => join(open, `${name}.fodt`));
  for (const path of texts) writeFileSync(path, withOwnBreaks(withoutAutoSpace(readFileSync(path, 'utf8'))));
  convert(folder, 'pdf', out, texts);
  return Object.fromEntries(Object.keys(files).map((name) => [name, join(out, `${name}.pdf`)]));
}

/** Files one call converts: it says nothing of a file it has lost, and of hundreds it may lose one. */
const BATCH = 40;

/** Each file to `name.<format>` in `out`. */
function convert(folder: string, format: string, out: string, paths: readonly string[]): void {
  const fonts = join(folder, 'fonts.conf');
  mkdirSync(out, { recursive: true });
  writeFileSync(fonts, fontsConf(folder));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  for (let from = 0; from < paths.length; from += BATCH) {
    const batch = paths.slice(from, from + BATCH);
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...batch], {
      env: { ...process.env, FONTCONFIG_FILE: fonts, HOME: folder },
      stdio: 'pipe',
    });
    const lost = batch.filter((path) => !existsSync(join(out, `${parse(path).name}.${format}`)));
    if (lost.length > 0) throw new Error(`LibreOffice made no ${format} of ${lost.join(', ')}`);
  }
}

const OVERFLOW = '<w:overflowPunct w:val="0"/>';

function withPunctuationTurned(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  if (!styles.includes(OVERFLOW)) throw new Error(`word/styles.xml does not say ${OVERFLOW}`);
  parts['word/styles.xml'] = strToU8(styles.replaceAll(OVERFLOW, '<w:overflowPunct w:val="1"/>'));
  return zipSync(parts);
}

const AUTO_SPACE = 'text-autospace="ideograph-alpha"';

function withoutAutoSpace(text: string): string {
  if (!text.includes(AUTO_SPACE))
    throw new Error(`no paragraph has ${AUTO_SPACE} any more: is the fault mended?`);
  return text.replaceAll(AUTO_SPACE, 'text-autospace="none"');
}

/** A 汉字 or a full-width mark. */
const WIDE = '[\\u2e80-\\uffef]';
const TAGS = '(?:<[^<>]*>)*';

/** A space without width lets a line break between a quotation mark and what is wide, but for marks that lean on it; a joiner keeps a dash from both edges, as the lists in the settings of the file do. */
function withOwnBreaks(text: string): string {
  return text
    .replace(/—+/g, '\u2060$&\u2060')
    .replace(new RegExp(`(?<=(?![（《〈【〔「『])${WIDE}${TAGS})[“‘]`, 'g'), '\u200b$&')
    .replace(new RegExp(`[”’](?=${TAGS}(?![，。、；：？！）》〉】〕％」』])${WIDE})`, 'g'), '$&\u200b');
}

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

/** The box of what is printed on a page (from 1) inside `area`, in millimetres; undefined where the area is white. */
export function inkIn(path: string, page: number, area: Partial<Box>): Box | undefined {
  const DPI = 200;
  const mm = 25.4 / DPI;
  const range = ['-f', String(page), '-l', String(page)];
  const image = execFileSync('pdftoppm', ['-gray', '-r', String(DPI), ...range, path], { maxBuffer: 1e8 });
  const [head = '', width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40)) ?? [];
  const { left = 0, right = Number(width) * mm, top = 0, bottom = Number(height) * mm } = area;
  let ink: Box | undefined;
  for (let y = Math.ceil(top / mm); y < bottom / mm; y++) {
    for (let x = Math.ceil(left / mm); x < right / mm; x++) {
      if ((image[head.length + y * Number(width) + x] ?? 255) > 128) continue;
      ink = {
        left: Math.min(ink?.left ?? x * mm, x * mm),
        right: Math.max(ink?.right ?? 0, (x + 1) * mm),
        top: ink?.top ?? y * mm,
        bottom: (y + 1) * mm,
      };
    }
  }
  return ink;
}
