// A file of 会文 to hand on, and the sentences where one of another kind, of another program or a torn one was given.

import { isMapping } from '../core/source/yaml-shape.ts';

const MB = 1024 * 1024;

export type OwnFile = {
  readonly kind: keyof typeof KINDS;
  /** As sentences call what is in it, and how the name of the file begins. */
  readonly called: string;
  readonly begins: string;
  /** Bytes; a real one has a few thousand, but what goes out must come in again. */
  readonly most: number;
};

/** What each of our files is, and where it is taken in. */
const KINDS = {
  'huiwen-backup': '草稿备份，请到“我的草稿”导入',
  'huiwen-draft': '草稿备份，请到“我的草稿”导入',
  'huiwen-meeting': '草稿备份，请到“我的草稿”导入',
  'huiwen-profile': '单位信息文件，请到“单位信息”导入',
  'huiwen-preset': '预设文件，请到“年度预设”导入',
  'huiwen-template': '模板文件，请到“我的模板”导入',
  'huiwen-return': '下发包的交回文件，请到“收各支部材料”放进去',
} as const;

export const PRESET_FILE: OwnFile = {
  ...{ kind: 'huiwen-preset', called: '预设', begins: '会文预设' },
  most: 2 * MB,
};
/** The paper a template was made of may be long. */
export const TEMPLATE_FILE: OwnFile = {
  ...{ kind: 'huiwen-template', called: '模板', begins: '会文模板' },
  most: 8 * MB,
};
export const PROFILE_FILE: OwnFile = {
  ...{ kind: 'huiwen-profile', called: '单位信息', begins: '会文单位信息' },
  most: 32 * MB,
};

export function ownFileText(data: object): string {
  return `${JSON.stringify({ program: '会文', ...data }, undefined, 2)}\n`;
}

export function ownFileBlob(data: object): Blob {
  return new Blob([ownFileText(data)], { type: 'application/json' });
}

/** The sentence that refuses a file by its size, to be asked before it is read. */
export function refuseLarge({ called, begins, most }: OwnFile, bytes: number): string | undefined {
  if (bytes <= most) return undefined;
  return `这个文件有 ${(bytes / MB).toFixed(1)} MB，${called}文件不会超过 ${most / MB} MB，${NOTHING}请选文件名以“${begins}”开头的 .json 文件。`;
}

/** Total: any text gives what the file holds or a sentence that says what to do. */
export function readOwnFile(
  { kind, called, begins }: OwnFile,
  text: string,
): { readonly data: Readonly<Record<string, unknown>> } | { readonly sentence: string } {
  const choose = `请选文件名以“${begins}”开头的 .json 文件。`;
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return notTaken(
      text.includes(`"${kind}"`)
        ? `这个${called}文件不完整，可能没有下载完或者被改动过。请重新存一次或者重新传一份。`
        : `这不是会文的${called}文件。${choose}`,
    );
  }
  if (isMapping(data) && data.kind === kind) return { data };
  return notTaken(otherKind(data) ?? `这个文件是别的程序的，不是会文的${called}文件。${choose}`);
}

/** A sentence for what is one of our files, wherever it was given for another. */
export function otherKind(data: unknown): string | undefined {
  const kind = isMapping(data) ? data.kind : undefined;
  const known = Object.entries(KINDS).find(([each]) => each === kind);
  return known && `这是会文的${known[1]}。`;
}

export function notTaken(sentence: string): { readonly sentence: string } {
  return { sentence: `${sentence}${NOTHING}` };
}

const NOTHING = '没有导入任何内容。';
