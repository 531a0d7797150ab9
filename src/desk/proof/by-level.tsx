// Suggestions by how sure they are: what should be mended shown, the rest folded with its number.

import type { JSX } from 'preact';
import { LEVELS } from '../../core/proof/rule.ts';
import type { Suggestion } from '../../core/proof/suggestions.ts';
import { ShowMore } from '../more/show-more.tsx';

type Props<Found> = { readonly found: readonly Found[]; readonly card: (each: Found) => JSX.Element };

const FOLDED = { 疑似: '可能要改的', 提示: '仅供参考的' } as const;

/** Shown at a time; those that are decided make room for the next. */
const STEP = 60;

export function ByLevel<Found extends Pick<Suggestion, 'level'>>({ found, card }: Props<Found>): JSX.Element {
  return (
    <>
      {LEVELS.map((level) => {
        const own = found.filter((each) => each.level === level);
        if (!own.length) return null;
        return level === '必改' ? (
          <ShowMore key={level} items={own} step={STEP} item={card} />
        ) : (
          <details key={level}>
            <summary>
              {FOLDED[level]}（{own.length}）
            </summary>
            <ShowMore items={own} step={STEP} item={card} />
          </details>
        );
      })}
    </>
  );
}
