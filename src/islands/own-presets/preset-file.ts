// A preset of one's own as a file to hand on, and what of a file is not known here.

import { fileName } from '../../core/document/file-name.ts';
import { nearestName } from '../../core/source/nearest-name.ts';
import { notTaken, PRESET_FILE, readOwnFile } from '../../storage/own-file.ts';
import { isNewerPreset, type OwnPreset, presetName, restoreOwnPreset } from '../../storage/own-preset.ts';

export type PresetReading =
  /** `told` are sentences about what was taken and cannot be used. */
  | { readonly ok: true; readonly preset: OwnPreset; readonly told: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

export function presetFileName(preset: OwnPreset): string {
  return fileName(`会文预设_${presetName(preset)}`, 'json');
}

/** Total: any text gives a preset or a sentence that says what to do. `names` are those of the vocabulary. */
export function readPresetFile(text: string, names: readonly string[]): PresetReading {
  const read = readOwnFile(PRESET_FILE, text);
  if ('sentence' in read) return { ok: false, ...read };
  const wrong = (sentence: string): PresetReading => ({ ok: false, ...notTaken(sentence) });
  if (isNewerPreset(read.data))
    return wrong('这个预设是更新版本的会文存的，这里读不了。请刷新本页或者换用新版，再导入一次。');
  const preset = restoreOwnPreset(read.data);
  if (!preset) return wrong('这个预设文件里缺年度或者会议，可能被改动过。请重新存一次或者重新传一份。');
  if (!Object.keys(preset.values).length) return wrong('这个预设里没有内容。');
  return { ok: true, preset, told: Object.keys(preset.values).flatMap((name) => toldOfName(name, names)) };
}

/** A sentence for a name that is not in the vocabulary. */
export function toldOfName(name: string, names: readonly string[]): readonly string[] {
  if (names.includes(name)) return [];
  const nearest = nearestName(name, names);
  return [`“${name}”不是会文的名称${nearest ? `，是不是“${nearest}”？` : '。'}内容原样留着，填入时不用。`];
}
