// A template of one's own as a file to hand on, and the sentences for a file that is none.

import { fileName } from '../core/document/file-name.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import {
  isNewerPrivateTemplate,
  PRIVATE_KIND,
  type PrivateTemplate,
  restorePrivateTemplate,
} from '../core/template/private-template.ts';

const MB = 1024 * 1024;
/** Bytes; the paper it was made of may be long. */
const LARGEST = 8 * MB;

export type PrivateReading =
  /** `told` is about what was left out. */
  | { readonly ok: true; readonly template: PrivateTemplate; readonly told: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

export function privateFileName({ head }: PrivateTemplate): string {
  return fileName(`会文模板_${head.title || '没有名称'}`, 'json');
}

export function privateFileText(template: PrivateTemplate): string {
  return `${JSON.stringify({ program: '会文', ...template }, undefined, 2)}\n`;
}

/** To be asked before the file is read. */
export function privateTooLarge(bytes: number): string | undefined {
  if (bytes <= LARGEST) return undefined;
  return `这个文件有 ${(bytes / MB).toFixed(1)} MB，模板文件不会超过 ${LARGEST / MB} MB，没有导入。${CHOOSE}`;
}

/** Total: any text gives a template or a sentence that says what to do. */
export function readPrivateFile(text: string): PrivateReading {
  const wrong = (sentence: string): PrivateReading => ({
    ok: false,
    sentence: `${sentence}没有导入任何内容。`,
  });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return wrong(
      text.includes(`"${PRIVATE_KIND}"`)
        ? '这个模板文件不完整，可能没有下载完或者被改动过。请重新存一次或者重新传一份。'
        : `这不是会文的模板文件。${CHOOSE}`,
    );
  }
  const { kind } = isMapping(data) ? data : {};
  if (kind === 'huiwen-preset') return wrong('这是会文的预设文件，请到“年度预设”导入。');
  if (kind === 'huiwen-profile') return wrong('这是会文的单位信息文件，请到“单位信息”导入。');
  if (typeof kind === 'string' && kind !== PRIVATE_KIND && kind.startsWith('huiwen-'))
    return wrong('这是会文的草稿备份，请到“我的草稿”导入。');
  if (kind !== PRIVATE_KIND) return wrong(`这个文件是别的程序的，不是会文的模板。${CHOOSE}`);
  if (isNewerPrivateTemplate(data))
    return wrong('这个模板是更新版本的会文存的，这里读不了。请刷新本页或者换用新版，再导入一次。');
  const template = restorePrivateTemplate(data);
  if (!template) return wrong('这个模板文件缺少必要的内容，可能被改动过。请重新存一次或者重新传一份。');
  return { ok: true, template, told: leftOut(data, template) };
}

const CHOOSE = '请选文件名以“会文模板”开头的 .json 文件。';

function leftOut(data: unknown, { ownFields }: PrivateTemplate): readonly string[] {
  const given = isMapping(data) && Array.isArray(data.ownFields) ? data.ownFields.length : 0;
  const left = given - ownFields.length;
  return left ? [`有 ${left} 个自己的名称读不出来，没有导入，到“模板工坊”里补上。`] : [];
}
