// 各件之间: what the papers of the meeting say against each other, each with the papers to mend it in.

import type { JSX } from 'preact';
import { sideBySide } from '../../core/facts/side-by-side.ts';
import { FieldLink } from './field-link.tsx';
import type { Between } from './look-between.ts';

type Props = {
  readonly meeting: string;
  /** Undefined while the papers are looked at for the first time. */
  readonly between: Between | undefined;
  readonly titleOf: (template: string) => string;
};

/** Papers named with a finding; what they share is mended in any of them. */
const SHOWN = 4;

const SEVERITY = { error: '要改', warning: '提醒', hint: '提示' } as const;

export function BetweenPart({ meeting, between, titleOf }: Props): JSX.Element {
  return (
    <section class="between-part" aria-labelledby="between">
      <h2 id="between">各件之间</h2>
      <p role="status">{sayBetween(between)}</p>
      {between?.kind === 'seen' && between.findings.length ? (
        <ul class="paper-list">
          {between.findings.map(({ id, severity, message, papers, names, fields }) => (
            <li key={id} class="paper-item">
              <p class={severity === 'error' ? 'wrong' : undefined}>
                <strong>{SEVERITY[severity]}</strong>　{message}
              </p>
              <p class="meta">
                {names.length ? `看${sideBySide(names.map((name) => `“${name}”`))}：` : '打开：'}
                {papers.slice(0, SHOWN).map((template) => {
                  const name = fields.get(template);
                  return (
                    <span key={template}>
                      <FieldLink {...{ meeting, template }} path={name === undefined ? undefined : [name]}>
                        《{titleOf(template)}》
                      </FieldLink>
                    </span>
                  );
                })}
                {papers.length > SHOWN ? `等 ${papers.length} 件` : null}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function sayBetween(between: Between | undefined): string {
  if (!between) return '各件看完以后，再看它们之间对不对得上……';
  if (between.kind === 'unseen') return '核对功能没有加载成功，请检查网络，再刷新页面。';
  const { length } = between.findings;
  return length ? `各件之间有 ${length} 处对不上或者要留意。` : '选了的各件之间没有发现对不上的地方。';
}
