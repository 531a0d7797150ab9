// Where the files come in, any number at once: chosen, or dropped anywhere on the page; and those that were not taken.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { takeDrops } from '../../file-drop/take-drops.ts';
import type { CollectModel } from './collect-model.ts';

export function FilesPart({ model }: { readonly model: CollectModel }): JSX.Element {
  const over = useSignal(false);
  useLayoutEffect(
    () =>
      takeDrops({
        over: (isOver) => {
          over.value = isOver;
        },
        wanted: (files) => files,
        take: (files) => void model.add(files),
      }),
    [model, over],
  );
  return (
    <>
      <h2>二、放进交回的文件</h2>
      <div class="collect-drop" data-over={over.value}>
        <p>
          把各支部交回的文件一起拖到这一页，或者选一批：存有填写内容的 Word
          文件（.docx）、下发包存的交回文件（.json）、填报表（.xlsx、.xls、.et、.csv，一个支部一行）都可以。
        </p>
        <p>
          <label for="collect-files">交回的文件</label>{' '}
          <input
            id="collect-files"
            type="file"
            multiple
            accept=".docx,.json,.xlsx,.xlsm,.xls,.et,.csv,.txt,.tsv"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = '';
              void model.add(files);
            }}
          />
        </p>
        <p>文件只在这个浏览器里读，不上传，也不留下。</p>
      </div>
      <p role="status">{model.said.value}</p>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault.value}
        </p>
      ) : null}
      {model.told.value.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {model.refusals.value.length ? (
        <>
          <h3>没有收下的</h3>
          <ul class="collect-refusals">
            {model.refusals.value.map(({ from, why }) => (
              <li key={from}>
                {from}：{why}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
