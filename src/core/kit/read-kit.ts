// A kit as a branch opens it: whoever may have changed the file, it is whole and its template can be filled, or there is a sentence.

import { DEFAULT_THRESHOLDS, type Thresholds } from '../checks/thresholds.ts';
import type { Field, RowsType } from '../facts/field.ts';
import { isTooMuch } from '../facts/how-much.ts';
import { restoreFacts } from '../facts/restore-facts.ts';
import { isField } from '../facts/restore-field.ts';
import { isNumber, isText, isTexts, listOf, maybe, shaped } from '../source/shape.ts';
import { isMapping } from '../source/yaml-shape.ts';
import { compileAgain } from '../template/compile-again.ts';
import type { Template } from '../template/template.ts';
import { isTemplateSource } from '../template/template-source.ts';
import { KIT_KIND, KIT_VERSION, type Kit, type KitTemplate, type OwnRow } from './kit.ts';

/** A kit with its template compiled. */
export type OpenKit = { readonly kit: Kit; readonly template: Template };
export type ReadKit = OpenKit | { readonly refused: string };

const DAMAGED = '这个下发包不完整，可能没有拷全，或者被改动过。请向发下来的单位再要一份。';
const NEWER = '这个下发包由更新版本的会文做成，这里读不了。请打开包里带的 huiwen.html 填写。';

const TOO_MUCH =
  '这个下发包里已经填好的内容太多，页面会停住，没有打开。请发下来的单位减少给定的内容，再做一次。';

/** What one reads in a kit is put into file names, too. */
const MOST_CHARACTERS = 200;
const MOST_UNITS = 5000;

const isTemplate = shaped<KitTemplate>({
  id: isText,
  title: isText,
  revised: isText,
  source: isTemplateSource,
  fields: listOf(isField),
  feeds: listOf(isField),
});

const isOwnRow = shaped<OwnRow>({
  rows: (value) => isField(value) && value.type === 'rows',
  unit: isText,
});

const isThresholds = shaped<Thresholds>({
  quorum: (value) => listOf(isNumber)(value) && Array.isArray(value) && value.length === 2,
  reportDays: isNumber,
  longReport: isNumber,
  tooLong: isNumber,
});

const isKit = shaped<Omit<Kit, 'given' | 'thresholds'>>({
  id: isText,
  title: isText,
  from: isText,
  due: isText,
  contact: isText,
  template: isTemplate,
  ask: isTexts,
  own: maybe(isOwnRow),
  units: isTexts,
});

/** Never throws, whatever is given. */
export function readKit(text: string): ReadKit {
  const data = parsed(text);
  if (!isMapping(data) || data.kind !== KIT_KIND) return { refused: DAMAGED };
  if (isNumber(data.version) && Number(data.version) > KIT_VERSION) return { refused: NEWER };
  if (data.version !== KIT_VERSION || !isKit(data)) return { refused: DAMAGED };
  const kit = restore(data as unknown as Kit);
  if (isTooMuch(kit.given)) return { refused: TOO_MUCH };
  const { id, title, revised, source, fields, feeds } = kit.template;
  const template = compileAgain(source, fields, feeds);
  if (template?.id !== id || template.revised !== revised)
    return { refused: `这个下发包里的模板“${title.slice(0, MOST_CHARACTERS)}”读不出来。${DAMAGED}` };
  return { kit, template };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function restore({ own, ...kit }: Kit): Kit {
  const short = (each: string) => each.slice(0, MOST_CHARACTERS);
  return {
    ...kit,
    id: short(kit.id),
    title: short(kit.title),
    from: short(kit.from),
    contact: short(kit.contact),
    given: restoreFacts(kit.given),
    units: kit.units.slice(0, MOST_UNITS).map(short),
    thresholds: isThresholds(kit.thresholds) ? kit.thresholds : DEFAULT_THRESHOLDS,
    ...(own ? { own: { rows: rowsOf(own.rows), unit: own.unit } } : {}),
  };
}

function rowsOf(rows: Field & RowsType): Field & RowsType {
  return { ...rows, columns: rows.columns.filter(({ name }) => name !== '__proto__') };
}
