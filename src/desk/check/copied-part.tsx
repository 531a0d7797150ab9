// Own words that stand in another text too, each beside the other, for a person to decide. Fetched with the view for checking.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../core/checks/finding.ts';
import { sayPath } from '../../core/checks/say-path.ts';
import { fixedShare } from '../../core/document/fixed-share.ts';
import { pathId } from '../../core/facts/fact.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import type { Interview } from '../model/interview-type.ts';
import { type CopiedHere, compareHere, copiedId } from './compare-here.ts';
import { FindingItem } from './finding-item.tsx';
import { type Other, readOthers } from './others-here.ts';
import { SideBySide } from './side-by-side.tsx';

type Props = { readonly interview: Interview; readonly onFollow: () => void };

export function CopiedPart({ interview, onFollow }: Props): JSX.Element {
  const found = useSignal<CopiedHere | undefined>(undefined);
  const said = useSignal('');
  const files = useSignal<readonly Other[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const compare = async () => {
    try {
      found.value = await compareHere(interview, files.peek());
    } catch {
      said.value = '没有比成：存在本机的草稿读不出来。请刷新页面再试，填写的内容都在。';
    }
  };
  // Once when the view opens; afterwards when asked, or a file is added.
  useEffect(() => {
    void compare();
  }, []);
  const add = async (chosen: readonly File[]) => {
    const { others, sentences } = await readOthers(chosen);
    // One chosen again may have been changed meanwhile.
    const names = new Set(others.map(({ name }) => name));
    files.value = [...files.value.filter(({ name }) => !names.has(name)), ...others];
    said.value = sentences.join('');
    if (others.length) await compare();
  };
  const here = found.value;
  const same = here?.copied.filter(({ level }) => level === '照搬') ?? [];
  const close = here?.copied.filter(({ level }) => level === '相近') ?? [];
  const item = (copied: CopiedHere['copied'][number]) => (
    <li key={pathId(copied.path)}>
      <Item copied={copied} interview={interview} onFollow={onFollow} />
    </li>
  );
  return (
    <section
      class="copied-part"
      aria-labelledby="copied-title"
      onDrop={(event) => {
        const dropped = [...(event.dataTransfer?.files ?? [])];
        if (!dropped.length) return;
        // Dropped anywhere else a file is opened.
        event.preventDefault();
        void add(dropped);
      }}
    >
      <h3 id="copied-title" tabIndex={-1}>
        与别的材料相同的文字
      </h3>
      <p>
        只比自己写的字，模板的文字不算。比的是{here?.others.length ? here.names : '本机里别的草稿、示例'}
        ，只在这台电脑上比，文件比过不存。去年的稿子、别人的材料可以选来，也可以拖到这一块里。列出来供您看，不影响下载。
      </p>
      <FixedText interview={interview} />
      {here?.whole ? <p class="warning">{here.whole}</p> : null}
      {same.length ? <ul>{same.map(item)}</ul> : null}
      {close.length ? (
        <details>
          <summary>还有 {close.length} 处比较像</summary>
          <ul>{close.map(item)}</ul>
        </details>
      ) : null}
      {here && !here.copied.length ? <p>没有发现成句相同的文字。</p> : null}
      <p class="actions">
        <button type="button" class="quiet" onClick={() => input.current?.click()}>
          选文件来比
        </button>
        <button type="button" class="quiet" onClick={compare}>
          再比一次
        </button>
        <input
          type="file"
          ref={input}
          hidden
          multiple
          accept=".docx,.doc,.txt"
          aria-label="选来比的文件"
          onChange={(event) => {
            void add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p role="status">{said.value}</p>
    </section>
  );
}

/** What a template of one's own says in every paper. */
function FixedText({ interview }: Pick<Props, 'interview'>): JSX.Element | null {
  const { template, model } = interview;
  const document = isPrivateId(template.id) ? model.document.value : undefined;
  const fixed = document && fixedShare(document);
  if (!fixed) return null;
  return (
    <>
      <p>模板原文占全文 {fixed.share}%，这些话照范文印，每一份都一样，请看还合不合这一次的实际。</p>
      {fixed.longest.length ? (
        <details>
          <summary>最长的 {fixed.longest.length} 句</summary>
          <ul>
            {fixed.longest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

type ItemProps = Props & { readonly copied: CopiedHere['copied'][number] };

function Item({ copied, interview, onFollow }: ItemProps): JSX.Element {
  const open = useSignal(false);
  const { path, letters, other, text, passages, years } = copied;
  const id = copiedId(path);
  const accepted = interview.model.accepted.value[id];
  const message = `${sayPath(path)}同${other.name}有 ${letters} 个字相同。${years}`;
  const finding: Finding = {
    rule: 'copied',
    id,
    severity: copied.level === '照搬' ? 'warning' : 'hint',
    paths: [path],
    message,
    acceptable: true,
    ...(accepted === undefined ? {} : { accepted }),
  };
  return (
    <>
      <FindingItem finding={finding} interview={interview} onFollow={onFollow} />
      <p>
        <button
          type="button"
          class="quiet"
          aria-expanded={open.value}
          aria-label={`看对照：${sayPath(path)}`}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          看对照
        </button>
      </p>
      {open.value ? <SideBySide {...{ text, passages }} other={other} /> : null}
    </>
  );
}
