// All drafts out as one file and back in; what an import would do is shown before it is done.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useOwnFile } from '../../file-drop/own-file.ts';
import { give } from '../../file-drop/watch-files.ts';
import { newId } from '../../storage/new-id.ts';
import { type ImportPlan, planImport } from '../../storage/plan-import.ts';
import type { DraftsModel, TemplateTitles } from './drafts-model.ts';
import { ImportPlanBox } from './import-plan.tsx';
import { readBackupFile } from './read-backup-file.ts';
import { saveEverything } from './save-everything.ts';

type Props = { readonly model: DraftsModel; readonly titles: TemplateTitles };
type Plan = { readonly plan: ImportPlan; readonly problems: readonly string[] };

export function BackupBox({ model, titles }: Props): JSX.Element {
  const plan = useSignal<Plan | undefined>(undefined);
  const refused = useSignal<string | undefined>(undefined);
  const over = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File | null | undefined) {
    over.value = false;
    if (!file) return;
    if (await isZip(file)) {
      void give(file);
      return;
    }
    plan.value = undefined;
    refused.value = undefined;
    const restored = await readBackupFile(file);
    if (restored.kind === 'refused') refused.value = restored.problem;
    else
      plan.value = {
        plan: planImport(restored.everything, await model.everything(), newId),
        problems: restored.problems,
      };
    if (input.current) input.current.value = '';
  }

  useOwnFile('backup', read);

  function close() {
    plan.value = undefined;
    button.current?.focus();
  }

  return (
    <section
      class={`backup-box${over.value ? ' over' : ''}`}
      aria-labelledby="backup"
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        void read(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="backup">备份</h2>
      <p>
        把全部草稿和它们的历史版本、最近删除的草稿、单位信息、自己的预设存成一个文件，可以带到另一台电脑导入；读不出来的也原样存进去。文件里是填写的原文，请按文稿本身的要求保管。
      </p>
      <p class="actions">
        <button type="button" onClick={() => model.takeOut((all) => saveEverything(all, new Date()))}>
          导出全部
        </button>
      </p>
      <p class="actions">
        <button type="button" ref={button} onClick={() => input.current?.click()}>
          导入备份
        </button>
        <span class="meta">也可以把文件拖到这里</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="备份文件"
        accept=".json,application/json"
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
      {refused.value ? (
        <p class="wrong" role="alert">
          {refused.value}
        </p>
      ) : null}
      {plan.value ? (
        <ImportPlanBox
          {...plan.value}
          titles={titles}
          onCancel={close}
          onImport={async (profile) => {
            const planned = plan.peek()?.plan;
            close();
            if (planned) await model.bringIn(planned, profile);
          }}
        />
      ) : null}
    </section>
  );
}

/** A Word file is a zip; where it is dropped makes no difference to what it is. */
async function isZip(file: File): Promise<boolean> {
  return (
    (await file
      .slice(0, 2)
      .text()
      .catch(() => '')) === 'PK'
  );
}
