// One fact in two copies, each said so that the difference is seen.
import { expect, test } from 'vitest';
import type { Fact } from '../../src/core/facts/fact.ts';
import { sayBeside } from '../../src/core/meeting/say-beside.ts';

test.each<[what: string, fact: Fact | undefined, other: Fact | undefined, said: string]>([
  ['a text', '二楼会议室', '三楼', '二楼会议室'],
  ['a count', 12, 13, '12'],
  ['nothing', undefined, '三楼', '没有填'],
  ['a tick', true, undefined, '是'],
  ['a list, by what the other has not', ['甲', '乙'], ['甲', '丙', '丁'], '2 项，其中不同的：乙'],
  ['a list that is a part of the other', ['甲'], ['甲', '丙'], '1 项，另一份里都有'],
  ['empty items', ['甲', ''], ['乙'], '1 项，其中不同的：甲'],
  ['a list beside nothing', ['甲', '乙'], undefined, '2 项，其中不同的：甲；乙'],
  [
    'rows of the same number',
    [{ 问题: '学得不深', 状态: '已完成' }, { 问题: '调研少' }],
    [{ 问题: '学得不深', 状态: '推进中' }, { 问题: '调研少' }],
    '2 项，其中不同的：学得不深 已完成',
  ],
  ['a long text', '长'.repeat(200), '', `${'长'.repeat(120)}…`],
])('%s', (_, fact, other, said) => expect(sayBeside(fact, other)).toBe(said));
