// Where the sheet comes in: chosen, dropped anywhere on the page, or pasted.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { takeDrops } from '../../file-drop/take-drops.ts';
import { MOST_SHEET_ROWS, SHEET_FILE_LIMIT } from '../../reopen/sheets/sheet-limits.ts';
import type { BatchModel } from './batch-model.ts';

/** Files that the site opens elsewhere stay with it. */
const NOT_OURS = /\.(?:docx?|json|wps)$/i;
const MB = 1024 * 1024;
const PASTED = '粘贴的表格';

export function GiveSheetPart({ model }: { readonly model: BatchModel }): JSX.Element {
  const pasted = useSignal('');
  const over = useSignal(false);
  // As soon as the page can be seen: what is dropped a moment before goes to the listener of the site.
  useLayoutEffect(
    () =>
      takeDrops({
        over: (isOver) => {
          over.value = isOver;
        },
        wanted: ([file]) => (file && !NOT_OURS.test(file.name) ? [file] : []),
        take: ([file]) => {
          if (file) void model.take(file, file.name);
        },
      }),
    [model, over],
  );
  const sheet = model.sheet.value;
  return (
    <>
      <h2>二、放进表格</h2>
      <div class="sheet-drop" data-over={over.value}>
        <p>
          一个单位一行，第一行是列名。把文件拖到这一页，或者选一个：.xlsx、.xls、.et、.csv 都可以，最多{' '}
          {MOST_SHEET_ROWS} 行、{SHEET_FILE_LIMIT / MB} MB。
        </p>
        <p>
          <label for="batch-file">表格文件</label>{' '}
          <input
            id="batch-file"
            type="file"
            accept=".xlsx,.xlsm,.xls,.et,.csv,.txt,.tsv"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void model.take(file, file.name);
              currentTarget.value = '';
            }}
          />
        </p>
        <details>
          <summary>从表格里复制，粘贴在这里</summary>
          <label for="batch-pasted">连同列名一起粘贴</label>
          <textarea
            id="batch-pasted"
            rows={4}
            spellcheck={false}
            value={pasted.value}
            onInput={({ currentTarget }) => {
              pasted.value = currentTarget.value;
            }}
          />
          <p class="actions">
            <button
              type="button"
              aria-disabled={!pasted.value.trim()}
              onClick={(event) => {
                if (isFirstPress(event) && pasted.peek().trim())
                  void model.take(new Blob([pasted.peek()]), PASTED);
              }}
            >
              读粘贴的表格
            </button>
          </p>
        </details>
      </div>
      {sheet ? (
        <p class="batch-file-name">
          {sheet.name}：{sheet.count} 行{model.chosen.value ? null : '，选好模板就读'}
        </p>
      ) : null}
    </>
  );
}
