// 生成: how many papers there will be, how far it is and how long it takes, and the files when they are there.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { BatchModel } from './batch-model.ts';
import { mayWriteToDisk, openDiskFile } from './disk-file.ts';
import type { MadeZip, ZipKeeper } from './keep-zips.ts';
import { isMade, type Making } from './make-papers.ts';
import { sayLeft, sayMade } from './say-made.ts';

type Outcome = {
  readonly said: string;
  readonly problems: readonly string[];
  readonly zips: readonly MadeZip[];
};

const NOTHING_LOST = '表格和各行都在，请再试一次。';
const NO_PROGRAM = '生成文件的功能没有加载成功，请检查网络。';

export function MakePart({ model }: { readonly model: BatchModel }): JSX.Element {
  const drafts = useSignal(false);
  const progress = useSignal<string | undefined>(undefined);
  const outcome = useSignal<Outcome | undefined>(undefined);
  const stopping = useSignal(false);
  const making = useRef<Making | undefined>(undefined);
  const lines = model.lines.value;
  const wrong = lines.filter(({ state }) => state === '有错误').length;
  const count = lines.filter((line) => isMade(line, drafts.value)).length;
  const busy = progress.value !== undefined || model.checking.value !== undefined;

  async function make(toDisk: boolean): Promise<void> {
    const setting = model.setting.peek();
    if (!setting || progress.peek() !== undefined) return;
    outcome.value = undefined;
    stopping.value = false;
    progress.value = '正在准备……';
    try {
      const [keepers, { makePapers }, { saveAs }] = await Promise.all([
        import('./keep-zips.ts'),
        import('./make-papers.ts'),
        import('file-saver'),
      ]).catch(() => {
        throw new Error(NO_PROGRAM);
      });
      const base = `批量_${setting.template.title}_${setting.day.replaceAll('-', '')}`;
      const nameOf = (place: number | undefined) =>
        `${base}${place === undefined ? '' : `_第${place}包`}.zip`;
      let keeper: ZipKeeper = keepers.zipsInBrowser(nameOf, setting.day);
      if (toDisk) {
        const disk = await openDiskFile(nameOf(undefined));
        if (!disk) return;
        keeper = keepers.zipOnDisk(disk, setting.day);
      }
      const begun = performance.now();
      let shown = 0;
      making.current = makePapers({
        ...{ lines, drafts: drafts.peek(), setting, pool: model.pool, keeper, report: model.report },
        onDone(done, of) {
          const now = performance.now();
          if (now - shown < 200 || stopping.peek()) return;
          shown = now;
          progress.value = `已生成 ${done} 份，共 ${of} 份${sayLeft(((now - begun) / done) * (of - done))}`;
        },
      });
      const made = await making.current.made;
      for (const { blob, name } of made.zips) saveAs(blob, name);
      outcome.value = { ...sayMade(made, toDisk), zips: made.zips };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      outcome.value = { said: '', problems: [`没有生成：${reason}。${NOTHING_LOST}`], zips: [] };
    } finally {
      progress.value = undefined;
      making.current = undefined;
    }
  }

  return (
    <section aria-labelledby="batch-make">
      <h2 id="batch-make">四、生成</h2>
      {wrong ? (
        <p class="tick">
          <input
            type="checkbox"
            id="batch-drafts"
            checked={drafts.value}
            onChange={({ currentTarget }) => {
              drafts.value = currentTarget.checked;
            }}
          />
          <label for="batch-drafts">有错误的 {wrong} 行也生成，每页标明是草稿</label>
        </p>
      ) : null}
      <p class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={busy || !count}
          onClick={(event) => {
            if (isFirstPress(event) && !busy && count) void make(false);
          }}
        >
          生成（{count} 份）
        </button>
        {mayWriteToDisk() ? (
          <button
            type="button"
            class="quiet"
            aria-disabled={busy || !count}
            onClick={(event) => {
              if (isFirstPress(event) && !busy && count) void make(true);
            }}
          >
            生成，直接存到磁盘
          </button>
        ) : null}
        {progress.value === undefined || stopping.value ? null : (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              if (!making.current) return;
              making.current.stop();
              stopping.value = true;
              progress.value = '已停止，正在打包已生成的……';
            }}
          >
            停止
          </button>
        )}
      </p>
      {lines.length && !count && !busy ? (
        <p>
          每一行都有错误，没有可以生成的。请下载标了问题的表，改好再放进来；也可以勾选上面的一项，生成草稿。
        </p>
      ) : null}
      <p class="meta">
        生成一个压缩包，超过 2000 份或者 500 MB 的分成几个；其中“00
        生成情况.xlsx”就是这张表，第一列写明问题，打开填写时改过的写成改后的，改好可以再放进来。
      </p>
      <p role="status">{progress.value ?? outcome.value?.said}</p>
      {outcome.value?.problems.length ? (
        <ul class="wrong" role="alert">
          {outcome.value.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : null}
      {outcome.value?.zips.length ? (
        <ul class="made-zips">
          {outcome.value.zips.map(({ name, blob, papers }) => (
            <li key={name}>
              {name}（{papers} 份，{(blob.size / 1e6).toFixed(1)} MB）
              <button
                type="button"
                class="quiet"
                aria-label={`再下载一次 ${name}`}
                onClick={async () => (await import('file-saver')).saveAs(blob, name)}
              >
                再下载一次
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
