// LibreOffice as a second opinion: many .docx to PDF in one call, with fonts that do not change from machine to machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
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

/** Why no sheet can be opened here: the part of LibreOffice that reads them is a package of its own. */
export const NO_SHEETS: string | undefined = MISSING ?? whyNoSheets();

function whyNoSheets(): string | undefined {
  const { stdout } = spawnSync('sh', ['-c', 'readlink -f "$(command -v soffice)"'], { encoding: 'utf8' });
  return existsSync(join(dirname(stdout.trim()), 'libsclo.so'))
    ? undefined
    : 'LibreOffice Calc is not installed';
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
 * Converts files; gives the path of each PDF by name. The same bytes are converted once in a process. LibreOffice reads two settings of a
 * .docx wrongly: `overflowPunct` the other way round (a mark hangs into the margin where the file says it must not), and
 * `autoSpaceDE`/`autoSpaceDN` not at all (it always sets space beside digits). Two rules of its own are not those of Chinese:
 * no line break before an opening or after a closing quotation mark, and one beside a dash, though the file lists it among the marks that stand at no edge. All are undone in the
 * copy it is given: the first turned round, the others in the OpenDocument text that lies between .docx and PDF.
 */
export function toPdfs(files: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  const named = Object.entries(files).map(([name, bytes]) => ({ name, bytes, key: keyOf(bytes) }));
  const wanted = new Map(named.map(({ key, bytes }) => [key, bytes]));
  const [open, out] = [join(OWN, 'open'), join(OWN, 'pdf')];
  const pdfOf = (key: string) => join(out, `${key}.pdf`);
  const missing = [...wanted].filter(([key]) => !existsSync(pdfOf(key)));
  const paths = missing.map(([key, bytes]) => {
    const path = join(OWN, `${key}.docx`);
    writeFileSync(path, withPunctuationTurned(bytes));
    return path;
  });
  convert('fodt', open, paths);
  const texts = missing.map(([key]) => join(open, `${key}.fodt`));
  for (const path of texts) writeFileSync(path, withOwnBreaks(withoutAutoSpace(readFileSync(path, 'utf8'))));
  convert('pdf', out, texts);
  return Object.fromEntries(named.map(({ name, key }) => [name, pdfOf(key)]));
}

const keyOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 24);

/** Files one call converts: it says nothing of a file it has lost, and of hundreds it may lose one. */
const BATCH = 40;

/** What LibreOffice is given and makes, for the life of the process. */
const OWN = mkdtempSync(join(tmpdir(), 'huiwen-soffice-'));
process.once('exit', () => rmSync(OWN, { recursive: true, force: true }));

/** Each file to `name.<format>` in `out`. A filter of the format stands after a colon. */
export function convert(
  format: string,
  out: string,
  paths: readonly string[],
  more: readonly string[] = [],
): void {
  const fonts = join(OWN, 'fonts.conf');
  mkdirSync(out, { recursive: true });
  writeFileSync(fonts, fontsConf(OWN));
  const profile = `-env:UserInstallation=${pathToFileURL(join(OWN, 'profile'))}`;
  const [extension] = format.split(':');
  for (let from = 0; from < paths.length; from += BATCH) {
    const batch = paths.slice(from, from + BATCH);
    execFileSync(
      'soffice',
      [profile, '--headless', ...more, '--convert-to', format, '--outdir', out, ...batch],
      {
        env: { ...process.env, FONTCONFIG_FILE: fonts, HOME: OWN },
        stdio: 'pipe',
      },
    );
    const lost = batch.filter((path) => !existsSync(join(out, `${parse(path).name}.${extension}`)));
    if (lost.length > 0) throw new Error(`LibreOffice made no ${extension} of ${lost.join(', ')}`);
  }
}

const OVERFLOW = '<w:overflowPunct w:val="0"/>';

function withPunctuationTurned(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  if (!styles.includes(OVERFLOW)) throw new Error(`word/styles.xml does not say ${OVERFLOW}`);
  parts['word/styles.xml'] = strToU8(styles.replaceAll(OVERFLOW, '<w:overflowPunct w:val="1"/>'));
  return zipSync(parts, { level: 1 });
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
