// What the vocabulary says becomes of an answer in next year's draft, where the type of the field does not tell.

import { notAllowed, unknownName } from '../source/nearest-name.ts';
import { describe, isMapping, type Say, textList } from '../source/yaml-shape.ts';
import { type Field, type LastYearFigure, NEXT_YEAR, type NextYear } from './field.ts';

const KEYS = ['取自', '其中', '写'];

/** `保留`, `推年`, `核对`, `不沿用`, or `{取自: [多行], 其中: {列: [选项]}, 写: 列}`: a count, a list, or the rows themselves, out of last year's rows. */
export function readNextYear(value: unknown, say: Say): NextYear | undefined {
  const word = NEXT_YEAR.find((known) => known === value);
  if (word) return word;
  if (!isMapping(value)) {
    say(`nextYear 应为 ${NEXT_YEAR.join('、')} 之一，或者写明取自哪里，现为${describe(value)}`, 'nextYear');
    return undefined;
  }
  for (const key of Object.keys(value)) if (!KEYS.includes(key)) say(notAllowed(key, '键', KEYS), 'nextYear');
  const from = textList(value.取自, '取自', () => say('取自应为多行名称的列表', 'nextYear'));
  const [column, options] = isMapping(value.其中) ? (Object.entries(value.其中)[0] ?? []) : [];
  if (value.其中 !== undefined && column === undefined) say('其中应写成“列: [选项]”', 'nextYear');
  return {
    from,
    ...(column === undefined ? {} : { where: { column, options: textList(options, column, say) } }),
    ...(typeof value.写 === 'string' ? { column: value.写 } : {}),
  };
}

/** What is wrong in the names a key refers to. */
export function brokenNextYear(
  { nextYear, type }: Field,
  fields: ReadonlyMap<string, Field>,
): readonly string[] {
  if (nextYear === undefined || typeof nextYear === 'string') return [];
  const wanted = nextYear.column === undefined ? ['int', 'rows'] : ['list'];
  const own = wanted.includes(type) ? [] : [`数出来的要填进整数，逐条写的要填进列表，整行的要填进多行`];
  return [...own, ...nextYear.from.flatMap((name) => brokenSource(name, nextYear, fields))];
}

function brokenSource(
  name: string,
  { where, column }: LastYearFigure,
  fields: ReadonlyMap<string, Field>,
): readonly string[] {
  const source = fields.get(name);
  if (!source) return [unknownName(name, '名称', fields.keys())];
  if (source.type !== 'rows') return [`“${name}”不是多行`];
  const names = source.columns.map((each) => each.name);
  const asked = [...(where ? [where.column] : []), ...(column === undefined ? [] : [column])];
  const unknown = asked.filter((each) => !names.includes(each)).map((each) => notAllowed(each, '列', names));
  const chosen = source.columns.find((each) => each.name === where?.column);
  const options = chosen?.type === 'choice' ? chosen.options : [];
  const strange = chosen ? (where?.options ?? []).filter((each) => !options.includes(each)) : [];
  return [...unknown, ...strange.map((each) => notAllowed(each, '选项', options))];
}
