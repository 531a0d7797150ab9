// 人员: the post and the name of one person.

import { cleanText } from '../clean-text.ts';
import type { Fact } from '../fact.ts';
import type { PersonType } from '../field.ts';
import { lostCharacters } from '../private-use.ts';
import type { Prints } from './prints.ts';
import type { Read, Scalar } from './scalar.ts';
import { lostIn } from './words.ts';

export const personPrints: Prints<'person'> = {
  plain: ({ post, name }) => post + name,
  views: new Map([
    ['姓名', ({ name }) => name],
    ['职务', ({ post }) => post],
  ]),
};

export const person: Scalar<PersonType> = {
  title: '人员',
  keys: [],
  define: () => ({ type: 'person' }),
  isShaped: () => true,
  kind: 'person',
  read: (_, fact) => readPerson(fact),
  views: [...personPrints.views.keys()],
  tidy: (typed) => typed,
  fromCell: (cell) => {
    const [post = '', ...name] = cell.split(/\s+/);
    return { 职务: post, 姓名: name.join('') };
  },
  lineEnds: 'parts',
  hasBullets: false,
  isWritten: true,
  nextYear: () => '核对',
  describe: () => '人员',
};

function readPerson(fact: Fact): Read {
  const typed: Fact = typeof fact === 'string' ? { 职务: fact } : fact;
  if (typeof typed !== 'object' || Array.isArray(typed)) return { message: '请分别填写职务和姓名' };
  const given = typed as Readonly<Record<string, Fact>>;
  const told: string[] = [];
  const parts: string[] = [];
  for (const part of ['职务', '姓名']) {
    const own = given[part];
    const clean = cleanText(typeof own === 'string' ? own : '');
    const lost = lostCharacters(clean.text);
    if (lost) {
      const { message, right } = lostIn(String(own), lost);
      return {
        message: `${part}的${message}`,
        ...(right === undefined ? {} : { right: { ...given, [part]: right } }),
      };
    }
    told.push(...clean.told);
    parts.push(clean.text.replace(/\s+/g, ''));
  }
  const [post = '', name = ''] = parts;
  return { value: { kind: 'person', post, name }, told: [...new Set(told)] };
}
