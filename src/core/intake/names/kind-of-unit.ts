// “x党工委” asks for the whole name, with the kind of unit that stands behind the blank: who types 明湖街道党工委 must not print 党工委 twice.

import type { FieldType } from '../../facts/field.ts';
import { ORGAN_WORD } from './neutral-name.ts';

/** Where the blank ends with the words behind it that its own name says; a name of somebody's choosing takes none in. */
export function endWithUnit(text: string, to: number, name: string, type: FieldType): number {
  if (type.type !== 'organ') return to;
  const behind = ORGAN_WORD.exec(text.slice(to))?.[0] ?? '';
  const unit = behind.trim();
  return unit && new RegExp(`^${unit}名称\\d*$`, 'u').test(name) ? to + behind.length : to;
}
