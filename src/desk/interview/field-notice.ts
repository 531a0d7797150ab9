// What is to be said about a typed fact: what is wrong with it, or what of it a .docx cannot hold.

import { cleanText } from '../../core/facts/clean-text.ts';
import { type Fact, isGiven } from '../../core/facts/fact.ts';
import type { Column } from '../../core/facts/field.ts';
import { type Readable, readFact, readScalar } from '../../core/facts/read-fact.ts';
import type { Reading, Value } from '../../core/facts/value.ts';

export type FieldNotice = { readonly wrong?: string; readonly dropped?: string };

export function fieldNotice(field: Readable | Column, fact: Fact | undefined): FieldNotice {
  if (!isGiven(fact)) return {};
  const reading = 'stage' in field ? readFact(field, fact) : readScalar(field, fact, []);
  const wrong = wrongPart(reading);
  const dropped = droppedNotice(fact);
  return { ...(wrong ? { wrong } : {}), ...(dropped ? { dropped } : {}) };
}

function wrongPart(reading: Reading<Value>): string | undefined {
  if (reading.state === 'wrong') return reading.message;
  if (reading.state === 'missing' || reading.value.kind !== 'list') return undefined;
  for (const [index, item] of reading.value.items.entries()) {
    if (item.state === 'wrong') return `第 ${index + 1} 行：${item.message}`;
  }
  return undefined;
}

function droppedNotice(fact: Fact): string | undefined {
  const dropped = [...new Set(textsOf(fact).flatMap((text) => cleanText(text).dropped))];
  if (!dropped.length) return undefined;
  return `有 Word 文件存不下的字符（${dropped.slice(0, 5).join('、')}），生成文件时略去，其余照录`;
}

function textsOf(fact: Fact): string[] {
  if (typeof fact === 'string') return [fact];
  return typeof fact === 'object' ? Object.values(fact).flatMap(textsOf) : [];
}
