// Names of other papers of the meeting, out of which this one's figures are made: read, and not asked for.

import type { Field } from '../facts/field.ts';
import { termsBehind } from '../facts/terms.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { FrontMatter } from './template.ts';

/** A figure that differs by the kind of meeting, as the template's own kind has it. */
export function ofItsMeeting(field: Field, meeting: FrontMatter['meeting']): Field {
  const { from, ...rest } = field;
  if (from?.op !== '按会议' || from.by || meeting === '通用') return field;
  const own = new Map(Object.entries(from.formulas)).get(meeting);
  return own ? { ...rest, from: own } : rest;
}

/** In the order of the vocabulary, without what only a form has use for. */
export function feedsOf(
  fields: readonly Field[],
  vocabulary: Vocabulary,
  meeting: FrontMatter['meeting'],
): readonly Field[] {
  const known = new Set(fields.map(({ name }) => name));
  const feeds = new Set<string>();
  const follow = (field: Field) => {
    for (const name of termsBehind(field)) {
      const term = vocabulary.get(name);
      if (!term || known.has(name) || feeds.has(name)) continue;
      feeds.add(name);
      follow(ofItsMeeting(term, meeting));
    }
  };
  fields.filter(({ from }) => from).forEach(follow);
  return [...vocabulary.values()]
    .filter(({ name }) => feeds.has(name))
    .map((field) => withoutAsking(ofItsMeeting(field, meeting)));
}

function withoutAsking({ hint: _, example: __, knows: ___, ...field }: Field): Field {
  if (field.type !== 'rows') return field;
  const columns = field.columns.map(({ hint: _h, example: _e, also: _a, ...column }) => column);
  return { ...field, columns };
}
