// What a row of the table of keys says of one thing this site writes into a browser.

export type KeyPlace = 'database' | 'localStorage' | 'sessionStorage' | 'caches';

/** What a backup carries, each under the name it has there. */
export type BackupPart =
  | 'drafts'
  | 'histories'
  | 'discarded'
  | 'templates'
  | 'profile'
  | 'presets'
  | 'ownTemplates';

export type KeyRow = {
  readonly place: KeyPlace;
  /** The key, or where there are `many` what each begins with. */
  readonly key: string;
  readonly many: boolean;
  /** What is there, and until when, as the page says it. */
  readonly holds: string;
  readonly until: string;
  readonly backup: BackupPart | undefined;
  /**
   * What takes it away: `drafts` goes with emptying 我的草稿 and with 全部清除 on 您的文字在哪里, `everything` with 全部清除
   * alone, `site files` where its tick for them is set too.
   */
  readonly wipedWith: 'drafts' | 'everything' | 'site files';
  /** As what 您的文字在哪里 lists it; undefined for what is gone before it could, or is told in another way. */
  readonly listed: string | undefined;
};

export const WIPED = '在本页全部清除时删除';
