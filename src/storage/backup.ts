// The one function that takes a backup file back in, whatever it holds.

import type { Meeting } from '../core/meeting/meeting.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { restoreDiscarded } from './discarded.ts';
import { LONGEST_NAME, restoreDraft } from './draft.ts';
import { type Everything, type History, sortEverything, type Unreadable } from './everything.ts';
import { restoreKeptPrivate } from './kept-private.ts';
import { isDatabaseKey } from './keys.ts';
import { isFromNewerVersion, restoreMeeting } from './meeting.ts';
import { otherKind } from './own-file.ts';
import { restoreOwnPreset } from './own-preset.ts';
import { isReadable, restoreProfile, saysAnything } from './profile.ts';
import { textIn } from './restore-shape.ts';
import { restoreTemplate } from './restore-template.ts';
import { restoreVersions } from './version.ts';
import { BACKUP_KIND, BACKUP_VERSION } from './write-backup.ts';

/** Of a file that is read; what is written is cut into files far below it. */
export const MOST_BYTES = 96 * 1024 * 1024;

export type Restored =
  /** `problems` are sentences about the parts that were left out. */
  | { readonly kind: 'everything'; readonly everything: Everything; readonly problems: readonly string[] }
  | { readonly kind: 'refused'; readonly problem: string };

/** Why a file of that size is not even read; undefined when it may be. */
export function refuseSize(bytes: number): string | undefined {
  if (bytes > MOST_BYTES)
    return `这个文件有 ${Math.ceil(bytes / 1024 / 1024)} MB，草稿备份不会超过 ${MOST_BYTES / 1024 / 1024} MB。请核对是不是选错了文件。`;
  return bytes === 0 ? '这是一个空文件。请重新选择“导出全部”得到的 .json 文件。' : undefined;
}

/** What a backup holds, given as the text of the file or as the data in it. Never throws. */
export function restoreBackup(given: unknown): Restored {
  const read = typeof given === 'string' ? parse(given) : { data: given };
  if ('problem' in read) return { kind: 'refused', problem: read.problem };
  const { data } = read;
  if (!isMapping(data)) return refused('这个 JSON 文件不是会文的草稿备份');
  if (data.kind === 'huiwen-draft' || data.kind === 'huiwen-meeting') return restoreParts({ drafts: [data] });
  const other = data.kind === BACKUP_KIND ? undefined : otherKind(data);
  if (other) return { kind: 'refused', problem: other };
  if (data.kind !== BACKUP_KIND) return refused('这个 JSON 文件不是会文的草稿备份，可能是别的程序的');
  if (typeof data.version !== 'number') return refused('备份文件里没有版本号，可能被改动过');
  if (data.version > BACKUP_VERSION)
    return {
      kind: 'refused',
      problem: '这份备份是更新版本的会文导出的，这里读不了。请刷新页面，或者到导出它的那个网址导入。',
    };
  if (!Array.isArray(data.drafts)) return refused('备份文件里没有草稿列表，可能被改动过');
  return restoreParts(data);
}

function restoreParts(data: Readonly<Record<string, unknown>>): Restored {
  const { drafts, problems } = restoreDrafts(listOf(data.drafts));
  const left = (many: number, what: string) => {
    if (many)
      problems.push(`备份里有 ${many} ${what}读不出来（已经损坏，或者是更新版本的会文写的），没有导入。`);
  };
  const histories = restoreEach(data.histories, restoreHistory, (many) => left(many, '份历史版本'));
  left(damagedVersions(data.histories, histories), '个历史版本');
  const discarded = restoreEach(data.discarded, restoreDiscarded, (many) => left(many, '份最近删除的草稿'));
  const templates = restoreEach(data.templates, restoreTemplate, (many) => left(many, '个草稿所用的模板'));
  const presets = restoreEach(data.presets, restoreOwnPreset, (many) => left(many, '个自己的预设'));
  const ownTemplates = restoreEach(data.ownTemplates, restoreKeptPrivate, (many) =>
    left(many, '个自己的模板'),
  );
  const kept = restoreEach(data.unreadable, restoreUnreadable, (many) => left(many, '项'));
  // What an earlier release could not read may be plain to this one.
  const again = sortEverything(kept.map(({ key, value }) => [key, value]));
  const isSound = isReadable(data.profile);
  if (!isSound) problems.push('备份里的单位信息读不出来（已经损坏，或者是更新版本的会文写的），没有导入。');
  const profile = restoreProfile(data.profile);
  const everything: Everything = {
    drafts: [...drafts, ...again.drafts],
    histories: [...histories, ...again.histories],
    discarded: [...discarded, ...again.discarded],
    templates: [...templates, ...again.templates],
    profile: isSound && saysAnything(profile) ? profile : again.profile,
    presets: [...presets, ...again.presets],
    ownTemplates: [...ownTemplates, ...again.ownTemplates],
    unreadable: again.unreadable,
  };
  if (hasAny(everything)) return { kind: 'everything', everything, problems };
  const problem = problems.length
    ? `备份里的草稿都读不出来，没有导入任何内容。${problems[0]}`
    : '这份备份里没有草稿。';
  return { kind: 'refused', problem };
}

/** Templates by themselves are nothing of the user's. */
export function hasAny({ templates: _, ...rest }: Everything): boolean {
  return Object.values(rest).some((part) => (Array.isArray(part) ? part.length > 0 : part !== undefined));
}

function restoreDrafts(items: readonly unknown[]): {
  readonly drafts: Meeting[];
  readonly problems: string[];
} {
  const drafts: Meeting[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const nth = `备份里的第 ${index + 1} 份`;
    const draft = restoreMeeting(item);
    if (!draft && isFromNewerVersion(item))
      problems.push(`${nth}是更新版本的会文写的，这里读不了，没有导入。请刷新页面再试。`);
    else if (!draft) problems.push(`${nth}读不出来（缺少必要的内容或者已经损坏），没有导入。`);
    else if (seen.has(JSON.stringify(draft))) problems.push(`${nth}与前面的一份完全相同，只导入一次。`);
    else {
      seen.add(JSON.stringify(draft));
      drafts.push(draft);
      if (isMapping(item) && textIn(item.name) !== draft.name)
        problems.push(`${nth}的名称太长，只留下前 ${LONGEST_NAME} 个字。`);
      if (isMapping(item) && lostAny(item, restoreDraft(item) ?? draft))
        problems.push(`${nth}里有一些内容已经损坏，读不出来；其余的已经导入，请核对。`);
    }
  }
  return { drafts, problems };
}

/** Whether some answer, switched part or reason of a draft that was taken could not be. */
function lostAny(item: Readonly<Record<string, unknown>>, taken: object): boolean {
  const parts = ['facts', 'off', 'accepted', 'lastYear', 'foreign', 'chosen', 'papers'] as const;
  const kept = new Map<string, unknown>(Object.entries(taken));
  return parts.some((part) => saysMore(item[part], kept.get(part)));
}

/** Whether `given` holds anything, at any depth, that `taken` does not. */
function saysMore(given: unknown, taken: unknown): boolean {
  if (given === undefined || given === null || given === '') return false;
  if (Array.isArray(given)) {
    const kept = listOf(taken);
    const said = given.filter((item) => item !== null);
    return said.length > kept.length || said.some((item, at) => saysMore(item, kept[at]));
  }
  if (!isMapping(given)) return given !== taken;
  const kept = new Map(Object.entries(isMapping(taken) ? taken : {}));
  return Object.entries(given).some(([name, value]) => saysMore(value, kept.get(name)));
}

function restoreEach<T>(
  data: unknown,
  restore: (item: unknown) => T | undefined,
  tellLeft: (many: number) => void,
): readonly T[] {
  // A list that is none held nobody knows how much.
  const items = data === undefined || data === null || Array.isArray(data) ? listOf(data) : [data];
  const sound = items.flatMap((item) => restore(item) ?? []);
  tellLeft(items.length - sound.length);
  return sound;
}

function restoreHistory(data: unknown): History | undefined {
  if (!isMapping(data) || !textIn(data.id) || !Array.isArray(data.items)) return undefined;
  return {
    id: textIn(data.id),
    items: restoreVersions({ kind: 'huiwen-versions', items: data.items }).items,
  };
}

/** Of histories that were taken, how many of their versions were not. */
function damagedVersions(data: unknown, taken: readonly History[]): number {
  const given = listOf(data).flatMap((item) =>
    restoreHistory(item) && isMapping(item) ? listOf(item.items) : [],
  );
  return given.length - taken.reduce((sum, { items }) => sum + items.length, 0);
}

function restoreUnreadable(data: unknown): Unreadable | undefined {
  const key = isMapping(data) ? textIn(data.key) : '';
  if (!isMapping(data) || !isDatabaseKey(key) || data.value === undefined) return undefined;
  return { key, value: data.value };
}

function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
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
