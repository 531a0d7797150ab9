// One column of a 填报表: what its heading, its hint and its cells are, by the type of the name.

import type { Column, Field, FieldType } from '../facts/field.ts';

export type FillColumn = {
  readonly title: string;
  readonly hint: string;
  /** In halves of a 汉字. */
  readonly width: number;
  readonly holds: 'text' | 'day' | 'number' | 'choice';
  readonly options?: readonly string[];
  /** Other words than the options will do. */
  readonly open?: true;
  readonly least?: number;
  readonly most?: number;
  /** Stands filled in for the unit, and may be changed. */
  readonly given?: true;
};

type Asked = (Pick<Field, 'name' | 'hint' | 'example'> & FieldType) | Column;

const [NARROW, WIDE] = [14, 36];
const YES_NO = ['是', '否'];

/** `needed` says nothing where it is not known. */
export function fillColumn(field: Asked, needed?: boolean, given = false): FillColumn {
  const { name, hint = '', example } = field;
  const must = given ? '已经填好，不对的请改。' : needed === undefined ? '' : needed ? '必填。' : '可不填。';
  const words = [hint, ...wordsOf(field)].filter(Boolean).map((each) => each.replace(/[。；]$/, ''));
  const like = example ? `例：${example.replace(/\n/g, '／')}` : '';
  const text = `${must}${words.join('；')}${words.length ? '。' : ''}${like}`;
  return {
    title: name,
    hint: text,
    width: Math.max(widthOf(field), 2 * [...name].length + 4),
    ...cellsOf(field),
    ...(given ? { given: true as const } : {}),
  };
}

function wordsOf(field: Asked): readonly string[] {
  switch (field.type) {
    case 'list':
      return [
        '一条一行',
        ...(field.of.type === 'choice'
          ? [`从${field.of.options.map((each) => `“${each}”`).join('')}里写`]
          : []),
      ];
    case 'person':
      return ['先写职务，空一格，再写姓名'];
    case 'claim':
      return [`“${field.statement}”`, '属实的填“是”'];
    case 'int':
      return field.unit ? [`只写数字，单位是“${field.unit}”`] : ['只写数字'];
    case 'time':
      return ['写成 15:00 或 下午3时'];
    case 'deadline':
      return ['写日期，或者 2026年6月底前、立行立改'];
    case 'choice':
      return field.open ? ['可以选，也可以自己写'] : [];
    default:
      return [];
  }
}

function widthOf(field: Asked): number {
  switch (field.type) {
    case 'long':
    case 'list':
      return WIDE;
    case 'text':
      return (field.max ?? 40) > 20 ? WIDE : NARROW + 8;
    case 'organ':
      return WIDE - 6;
    case 'date':
    case 'deadline':
      return NARROW + 4;
    case 'choice':
      return Math.min(WIDE, 2 * Math.max(0, ...field.options.map((each) => each.length)) + 6);
    default:
      return NARROW;
  }
}

function cellsOf(field: Asked): Pick<FillColumn, 'holds' | 'options' | 'open' | 'least' | 'most'> {
  if (field.type === 'choice')
    return { holds: 'choice', options: field.options, ...(field.open ? { open: true as const } : {}) };
  if (field.type === 'bool' || field.type === 'claim') return { holds: 'choice', options: YES_NO };
  if (field.type === 'date') return { holds: 'day' };
  if (field.type !== 'int') return { holds: 'text' };
  return { holds: 'number', least: field.min ?? 0, ...(field.max === undefined ? {} : { most: field.max }) };
}
