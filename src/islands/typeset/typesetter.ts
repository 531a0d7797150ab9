// What makes pages of a text that was recognised, fetched when the first text is given.

import type { Document } from '../../core/document/document.ts';
import type { Recognised } from '../../core/intake/text/recognised.ts';
import type { SourceText } from '../../core/intake/text/source.ts';
import type { TypesetPaper } from '../../core/intake/typeset/typeset-paper.ts';
import type { Page } from '../../core/layout/page.ts';
import { fetchOnce } from '../../published/fetch-once.ts';

export type Typesetter = {
  readonly typesetOf: (found: Recognised, source: SourceText) => TypesetPaper;
  readonly isTraditional: (text: string) => boolean;
  readonly simplified: (source: SourceText) => SourceText;
  readonly document: (paper: TypesetPaper) => Document;
  readonly layOut: (document: Document) => readonly Page[];
};

const fetchAll = fetchOnce(() =>
  Promise.all([
    import('../../core/intake/typeset/typeset-of.ts'),
    import('../../core/intake/typeset/to-document.ts'),
    import('../../core/layout/lay-out.ts'),
    import('../../core/intake/confirm/traditional.ts'),
  ]),
);

/** Rejects with a sentence. */
export async function fetchTypesetter(): Promise<Typesetter> {
  const [{ typesetOf }, { typesetDocument }, { rememberingLayOut }, traditional] = await fetchAll().catch(
    () => {
      throw new Error('排版功能没有加载成功。请检查网络，再试一次，或者刷新页面，已有的文字都在。');
    },
  );
  return {
    typesetOf,
    isTraditional: traditional.isTraditional,
    simplified: traditional.simplifiedSource,
    document: typesetDocument,
    layOut: rememberingLayOut(),
  };
}
