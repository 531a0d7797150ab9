// The profile as a file to hand on, and the sentences for a file that is none.

import { fileName } from '../../core/document/file-name.ts';
import { isMapping } from '../../core/source/yaml-shape.ts';
import {
  PROFILE_KIND,
  PROFILE_VERSION,
  type Profile,
  restoreProfile,
  saysAnything,
} from '../../storage/profile.ts';

const MB = 1024 * 1024;
/** Bytes; a real profile has a few thousand, but what goes out must come in again. */
const LARGEST_PROFILE = 32 * MB;

export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly sentence: string };

export function profileFileName({ facts }: Profile): string {
  const name = [facts.机关简称, facts.发文机关].find((fact) => typeof fact === 'string' && fact.trim());
  return fileName(name ? `会文单位信息_${String(name)}` : '会文单位信息', 'json');
}

export function profileFileText(profile: Profile): string {
  return `${JSON.stringify({ program: '会文', ...profile }, undefined, 2)}\n`;
}

/** To be asked before the file is read. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= LARGEST_PROFILE) return undefined;
  return `这个文件有 ${(bytes / MB).toFixed(1)} MB，单位信息文件不会超过 ${LARGEST_PROFILE / MB} MB。请选从会文导出的“会文单位信息”文件。`;
}

/** Total: any text gives a profile or a sentence that says what to do. */
export function readProfileFile(text: string): ProfileReading {
  const wrong = (sentence: string): ProfileReading => ({ ok: false, sentence });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return wrong(
      text.includes(`"${PROFILE_KIND}"`)
        ? '这个单位信息文件不完整，可能没有下载完或者被改动过。请重新导出或者重新传一份。'
        : '这不是会文导出的单位信息文件。请选文件名以“会文单位信息”开头的 .json 文件。',
    );
  }
  const { kind, version } = isMapping(data) ? data : {};
  if (typeof kind === 'string' && kind !== PROFILE_KIND && kind.startsWith('huiwen-'))
    return wrong('这是会文的草稿备份，不是单位信息。草稿备份请到“我的草稿”导入。');
  if (kind !== PROFILE_KIND)
    return wrong(
      '这个文件是别的程序的，不是会文导出的单位信息。请选文件名以“会文单位信息”开头的 .json 文件。',
    );
  if (typeof version === 'number' && version > PROFILE_VERSION)
    return wrong('这个文件是更新的会文导出的，这里读不全。请刷新本页或者换用新版，再导入一次。');
  const profile = restoreProfile(data);
  return saysAnything(profile)
    ? { ok: true, profile }
    : wrong('这个文件里没有填写单位信息，没有导入任何内容。');
}
