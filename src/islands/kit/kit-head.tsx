// What the kit is, until when, whom to ask, and what was filled in before it was handed down.

import type { JSX } from 'preact';
import { printDate, readDate } from '../../core/facts/date.ts';
import { isGiven } from '../../core/facts/fact.ts';
import type { Kit } from '../../core/kit/kit.ts';
import { factText } from '../../desk/model/fact-text.ts';

export function KitHead({ kit }: { readonly kit: Kit }): JSX.Element {
  const { title, from, contact, template } = kit;
  const given = Object.entries(kit.given).filter(([, fact]) => isGiven(fact));
  const due = readDate(kit.due);
  return (
    <section class="kit-head" aria-label="下发包">
      <h2>{title}</h2>
      <p>
        填写《{template.title}》{typeof due === 'string' ? '' : `，${printDate(due)}前交回`}
        {from ? `，由${from}下发` : ''}。{contact ? `有不清楚的，请问${contact}。` : ''}
      </p>
      <p>填写的内容存在这台电脑的浏览器里，不上传；请勿录入涉密和工作秘密内容。</p>
      {given.length ? (
        <details>
          <summary>上级已经填好 {given.length} 项，不用再填</summary>
          <dl class="facts">
            {given.map(([name, fact]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{factText(fact)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </section>
  );
}
