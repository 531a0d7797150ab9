// A preset of one's own as a file to hand on, and the sentences for a file that is none or holds what is not known here.

import { fileName } from '../../core/document/file-name.ts';
import { nearestName } from '../../core/source/nearest-name.ts';
import { isMapping } from '../../core/source/yaml-shape.ts';
import {
  isNewerPreset,
  type OwnPreset,
  PRESET_KIND,
  presetName,
  restoreOwnPreset,
} from '../../storage/own-preset.ts';

const MB = 1024 * 1024;
/** Bytes; a real one has a few thousand. */
const LARGEST_PRESET = 2 * MB;

export type PresetReading =
  /** `told` are sentences about what was taken and cannot be used. */
  | { readonly ok: true; readonly preset: OwnPreset; readonly told: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

export function presetFileName(preset: OwnPreset): string {
  return fileName(`会文预设_${presetName(preset)}`, 'json');
}

export function presetFileText(preset: OwnPreset): string {
  return `${JSON.stringify({ program: '会文', ...preset }, undefined, 2)}\n`;
}

/** To be asked before the file is read. */
export function presetTooLarge(bytes: number): string | undefined {
  if (bytes <= LARGEST_PRESET) return undefined;
  return `这个文件有 ${(bytes / MB).toFixed(1)} MB，预设文件不会超过 ${LARGEST_PRESET / MB} MB，没有导入。请选文件名以“会文预设”开头的 .json 文件。`;
}

/** Total: any text gives a preset or a sentence that says what to do. `names` are those of the vocabulary. */
export function readPresetFile(text: string, names: readonly string[]): PresetReading {
  const wrong = (sentence: string): PresetReading => ({
    ok: false,
    sentence: `${sentence}没有导入任何内容。`,
  });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return wrong(
      text.includes(`"${PRESET_KIND}"`)
        ? '这个预设文件不完整，可能没有下载完或者被改动过。请重新存一次或者重新传一份。'
        : `这不是会文的预设文件。${CHOOSE}`,
    );
  }
  const { kind } = isMapping(data) ? data : {};
  if (kind === 'huiwen-profile') return wrong('这是会文的单位信息文件，请到“单位信息”导入。');
  if (typeof kind === 'string' && kind !== PRESET_KIND && kind.startsWith('huiwen-'))
    return wrong('这是会文的草稿备份，请到“我的草稿”导入。');
  if (kind !== PRESET_KIND) return wrong(`这个文件是别的程序的，不是会文的预设。${CHOOSE}`);
  if (isNewerPreset(data))
    return wrong('这个预设是更新版本的会文存的，这里读不了。请刷新本页或者换用新版，再导入一次。');
  const preset = restoreOwnPreset(data);
  if (!preset) return wrong('这个预设文件里缺年度或者会议，可能被改动过。请重新存一次或者重新传一份。');
  if (!Object.keys(preset.values).length) return wrong('这个预设里没有内容。');
  return { ok: true, preset, told: Object.keys(preset.values).flatMap((name) => toldOfName(name, names)) };
}

const CHOOSE = '请选文件名以“会文预设”开头的 .json 文件。';

/** A sentence for a name that is not in the vocabulary. */
export function toldOfName(name: string, names: readonly string[]): readonly string[] {
  if (names.includes(name)) return [];
  const nearest = nearestName(name, names);
  return [`“${name}”不是会文的名称${nearest ? `，是不是“${nearest}”？` : '。'}内容原样留着，填入时不用。`];
}
