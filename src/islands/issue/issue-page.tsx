// The page 下发包: choose, give, ask, name the branches, and download one zip for all of them.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isPrivateId } from '../../core/template/private-id.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { begunKit } from '../../storage/begun-kits.ts';
import { type Finished, finishKit } from './finish-kit.ts';
import { GivenPart } from './given-part.tsx';
import { createIssueModel, type IssueModel } from './issue-model.ts';
import type { IssuePapers } from './issue-papers.ts';
import { TemplatePart } from './template-part.tsx';
import { ToWhomPart } from './to-whom-part.tsx';
import { WantedPart } from './wanted-part.tsx';

export function IssuePage({ papers }: { readonly papers: IssuePapers }): JSX.Element {
  const model = useMemo(() => createIssueModel(papers), [papers]);
  const busy = useSignal(false);
  const done = useSignal<Finished | undefined>(undefined);
  const seen = useRef('');
  useEffect(keepPresses, []);
  useEffect(() => {
    // A link from a template names it; what is known of the office comes first.
    const [, id] = /^#template=([\w-]+)$/.exec(location.hash) ?? [];
    void model.load().then(() => {
      const known = (each: string) =>
        isPrivateId(each) || papers.templates.some((paper) => paper.id === each);
      const first = id ?? begunKit()?.template;
      if (first && known(first)) void model.choose(first);
    });
    return model.watch();
  }, [model, papers]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!model.unsaved()) return;
      event.preventDefault();
      event.returnValue = '下发包还没有下载';
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [model]);
  const finish = async (file?: Blob) => {
    if (busy.peek()) return;
    busy.value = true;
    const before = done.peek();
    done.value = undefined;
    if (before?.kind === 'doubts') seen.current = before.sentence;
    done.value = await finishKit(model, seen.current, file);
    if (done.peek()?.kind === 'saved') model.made();
    busy.value = false;
  };
  const { kind, sentence } = done.value ?? { kind: undefined, sentence: '' };
  return (
    <div class="issue-page form" translate={false}>
      <TemplatePart model={model} templates={papers.templates} />
      <p role="status">{model.said.value}</p>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault.value}
        </p>
      ) : null}
      <KeptLine model={model} />
      <GivenPart model={model} presets={papers.presets} />
      <WantedPart model={model} />
      <ToWhomPart model={model} />
      {model.taken.value ? (
        <>
          <h2>五、下载</h2>
          <p>
            一个压缩包，里面有打开就能填的
            huiwen.html、填报表和填报说明，发给各支部的是同一个。核对的标准按“单位信息”里的设置。
          </p>
          <p class="actions">
            <button
              type="button"
              class="primary"
              aria-disabled={busy.value}
              onClick={(event) => (isFirstPress(event) ? void finish() : undefined)}
            >
              下载下发包
            </button>
          </p>
          <p role="status">
            {busy.value ? '正在生成……' : kind === 'saved' ? `${sentence}收回来的文件，放到` : ''}
            {kind === 'saved' ? (
              <>
                <a href="../collect/">收各支部材料</a>。
              </>
            ) : null}
          </p>
          {kind && kind !== 'saved' ? (
            <p class="wrong" role="alert">
              {sentence}
            </p>
          ) : null}
          {kind === 'needs file' ? (
            <p class="field-box">
              <label for="issue-file">单个文件 huiwen.html</label>{' '}
              <input
                id="issue-file"
                type="file"
                accept=".html,.htm"
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  currentTarget.value = '';
                  if (file) void finish(file);
                }}
              />
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** What was typed is kept; to begin anew takes a press, and one brings it back. */
function KeptLine({ model }: { readonly model: IssueModel }): JSX.Element | null {
  const emptied = model.emptied.value;
  if (!model.taken.value || !(emptied || model.isKept.value)) return null;
  return (
    <p class="actions">
      {emptied ? '已经清空。' : '这一页填的存在这个浏览器里，关掉再打开接着填。'}
      <button
        type="button"
        class="quiet"
        onClick={(event) => {
          if (!isFirstPress(event)) return;
          if (emptied) model.bringBack();
          else void model.empty();
        }}
      >
        {emptied ? '恢复清空的内容' : '清空，从头填'}
      </button>
    </p>
  );
}
