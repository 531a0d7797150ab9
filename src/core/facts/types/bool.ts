// 是否: a box to tick.

import { plain } from '../as-typed.ts';
import type { Fact } from '../fact.ts';
import type { BoolType } from '../field.ts';
import type { Prints } from './prints.ts';
import type { Read, Scalar } from './scalar.ts';

export const flagPrints: Prints<'flag'> = { plain: ({ on }) => (on ? '是' : '否'), views: new Map() };

export const bool: Scalar<BoolType> = {
  title: '是否',
  keys: [],
  define: () => ({ type: 'bool' }),
  isShaped: () => true,
  kind: 'flag',
  read: (_, fact) => readFlag(fact),
  views: [],
  tidy: (typed) => typed,
  fromCell: (cell) => (CELL_YES.test(cell) ? true : CELL_NO.test(cell) ? false : cell),
  lineEnds: 'joined',
  hasBullets: false,
  isWritten: false,
  nextYear: (_, stage) => (stage === '依据' || stage === '文书' ? '保留' : '核对'),
  describe: () => '是否',
};

const CELL_YES = /^(?:是|有|√|✓|✔|☑|对|true|yes|y)$/i;
const CELL_NO = /^(?:否|无|没有|×|✗|✘|☐|false|no|n)$/i;

function readFlag(fact: Fact): Read {
  if (typeof fact === 'boolean') return { value: { kind: 'flag', on: fact } };
  const said = typeof fact === 'string' ? plain(fact) : '';
  const right =
    /^(?:是|有|对|√|✓|☑|yes|true)$/i.test(said) ||
    (/^(?:否|无|不|没有|×|no|false)$/i.test(said) ? false : undefined);
  return { message: '请选“是”或“否”', ...(right === undefined ? {} : { right }) };
}
