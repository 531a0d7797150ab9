// All drafts in one file, and the one function that takes such a file back in, whatever it holds.

import { type Draft, isFromNewerVersion, restoreDraft } from './draft.ts';
import { isRecord } from './restore-shape.ts';

const KIND = 'huiwen-backup';
const VERSION = 1;

/** A backup holds plain text: a hundred long drafts stay below 10 MB. */
export const MOST_BYTES = 32 * 1024 * 1024;

export type Restored =
  /** `problems` are sentences about the parts that were left out. */
  | { readonly kind: 'drafts'; readonly drafts: readonly Draft[]; readonly problems: readonly string[] }
  | { readonly kind: 'refused'; readonly problem: string };

/** The text of a backup file. */
export function writeBackup(drafts: readonly Draft[], now: number): string {
  return JSON.stringify({ kind: KIND, version: VERSION, savedAt: now, drafts }, null, 1);
}

/** Why a file of that size is not even read; undefined when it may be. */
export function refuseSize(bytes: number): string | undefined {
  if (bytes > MOST_BYTES)
    return `这个文件有 ${Math.ceil(bytes / 1024 / 1024)} MB，草稿备份不会超过 ${MOST_BYTES / 1024 / 1024} MB。请核对是不是选错了文件。`;
  return bytes === 0 ? '这是一个空文件。请重新选择“导出全部”得到的 .json 文件。' : undefined;
}

/** Drafts of a backup, given as the text of the file or as the data in it. Never throws. */
export function restoreBackup(given: unknown): Restored {
  const read = typeof given === 'string' ? parse(given) : { data: given };
  if ('problem' in read) return { kind: 'refused', problem: read.problem };
  const { data } = read;
  if (!isRecord(data)) return refused('这个 JSON 文件不是会文的草稿备份');
  if (data.kind === 'huiwen-draft') return restoreItems([data]);
  if (data.kind === 'huiwen-profile')
    return {
      kind: 'refused',
      problem: '这是单位信息文件，不是草稿备份。请到“单位信息”页，用“导入文件”导入。',
    };
  if (data.kind !== KIND) return refused('这个 JSON 文件不是会文的草稿备份，可能是别的程序的');
  if (typeof data.version !== 'number') return refused('备份文件里没有版本号，可能被改动过');
  if (data.version > VERSION)
    return {
      kind: 'refused',
      problem: '这份备份是更新版本的会文导出的，这里读不了。请刷新页面，或者到导出它的那个网址导入。',
    };
  if (!Array.isArray(data.drafts)) return refused('备份文件里没有草稿列表，可能被改动过');
  return restoreItems(data.drafts);
}

function restoreItems(items: readonly unknown[]): Restored {
  const drafts: Draft[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const nth = `备份里的第 ${index + 1} 份`;
    const draft = restoreDraft(item);
    if (!draft && isFromNewerVersion(item))
      problems.push(`${nth}是更新版本的会文写的，这里读不了，没有导入。请刷新页面再试。`);
    else if (!draft) problems.push(`${nth}读不出来（缺少必要的内容或者已经损坏），没有导入。`);
    else if (seen.has(JSON.stringify(draft))) problems.push(`${nth}与前面的一份完全相同，只导入一次。`);
    else {
      seen.add(JSON.stringify(draft));
      drafts.push(draft);
    }
  }
  if (drafts.length) return { kind: 'drafts', drafts, problems };
  const problem = problems.length
    ? `备份里的草稿都读不出来，没有导入任何内容。${problems[0]}`
    : '这份备份里没有草稿。';
  return { kind: 'refused', problem };
}

function parse(file: string): { readonly data: unknown } | { readonly problem: string } {
  const tooLarge = refuseSize(file.length);
  if (tooLarge) return { problem: tooLarge };
  const json = file.replace(/^\ufeff/, '').trim();
  try {
    const data: unknown = JSON.parse(json);
    return { data };
  } catch {
    if (!/^[[{]/.test(json)) return { problem: '这不是草稿备份。请选择“导出全部”得到的 .json 文件。' };
    const torn = json.startsWith('{') && !json.endsWith('}');
    return {
      problem: torn
        ? '这份备份不完整，可能没有下载完或者没有复制完。请重新导出或者重新复制。'
        : '这个 .json 文件的格式有错，读不出来，可能被别的程序改动过。请重新导出。',
    };
  }
}

function refused(what: string): Restored {
  return { kind: 'refused', problem: `${what}。请选择“导出全部”得到的 .json 文件。` };
}
