// A template of one's own as a file to hand on, and what was left out of one.

import { fileName } from '../core/document/file-name.ts';
import {
  isNewerPrivateTemplate,
  type PrivateTemplate,
  restorePrivateTemplate,
} from '../core/template/private-template.ts';
import { notTaken, readOwnFile, TEMPLATE_FILE } from '../storage/own-file.ts';

export type PrivateReading =
  /** `told` is about what was left out. */
  | { readonly ok: true; readonly template: PrivateTemplate; readonly told: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

export function privateFileName({ head }: PrivateTemplate): string {
  return fileName(`会文模板_${head.title || '没有名称'}`, 'json');
}

/** Total: any text gives a template or a sentence that says what to do. */
export function readPrivateFile(text: string): PrivateReading {
  const read = readOwnFile(TEMPLATE_FILE, text);
  if ('sentence' in read) return { ok: false, ...read };
  const wrong = (sentence: string): PrivateReading => ({ ok: false, ...notTaken(sentence) });
  if (isNewerPrivateTemplate(read.data))
    return wrong('这个模板是更新版本的会文存的，这里读不了。请刷新本页或者换用新版，再导入一次。');
  const template = restorePrivateTemplate(read.data);
  if (!template) return wrong('这个模板文件缺少必要的内容，可能被改动过。请重新存一次或者重新传一份。');
  return { ok: true, template, told: leftOut(read.data, template) };
}

function leftOut(data: Readonly<Record<string, unknown>>, { ownFields }: PrivateTemplate): readonly string[] {
  const given = Array.isArray(data.ownFields) ? data.ownFields.length : 0;
  const left = given - ownFields.length;
  return left ? [`有 ${left} 个自己的名称读不出来，没有导入，到“模板工坊”里补上。`] : [];
}
