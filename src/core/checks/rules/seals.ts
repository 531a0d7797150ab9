// Signatures and seals that have no room: 7.3.5.1 of GB/T 9704 lets no seal touch another or leave the text area.

import { isTooWide, MOST_ROWS, signaturePlaces } from '../../document/signature.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import type { Known } from '../values.ts';

export const SEALS: Rule = {
  id: 'seals',
  severity: 'warning',
  description: '每个署名机关的名称排在一行之内；盖章的机关并排时，印章不相碰，连同正文排得进一面。',
  find: (draft) => [...tooWide(signers(draft)), ...tooMany(draft)],
};

/** The organs that sign; without any the one that issues. */
function signers({ values }: DraftToCheck): readonly Known<string>[] {
  const given = values.items('署名机关');
  const issuer = values.text('发文机关');
  return given.length || !issuer ? given : [issuer];
}

/** A name that was written twice is said once, with both places. */
function tooWide(organs: readonly Known<string>[]): readonly RuleFinding[] {
  const wide = new Set(organs.flatMap(({ value }) => (isTooWide(value) ? [value] : [])));
  return [...wide].map((name) => {
    const message = `署名“${name}”有 ${[...name].length} 字，一行排不下。署名可以用规范化简称，请在“署名机关”里改写。`;
    const paths = organs.filter(({ value }) => value === name).map(({ path }) => path);
    return { key: `宽${name}`, paths, message };
  });
}

function tooMany(draft: DraftToCheck): readonly RuleFinding[] {
  const organs = signers(draft);
  if (draft.values.text('盖章方式')?.value === '不盖章' || organs.length < 2) return [];
  const { rows } = signaturePlaces(
    organs.map(({ value }) => value),
    '',
    true,
  );
  if (rows.length <= MOST_ROWS) return [];
  const message = `盖章的机关有 ${organs.length} 个，按名称的长短，印章要排 ${rows.length} 排，排不进末面。请减少署名机关，或者用规范化简称。`;
  return [{ key: '排数', paths: [['署名机关']], message }];
}
