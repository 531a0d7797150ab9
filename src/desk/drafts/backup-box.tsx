// All drafts out as one file and back in; what an import would do is shown before it is done.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { draftName } from '../../storage/draft-name.ts';
import { newId } from '../../storage/new-id.ts';
import { type ImportStep, planImport } from '../../storage/plan-import.ts';
import { useOwnFile } from '../reopen/own-file.ts';
import { give } from '../reopen/watch-files.ts';
import type { DraftsModel, TemplateTitles } from './drafts-model.ts';
import { readBackupFile } from './read-backup-file.ts';
import { saveBackup } from './save-backup.ts';
import { titleOf } from './title-of.ts';

type Props = { readonly model: DraftsModel; readonly titles: TemplateTitles };
type Plan = { readonly steps: readonly ImportStep[]; readonly problems: readonly string[] };

export function BackupBox({ model, titles }: Props): JSX.Element {
  const plan = useSignal<Plan | undefined>(undefined);
  const refused = useSignal<string | undefined>(undefined);
  const over = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const drafts = model.drafts.value ?? [];

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
        steps: planImport(restored.drafts, model.drafts.peek() ?? [], newId),
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
      <p>把全部草稿存成一个文件，可以带到另一台电脑导入。文件里是填写的原文，请按文稿本身的要求保管。</p>
      <p class="actions">
        <button
          type="button"
          disabled={!drafts.length}
          onClick={() => model.takeOut((all) => saveBackup(all, new Date()))}
        >
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
        <ImportPlan
          plan={plan.value}
          titles={titles}
          onCancel={close}
          onImport={async (steps) => {
            close();
            await model.bringIn(steps);
          }}
        />
      ) : null}
    </section>
  );
}

type PlanProps = {
  readonly plan: Plan;
  readonly titles: TemplateTitles;
  readonly onImport: (steps: readonly ImportStep[]) => void;
  readonly onCancel: () => void;
};

function ImportPlan({ plan: { steps, problems }, titles, onImport, onCancel }: PlanProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const fresh = steps.filter(({ kind }) => kind !== 'same').length;
  return (
    <div class="import-plan" role="status" ref={box}>
      <p>
        {fresh ? `将导入 ${fresh} 份草稿，已有的草稿不会被覆盖：` : '文件里的草稿这里都有了，不用再导入。'}
      </p>
      <ul>
        {steps.map(({ kind, draft }) => (
          <li key={draft.id}>
            {draftName(draft)}，{titleOf(titles, draft.template) ?? '模板已不在本站，导入后只能保存和导出'}
            {WORDS[kind]}
          </li>
        ))}
        {problems.map((problem) => (
          <li key={problem} class="wrong">
            {problem}
          </li>
        ))}
      </ul>
      <p class="actions">
        {fresh ? (
          <button type="button" class="primary" onClick={() => onImport(steps)}>
            导入
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={onCancel}>
          {fresh ? '不导入' : '知道了'}
        </button>
      </p>
    </div>
  );
}

const WORDS = {
  new: '',
  same: '（已有相同的，跳过）',
  copy: '（已有另一份，作为副本导入）',
} as const satisfies Record<ImportStep['kind'], string>;

/** A Word file is a zip; where it is dropped makes no difference to what it is. */
async function isZip(file: File): Promise<boolean> {
  return (
    (await file
      .slice(0, 2)
      .text()
      .catch(() => '')) === 'PK'
  );
}
