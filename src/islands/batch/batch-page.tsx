// The page 批量: a template, a sheet, a table of rows, and a zip.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { TemplateOptions } from '../../desk/form/template-options.tsx';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { ownPapers } from '../../own/own-papers.ts';
import { createBatchModel } from './batch-model.ts';
import { CommonPart } from './common-part.tsx';
import { FillSheetPart } from './fill-sheet-part.tsx';
import { HeadingPart } from './heading-part.tsx';
import { MakePart } from './make-part.tsx';
import { RowsPart } from './rows-part.tsx';
import { GiveSheetPart } from './sheet-part.tsx';
import type { BatchTemplate } from './templates-to-fill.ts';

export function BatchPage({ templates }: { readonly templates: readonly BatchTemplate[] }): JSX.Element {
  const model = useMemo(() => createBatchModel(templates), [templates]);
  const own = useSignal<readonly { readonly id: string; readonly title: string }[]>([]);
  useEffect(keepPresses, []);
  useEffect(() => {
    // A link from a template names it.
    const [, id] = /^#template=([\w-]+)$/.exec(location.hash) ?? [];
    if (id && templates.some((each) => each.id === id)) void model.choose(id);
    void ownPapers().then((papers) => {
      own.value = [...papers].map(([each, { title }]) => ({ id: each, title }));
      if (id && papers.has(id)) void model.choose(id);
    });
  }, [model, templates]);
  const sheet = model.sheet.value;
  return (
    <div class="batch-page form" translate={false}>
      <h2>一、选模板</h2>
      <p class="field-box">
        <label for="batch-template">每一行生成哪一种文书</label>{' '}
        <select
          id="batch-template"
          value={model.chosen.value}
          onChange={({ currentTarget }) => void model.choose(currentTarget.value)}
        >
          <TemplateOptions templates={templates} own={own.value} />
        </select>
      </p>
      <FillSheetPart model={model} />
      <GiveSheetPart model={model} />
      <CommonPart model={model} />
      <p role="status">{model.said.value}</p>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault.value}
        </p>
      ) : null}
      {sheet?.refused ? (
        <p class="wrong" role="alert">
          {sheet.refused}
        </p>
      ) : null}
      {sheet ? <HeadingPart model={model} sheet={sheet} /> : null}
      {sheet && !sheet.refused ? <RowsPart model={model} /> : null}
      {sheet && !sheet.refused ? <MakePart model={model} /> : null}
    </div>
  );
}
