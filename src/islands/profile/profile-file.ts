// The profile as a file to hand on and read from one.

import { fileName } from '../../core/document/file-name.ts';
import { notTaken, PROFILE_FILE, readOwnFile } from '../../storage/own-file.ts';
import { PROFILE_VERSION, type Profile, restoreProfile, saysAnything } from '../../storage/profile.ts';

export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly sentence: string };

export function profileFileName({ facts }: Profile): string {
  const name = [facts.机关简称, facts.发文机关].find((fact) => typeof fact === 'string' && fact.trim());
  return fileName(name ? `会文单位信息_${String(name)}` : '会文单位信息', 'json');
}

/** Total: any text gives a profile or a sentence that says what to do. */
export function readProfileFile(text: string): ProfileReading {
  const read = readOwnFile(PROFILE_FILE, text);
  if ('sentence' in read) return { ok: false, ...read };
  const wrong = (sentence: string): ProfileReading => ({ ok: false, ...notTaken(sentence) });
  const { version } = read.data;
  if (typeof version === 'number' && version > PROFILE_VERSION)
    return wrong('这个文件是更新的会文导出的，这里读不全。请刷新本页或者换用新版，再导入一次。');
  const profile = restoreProfile(read.data);
  return saysAnything(profile) ? { ok: true, profile } : wrong('这个文件里没有填写单位信息。');
}
