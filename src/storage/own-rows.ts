// Rows of the table of keys for what the user makes once for many papers: presets and templates of one's own.

import { chineseNumeral } from '../core/facts/numeral.ts';
import { MOST_EARLIER } from './kept-private.ts';
import { type KeyRow, WIPED } from './key-row.ts';

export const OWN_ROWS = {
  ownPreset: {
    place: 'database',
    key: 'preset:',
    many: true,
    holds: '您自己的预设：名称、年度和从通知里标出的内容；通知的全文不存',
    until: `在“年度预设”页删除，或者${WIPED}`,
    backup: 'presets',
    wipedWith: 'everything',
    listed: 'preset',
  },
  ownTemplate: {
    place: 'database',
    key: 'own:',
    many: true,
    holds: `您自己的模板：原文、自己的名称、示例，改到一半的和从前的内容（最多${chineseNumeral(MOST_EARLIER)}次）`,
    until: `在“我的模板”里删除，或者${WIPED}`,
    backup: 'ownTemplates',
    wipedWith: 'everything',
    listed: 'own template',
  },
  ownMark: {
    place: 'localStorage',
    key: 'huiwen:own',
    many: false,
    holds: '记一笔“存过自己的模板”，首页看到它才去读；没有文字',
    until: WIPED,
    backup: undefined,
    wipedWith: 'everything',
    listed: 'choice',
  },
} as const satisfies Readonly<Record<string, KeyRow>>;
