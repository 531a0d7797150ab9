// R17: the form of a 文号 and its year.

import { halfWidth } from '../../facts/clean-text.ts';
import { printDate } from '../../facts/date.ts';
import { SOURCES } from '../legal-sources.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

const FORM = /^\p{Script=Han}{1,12}〔(\d{4})〕[1-9]\d*号$/u;
/** Any brackets, 第, leading zeros, spaces: what the right form can be made from. */
const NEARLY = /^(\p{Script=Han}{1,12}?)[[〔（(【{〈［](\d{4})年?[\]〕）)】}〉］]第?0*([1-9]\d*)号?$/u;

export const DOCUMENT_NUMBERS: Rule = {
  id: 'R17',
  severity: 'error',
  description: '文号写成“机关代字〔年份〕序号号”，年份与日期一致。',
  find: (draft) => [
    ...ofNumber(draft, '通知文号', '通知日期'),
    ...ofNumber(draft, '发文字号', '成文日期'),
    ...noticeYear(draft),
  ],
};

function ofNumber(
  { values, fromLastYear }: DraftToCheck,
  name: '通知文号' | '发文字号',
  dateName: '通知日期' | '成文日期',
): readonly RuleFinding[] {
  const number = values.text(name);
  if (!number) return [];
  const form = FORM.exec(number.value);
  if (!form) {
    const near = NEARLY.exec(halfWidth(number.value).replace(/\s+/g, ''));
    const fact = near ? `${near[1]}〔${near[2]}〕${near[3]}号` : undefined;
    const right = fact ? `应写成“${fact}”` : '应写成像“明组通〔2025〕18号”这样';
    const message = `${sayPath(number.path)}“${number.value}”的写法不对，${right}：年份写全，用六角括号，序号不加“第”，前面不补零。`;
    const repair = fact ? { repair: { path: number.path, fact } } : {};
    return [{ key: name, paths: [number.path], message, source: SOURCES.documentNumber, ...repair }];
  }
  const date = values.date(dateName);
  if (!date || Number(form[1]) === date.value.year) return [];
  // Copied to the next year, the number moved on and the day did not: that is ours, until somebody looked at the day.
  if (fromLastYear.some(([place]) => place === dateName)) return [];
  const message = `${sayPath(number.path)}的年份是 ${form[1]}，${sayPath(date.path)}是${printDate(date.value)}。两个年份应当相同，请核对。`;
  return [{ key: `${name}:年份`, paths: [number.path, date.path], message }];
}

/** Where the date of the notice is not given, the year of the meeting has to do. */
function noticeYear({ values }: DraftToCheck): readonly RuleFinding[] {
  const [number, year] = [values.text('通知文号'), values.number('年度')];
  const form = FORM.exec(number?.value ?? '');
  if (!number || !form || !year || values.date('通知日期')) return [];
  if ([0, 1].includes(Number(form[1]) - year.value)) return [];
  const message = `${sayPath(number.path)}的年份是 ${form[1]}，“年度”是 ${year.value}。请核对是不是上一年的通知。`;
  return [{ key: '通知文号:年度', severity: 'warning', paths: [number.path, year.path], message }];
}
