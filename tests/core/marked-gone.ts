// A text as the tables of blanks that left no trace write it: ▮ where something is gone.
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

/** What stands in front of the text is read with it and not shown. */
export const markedBehind =
  (head: string) =>
  (text: string): string =>
    recognise(plainSource(head + text), content.vocabulary)
      .blanks.flatMap(({ origin, start }) => (origin === '消失' ? [start - head.length] : []))
      .filter((at, index, all) => all.indexOf(at) === index)
      .sort((a, b) => b - a)
      .reduce((said, at) => `${said.slice(0, at)}▮${said.slice(at)}`, text);
