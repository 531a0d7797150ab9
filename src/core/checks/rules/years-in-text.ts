// A year in free text that nothing else in the draft knows: most often left over from another year's paper.

import { oneByOne } from '../one-by-one.ts';
import type { Rule } from '../rule.ts';
import { sayPath } from '../say-path.ts';

/** 2035年远景目标 and spans of years name plans, not the year of the paper; the year of a plenum has a rule of its own. */
const YEAR =
  /(?<![\d—–-])((?:19|20|21)\d{2})年(?!远景|规划|(?:\d{1,2}月)?(?:召开|举行|闭幕)的?[^，。；]{1,8}中全会)/g;
/** Lists of regulations, whose titles may hold any year; names and numbers that have rules of their own. */
const SKIPPED = new Set(['学习书目', '通知标题', '方案名称', '整改方案名称', '附件', '中心组期次']);

export const YEARS_IN_TEXT: Rule = {
  id: 'leftover',
  severity: 'warning',
  description: '正文里的年份，是年度、上年度、次年或者填过的日期的年份。',
  find: ({ values, leaves }) => {
    const year = values.number('年度');
    if (!year) return [];
    const known = new Set([year.value - 1, year.value, year.value + 1]);
    for (const { kind, text } of leaves) if (kind === 'date') known.add(Number(text.slice(0, 4)));
    return oneByOne(leaves, ({ kind, field, path, text }) => {
      if (kind !== 'text' || SKIPPED.has(field.name)) return [];
      const years = [...text.replace(/《[^《》]*》/g, '《》').matchAll(YEAR)].map(([, digits]) =>
        Number(digits),
      );
      const strange = [...new Set(years)].filter((each) => !known.has(each));
      if (!strange.length) return [];
      const message = `${sayPath(path)}里写到 ${strange.join('、')} 年，“年度”是 ${year.value}，填过的日期里也没有这一年。请核对是不是旧文件留下的。`;
      return [{ key: path.join('.'), paths: [path, year.path], message }];
    });
  },
};
