// The text of a pasted cell as a fact of its column: what is plain is put in order, everything else stays as it was written.

import type { Fact } from '../facts/fact.ts';
import type { ScalarType } from '../facts/field.ts';
import { tidy } from '../facts/tidy.ts';
import { joinLines } from '../source/line-ends.ts';

const YES = /^(?:是|有|√|✓|✔|☑|对|true|yes|y)$/i;
const NO = /^(?:否|无|没有|×|✗|✘|☐|false|no|n)$/i;

export function cellFact(type: ScalarType, text: string): Fact {
  switch (type.type) {
    case 'bool':
      return YES.test(text) ? true : NO.test(text) ? false : text;
    case 'int':
      return countFact(type.unit ?? '', text);
    case 'person': {
      const [post = '', ...name] = text.split(/\s+/);
      return { 职务: post, 姓名: name.join('') };
    }
    case 'long':
      return text;
    default:
      return tidy(type.type, joinLines(text, joint(type)));
  }
}

/** Whether line ends of the cell were given up. */
export function joinsLines(type: ScalarType, text: string): boolean {
  return type.type !== 'long' && type.type !== 'person' && text.includes('\n');
}

/** What stands between two lines that become one: sentences are set apart, names listed, an organ or a date goes on. */
function joint(type: ScalarType): string {
  if (type.type !== 'text') return '';
  return (type.max ?? 0) >= 60 ? '；' : '、';
}

function countFact(unit: string, text: string): Fact {
  const plain = text.replace(/\s/g, '');
  const bare = unit && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const whole = /^\d{1,3}(?:[,，]\d{3})+$/.test(bare)
    ? bare.replace(/[,，]/g, '')
    : bare.replace(/\.0+$/, '');
  const digits = tidy('int', whole, unit ? { type: 'int', unit } : undefined);
  return /^(?:0|[1-9]\d{0,8})$/.test(digits) ? Number(digits) : text;
}
