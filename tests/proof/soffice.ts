// LibreOffice as a second opinion: many .docx to PDF in one call, with fonts that do not change from machine to machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Why nothing can be measured here; undefined where it can. */
export const MISSING: string | undefined = ['soffice', 'pdftotext', 'pdftoppm']
  .filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)
  .map((program) => `${program} is not installed`)[0];

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

/** Converts files `name.docx` written to `folder`; gives the path of each PDF by name. */
export function toPdfs(folder: string, files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  const fonts = join(folder, 'fonts.conf');
  const out = join(folder, 'pdf');
  mkdirSync(out, { recursive: true });
  writeFileSync(fonts, fontsConf(folder));
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...paths], {
    env: { ...process.env, FONTCONFIG_FILE: fonts, HOME: folder },
    stdio: 'pipe',
  });
  return Object.fromEntries(Object.keys(files).map((name) => [name, join(out, `${name}.pdf`)]));
}

const MM_PER_POINT = 25.4 / 72;

/** Edges in millimetres from the upper left corner; upper and lower ones are those of the font, not of the ink. */
export type PdfLine = {
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
