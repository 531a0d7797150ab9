// Earlier states of a draft, each with its hour and how much of it is different now.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Template } from '../../core/template/template.ts';
import type { Contents } from '../../storage/draft.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { changedNames, isOf, type Version } from '../../storage/version.ts';
import { loadVersions } from '../../storage/version-store.ts';
import { OtherDrafts } from './other-drafts.tsx';
import { printMoment } from './print-moment.ts';
import { useComparison } from './use-comparison.tsx';

type Props = {
  readonly id: string;
  /** Of which paper of the meeting. */
  readonly template: string;
  /** With it the states of the paper can be compared. */
  readonly paper?: Template;
  /** What the versions are compared with. */
  readonly present: Contents;
  readonly onRestore: (version: Version) => Promise<void>;
  /** Keeps what stands now, under a name; gives a sentence where that failed. */
  readonly onKeep: (name: string) => Promise<string | undefined>;
  readonly onClose: () => void;
};

export function VersionList({
  id,
  template,
  paper,
  present,
  onRestore,
  onKeep,
  onClose,
}: Props): JSX.Element {
  const versions = useSignal<readonly Version[] | undefined>(undefined);
  const failure = useSignal<string | undefined>(undefined);
  const box = useRef<HTMLElement>(null);
  const comparison = useComparison(paper, present);
  const load = () =>
    loadVersions(id).then(
      ({ items }) => {
        versions.value = items.filter((each) => isOf(each, template)).reverse();
      },
      (error: unknown) => {
        failure.value = sentenceOf(error);
      },
    );
  useEffect(() => {
    void load();
  }, [id, present]);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="version-list" ref={box} tabIndex={-1} aria-label="历史版本">
      <p>
        停下十分钟后再改、填入或清空之前、下载正式稿时，都会自动存一个版本。最多留二十个，多了先去掉自动存的，自己留的最后去掉。恢复之前也会先存下现在的内容。
      </p>
      <KeepByHand
        onKeep={async (name) => {
          failure.value = await onKeep(name);
          if (failure.peek() === undefined) await load();
          return failure.peek() === undefined;
        }}
      />
      {failure.value ? <p class="wrong">{failure.value}</p> : null}
      {versions.value && !versions.value.length ? <p>这份草稿还没有历史版本。</p> : null}
      <ul>
        {versions.value?.map((version) => {
          const changed = changedNames(version, present).length;
          return (
            <li key={`${version.at}${version.reason}`}>
              <span>
                {printMoment(version.at)}（{version.name ? `${version.name}，` : ''}
                {version.reason}）：{Object.keys(version.facts).length} 项内容，
                {changed ? `与现在有 ${changed} 项不同` : '与现在相同'}
              </span>
              {comparison ? (
                <button
                  type="button"
                  class="quiet"
                  disabled={!changed}
                  aria-label={`看 ${printMoment(version.at)} 以后的改动`}
                  onClick={() => comparison.compare(version, `${printMoment(version.at)}的稿子`)}
                >
                  看改动
                </button>
              ) : null}
              <button
                type="button"
                class="quiet"
                disabled={!changed}
                aria-label={`恢复 ${printMoment(version.at)} 的版本`}
                onClick={async () => {
                  await onRestore(version);
                  onClose();
                }}
              >
                恢复
              </button>
            </li>
          );
        })}
      </ul>
      {comparison ? <OtherDrafts id={id} template={template} onCompare={comparison.compare} /> : null}
      {comparison?.part}
      <button type="button" class="quiet" aria-label="关闭历史版本" onClick={onClose}>
        关闭
      </button>
    </section>
  );
}

/** 送审前, for instance. */
function KeepByHand({ onKeep }: { onKeep: (name: string) => Promise<boolean> }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const said = useSignal('');
  return (
    <form
      class="keep-version"
      onSubmit={async (event) => {
        event.preventDefault();
        const done = await onKeep(input.current?.value.trim() ?? '');
        said.value = done ? '现在的内容已经留下一版。' : '';
        if (done && input.current) input.current.value = '';
      }}
    >
      <label>
        给这一版起个名（可不填）
        <input ref={input} type="text" maxLength={30} autocomplete="off" placeholder="送审前" />
      </label>
      <button type="submit">留一版</button>
      <span role="status">{said.value}</span>
    </form>
  );
}
