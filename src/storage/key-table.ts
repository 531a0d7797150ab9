// Every key this site writes into a browser, in one table: the page “您的文字在哪里”, the lists, wiping and backups read it.

import { chineseNumeral } from '../core/facts/numeral.ts';
import { KEPT_DAYS } from './discarded.ts';
import { type KeyRow, WIPED } from './key-row.ts';
import { OWN_ROWS } from './own-rows.ts';
import { MOST_VERSIONS } from './version.ts';

/** The database of `idb-keyval`, and its one table. */
export const DATABASE = { name: 'keyval-store', table: 'keyval' } as const;

/** Milliseconds from a change to its first copy. */
export const FIRST_COPY = 800;

const CHOICE = {
  place: 'localStorage',
  many: false,
  until: WIPED,
  backup: undefined,
  wipedWith: 'everything',
  listed: 'choice',
} as const;

/** In the order they are shown. */
export const KEPT = {
  draft: {
    place: 'database',
    key: 'draft:',
    many: true,
    holds: '每份草稿、每次会议的填写内容、名称、保存时间，每件文书取走的时间和那时各项内容的校验码',
    until: `在“我的草稿”里删除并清空“最近删除”，或者${WIPED}`,
    backup: 'drafts',
    wipedWith: 'drafts',
    listed: 'draft',
  },
  versions: {
    place: 'database',
    key: 'versions:',
    many: true,
    holds: `每份草稿的历史版本，最多${chineseNumeral(MOST_VERSIONS)}个`,
    until: '随草稿一起删除',
    backup: 'histories',
    wipedWith: 'drafts',
    listed: 'versions',
  },
  discarded: {
    place: 'database',
    key: 'discarded:',
    many: true,
    holds: '删除的草稿',
    until: `再有${chineseNumeral(KEPT_DAYS)}天用过会文以后，或者清空“最近删除”时`,
    backup: 'discarded',
    wipedWith: 'drafts',
    listed: 'discarded',
  },
  template: {
    place: 'database',
    key: 'template:',
    many: true,
    holds: '每份草稿所用的模板，当时的版本和原文；没有您的文字',
    until: `清空“最近删除”时，草稿和历史版本都不再用的；或者${WIPED}`,
    backup: 'templates',
    wipedWith: 'drafts',
    listed: 'template',
  },
  profile: {
    place: 'database',
    key: 'profile',
    many: false,
    holds: '您存的单位信息：机关名称、署名、字体、检查的标准',
    until: `在“单位信息”页点“清除单位信息”，或者${WIPED}`,
    backup: 'profile',
    wipedWith: 'everything',
    listed: 'profile',
  },
  profileMark: {
    place: 'localStorage',
    key: 'huiwen:profile',
    many: false,
    holds: '记一笔“存过单位信息”；IndexedDB 不能用时，单位信息就存在这里',
    until: '随单位信息一起删除',
    backup: undefined,
    wipedWith: 'everything',
    listed: 'profile',
  },
  ...OWN_ROWS,
  intake: {
    place: 'database',
    key: 'intake:',
    many: true,
    holds: '“从范文做模板”里放进去的范文：它的文字，和您对它的决定；做成模板以后也还留着',
    until: `在那一页删除，或者${WIPED}`,
    backup: undefined,
    wipedWith: 'everything',
    listed: 'intake',
  },
  typeset: {
    place: 'database',
    key: 'typeset',
    many: false,
    holds: '“只排版”页里的一份：它的文字、各行是什么、版头版记',
    until: `在那一页清空，或者${WIPED}`,
    backup: undefined,
    wipedWith: 'everything',
    listed: 'typeset',
  },
  order: {
    place: 'database',
    key: 'order',
    many: false,
    holds: '草稿写入的次数和用过会文的日子：排先后、数“最近删除”的天数，没有文字',
    until: WIPED,
    backup: undefined,
    wipedWith: 'drafts',
    listed: 'order',
  },
  journal: {
    place: 'localStorage',
    key: 'huiwen:journal:',
    many: true,
    holds: `最近${chineseNumeral(Math.ceil(FIRST_COPY / 1000))}秒左右键入、还没写完的内容`,
    until: '保存后自动删除',
    backup: undefined,
    wipedWith: 'drafts',
    listed: 'unsaved',
  },
  mode: { ...CHOICE, key: 'huiwen-mode', holds: '填写方式的选择：全部列出，还是一类一类地填' },
  hints: { ...CHOICE, key: 'huiwen-hints', holds: '提示、可不填的各项是不是收起的选择' },
  zoom: { ...CHOICE, key: 'huiwen:preview-zoom', holds: '预览大小的选择' },
  headings: {
    ...CHOICE,
    key: 'huiwen:headings',
    holds: '批量时您对列名的回答：哪个列名是哪一项，没有填写的内容',
  },
  units: {
    place: 'localStorage',
    key: 'huiwen:units',
    many: false,
    holds: '“收各支部材料”页里应交的党支部名单',
    until: `在那一页清空，或者${WIPED}`,
    backup: undefined,
    wipedWith: 'everything',
    listed: 'choice',
  },
  kits: {
    ...CHOICE,
    key: 'huiwen:kits',
    holds: '做过的下发包各叫什么、用哪个模板、哪一年度，收回来时核对；没有填写的内容',
  },
  begunKits: {
    ...CHOICE,
    key: 'huiwen:kits-begun',
    holds: '“下发包”页里正在做的：统一填好的内容、要支部填的、支部名单、咨询方式',
    until: `在那一页清空，或者${WIPED}`,
  },
  draftNews: {
    ...CHOICE,
    key: 'huiwen:saved',
    holds: '很旧的浏览器里，告诉开着的其他页面哪份草稿刚存过；没有文字',
    until: '写下就删除',
  },
  profileNews: {
    ...CHOICE,
    key: 'huiwen:profile-saved',
    holds: '同样告诉它们单位信息刚存过；没有文字',
    until: '写下就删除',
  },
  place: {
    place: 'sessionStorage',
    key: 'huiwen:place',
    many: false,
    holds: '刷新前正看着哪一项：只有栏目的名称，没有填写的内容',
    until: `刷新后、关闭标签页时自动删除，或者${WIPED}`,
    backup: undefined,
    wipedWith: 'everything',
    listed: undefined,
  },
  siteFiles: {
    place: 'caches',
    key: 'huiwen ',
    many: true,
    holds: '会文自己的网页、脚本和空白文件，断网时用；里面没有您的文字',
    until: `${WIPED}，再打开会文时重新存`,
    backup: undefined,
    wipedWith: 'site files',
    listed: undefined,
  },
} as const satisfies Readonly<Record<string, KeyRow>>;
