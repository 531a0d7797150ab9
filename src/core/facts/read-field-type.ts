// The type part of a field definition: its Chinese type name and the keys that type has.

import { notAllowed } from '../source/nearest-name.ts';
import { describe, isMapping, type Mapping, optionalText, type Say, textList } from '../source/yaml-shape.ts';
import { checkName, otherNames } from './column-names.ts';
import {
  type ChoiceType,
  type Column,
  type FieldType,
  type Formula,
  type ScalarType,
  TYPE_NAMES,
} from './field.ts';

type TypeKey = FieldType['type'];

const TYPE_KEYS: Record<TypeKey, readonly string[]> = {
  text: ['min', 'max'],
  long: ['min', 'max'],
  organ: ['min', 'max'],
  int: ['unit', 'min', 'max'],
  choice: ['options', 'open', 'renamed'],
  date: [],
  time: [],
  deadline: [],
  bool: [],
  person: [],
  claim: ['statement', 'needs'],
  list: ['of', 'min', 'max', 'options', 'open', 'renamed', 'unit'],
  rows: ['columns'],
  computed: ['formula', 'unit'],
};

const SCALARS: readonly TypeKey[] = [
  'text',
  'long',
  'organ',
  'int',
  'choice',
  'date',
  'time',
  'deadline',
  'bool',
  'person',
];

/** Reads `type` and its keys; `others` are the keys that belong to the definition around it. */
export function readFieldType(
  definition: Mapping,
  others: readonly string[],
  say: Say,
): FieldType | undefined {
  const type = typeKey(definition.type, say);
  if (!type) return undefined;
  const known = ['type', ...TYPE_KEYS[type], ...others];
  for (const key of Object.keys(definition)) {
    if (!known.includes(key)) say(notAllowed(key, '键', known), key);
  }
  switch (type) {
    case 'list': {
      const of = definition.of === undefined ? 'text' : typeKey(definition.of, say);
      const item = of && scalarType(of, definition, say);
      return item && { type, of: item };
    }
    case 'rows':
      return { type, columns: readColumns(definition.columns, say) };
    case 'claim': {
      const { statement = '' } = optionalText(definition, ['statement'] as const, say);
      if (!statement) say('声明要写明 statement：使用者勾选时确认的那句话', 'statement');
      return { type, statement, needs: textList(definition.needs, 'needs', say) };
    }
    case 'computed': {
      const formula = readFormula(definition.formula, say);
      return formula && { type, formula, ...optionalText(definition, ['unit'] as const, say) };
    }
    default:
      return scalarType(type, definition, say);
  }
}

function typeKey(name: unknown, say: Say): TypeKey | undefined {
  const key = Object.entries(TYPE_NAMES).find(([chinese]) => chinese === name)?.[1];
  if (!key) {
    say(
      typeof name === 'string'
        ? notAllowed(name, '类型', Object.keys(TYPE_NAMES))
        : `type 应为类型名，现为${describe(name)}`,
      'type',
    );
  }
  return key;
}

function scalarType(type: TypeKey, definition: Mapping, say: Say): ScalarType | undefined {
  switch (type) {
    case 'text':
    case 'long':
    case 'organ':
      return { type, ...limits(definition, say) };
    case 'int':
      return { type, ...limits(definition, say), ...optionalText(definition, ['unit'] as const, say) };
    case 'choice':
      return choice(definition, say);
    case 'date':
    case 'time':
    case 'deadline':
    case 'bool':
    case 'person':
      return { type };
    default:
      say('列表和多行里只能用单个值的类型', 'of');
      return undefined;
  }
}

function limits(definition: Mapping, say: Say): { min?: number; max?: number } {
  const found: { min?: number; max?: number } = {};
  for (const key of ['min', 'max'] as const) {
    const value = definition[key];
    if (value === undefined) continue;
    if (typeof value === 'number' && Number.isInteger(value)) found[key] = value;
    else say(`${key} 应为整数，现为${describe(value)}`, key);
  }
  if (found.min !== undefined && found.max !== undefined && found.min > found.max)
    say(`min（${found.min}）大于 max（${found.max}），什么也填不进去`, 'min');
  return found;
}

function choice(definition: Mapping, say: Say): ChoiceType {
  const options = unequal(textList(definition.options, 'options', say), say);
  if (definition.open !== undefined && definition.open !== true)
    say('open 只写 true：除了这些选项，还可以自己写', 'open');
  const type = { type: 'choice', options, ...(definition.open ? { open: true as const } : {}) } as const;
  if (definition.renamed === undefined) return type;
  const renamed: Record<string, string> = {};
  for (const [was, now] of isMapping(definition.renamed) ? Object.entries(definition.renamed) : []) {
    if (options.includes(was)) say(`“${was}”现在还是一个选项，不能当作旧的说法`, 'renamed');
    else if (typeof now !== 'string' || !options.includes(now))
      say(`renamed 里“${was}”要改成 options 里的一项`, 'renamed');
    else renamed[was] = now;
  }
  if (!isMapping(definition.renamed)) say('renamed 写成 {旧的说法: 现在的选项}', 'renamed');
  return { ...type, renamed };
}

function unequal(options: readonly string[], say: Say): readonly string[] {
  const twice = options.find((option, index) => options.indexOf(option) !== index);
  if (twice !== undefined) say(`options 里“${twice}”写了两次`, 'options');
  return options;
}

function readColumns(columns: unknown, say: Say): Column[] {
  if (!isMapping(columns) || Object.keys(columns).length === 0) {
    say('多行要在 columns 下逐列写明类型', 'columns');
    return [];
  }
  const named = new Map(Object.keys(columns).map((name) => [name, name]));
  return Object.entries(columns).flatMap(([name, definition]) => {
    const sayColumn: Say = (message, ...path) => say(`列“${name}”：${message}`, 'columns', name, ...path);
    if (!isMapping(definition)) {
      sayColumn('下面应写明 type');
      return [];
    }
    checkName(name, sayColumn);
    const type = readFieldType(definition, ['hint', 'example', 'also'], sayColumn);
    if (!type || !isScalar(type)) {
      if (type) sayColumn('多行的列只能用单个值的类型');
      return [];
    }
    const also = definition.also === undefined ? [] : otherNames(definition.also, name, named, sayColumn);
    const texts = optionalText(definition, ['hint', 'example'] as const, sayColumn);
    return [{ name, ...texts, ...(also.length ? { also } : {}), ...type }];
  });
}

function isScalar(type: FieldType): type is ScalarType {
  return SCALARS.includes(type.type);
}

function readFormula(formula: unknown, say: Say): Formula | undefined {
  const [op, terms] = isMapping(formula) ? (Object.entries(formula)[0] ?? []) : [];
  if (op === '个数' && typeof terms === 'string') return { op, of: terms };
  if (op === '合计' && typeof terms === 'string' && terms.includes('.')) {
    const [of = '', column = ''] = terms.split('.');
    return { op, of, column };
  }
  if ((op === '和' || op === '差' || op === '商') && Array.isArray(terms) && terms.length > 1) {
    if (terms.every((term) => typeof term === 'string' || typeof term === 'number')) return { op, terms };
  }
  say(
    'formula 写成 {和: [甲, 乙]}、{差: [甲, 乙]}、{商: [甲, 乙]}、{个数: 甲} 或 {合计: 甲.列名}',
    'formula',
  );
  return undefined;
}
