// What recognises a text and lays it out, fetched when the first text is given.

import type { Document } from '../../core/document/document.ts';
import type { Vocabulary } from '../../core/facts/vocabulary.ts';
import type { SourceText } from '../../core/intake/source.ts';
import type { TypesetPaper } from '../../core/intake/typeset-paper.ts';
import type { Page } from '../../core/layout/page.ts';
import { fetchOnce } from '../../published/fetch-once.ts';

export type Typesetter = {
  readonly recognised: (source: SourceText) => {
    readonly paper: TypesetPaper;
    readonly remarks: readonly string[];
  };
  readonly document: (paper: TypesetPaper) => Document;
  readonly layOut: (document: Document) => readonly Page[];
};

/** No name is asked for: nothing is a blank where nothing is to be filled. */
const NO_NAMES: Vocabulary = new Map();

const fetchAll = fetchOnce(() =>
  Promise.all([
    import('../../core/intake/recognise.ts'),
    import('../../core/intake/typeset-of.ts'),
    import('../../core/intake/to-document.ts'),
    import('../../core/layout/lay-out.ts'),
  ]),
);

/** Rejects with a sentence. */
export async function fetchTypesetter(): Promise<Typesetter> {
  const [{ recognise }, { typesetOf }, { typesetDocument }, { rememberingLayOut }] = await fetchAll().catch(
    () => {
      throw new Error('没有取到排版的程序。请检查网络，再试一次，或者刷新页面，已有的文字都在。');
    },
  );
  return {
    recognised: (source) => {
      const found = recognise(source, NO_NAMES);
      return { paper: typesetOf(found, source), remarks: found.remarks.map(({ message }) => message) };
    },
    document: typesetDocument,
    layOut: rememberingLayOut(),
  };
}
