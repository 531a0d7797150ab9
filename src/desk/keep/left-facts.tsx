// What was filled in under names the template does not have: kept with the draft, and here to be read and copied.

import type { JSX } from 'preact';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { factText } from '../model/fact-text.ts';

export function LeftFacts({ facts }: { facts: Facts }): JSX.Element | null {
  const given = Object.entries(facts).filter(([, fact]) => isGiven(fact));
  if (!given.length) return null;
  return (
    <details class="left-facts">
      <summary>有 {given.length} 项内容在这个模板里没有位置，仍保存在草稿里</summary>
      <dl class="values">
        {given.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{factText(fact)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
