// What a sentence of praise is called in the form: its last clause, without the word that ties it to the one before.
import { expect, test } from 'vitest';
import { claimsOf } from '../../src/core/intake/confirm/claims-of.ts';

const NAMES: readonly (readonly [text: string, name: string])[] = [
  ['，既红了脸，又出了汗', '出了汗'],
  ['，气氛热烈，并收到实效', '收到实效'],
  ['，也统一了思想。', '统一了思想'],
  ['，并且鼓了劲', '并且鼓了劲'],
  ['，达到了团结的目的', '达到了团结的目的'],
];
test.each(NAMES)('%s', (text, name) => {
  const place = {
    id: 'a',
    paragraph: 0,
    from: 0,
    to: text.length,
    start: 0,
    end: text.length,
    text,
    why: '',
  };
  const [claim] = claimsOf([{ ...place, claim: true }], { plain: {}, mended: {} }, new Set());
  expect(claim?.name).toBe(name);
});
