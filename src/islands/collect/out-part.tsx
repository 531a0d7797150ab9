// What is made of what came back: a table to keep, the office's own report, a ledger of all branches.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { rowsField } from '../../core/collect/branch-row.ts';
import type { Collected } from '../../core/collect/collect.ts';
import { collectedSheets } from '../../core/collect/collected-sheets.ts';
import { fileName } from '../../core/document/file-name.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { CollectModel } from './collect-model.ts';
import type { PublishedRollUps } from './published-roll-ups.ts';

type Props = {
  readonly model: CollectModel;
  readonly collected: Collected;
  readonly published: PublishedRollUps;
};

export function OutPart({ model, collected, published }: Props): JSX.Element | null {
  const said = useSignal('');
  const rollUp = model.gathering.value?.rollUp;
  if (!rollUp) return null;
  const lists = Object.keys(rollUp.lists);
  const { facts } = collected;
  const own: Facts = Object.fromEntries(Object.entries(facts).filter(([name]) => !lists.includes(name)));
  const ledger = Object.fromEntries(Object.entries(facts).filter(([name]) => lists.includes(name)));
  const title = (id: string) => published.papers[id]?.title ?? id;
  return (
    <>
      <h2>四、汇总</h2>
      <p class="actions">
        {rollUp.template ? (
          <button
            type="button"
            onClick={(event) => isFirstPress(event) && void model.write(rollUp.template, own)}
          >
            写成《{title(rollUp.template)}》
          </button>
        ) : null}
        {Object.keys(ledger).length ? (
          <button
            type="button"
            class="quiet"
            onClick={(event) => isFirstPress(event) && void model.write(published.ledger, ledger)}
          >
            写成《{title(published.ledger)}》
          </button>
        ) : null}
        <button
          type="button"
          class="quiet"
          onClick={async (event) => {
            if (isFirstPress(event)) said.value = await saveSheet(model, collected);
          }}
        >
          存成电子表格
        </button>
      </p>
      {rollUp.template ? (
        <p>前两个存成新草稿，在模板的页面里打开，数字已经由各支部的相加。</p>
      ) : (
        <p>这种文书没有上一级的汇总报告，各项列成一张表，数字相加写在最后一行。</p>
      )}
      <p role="status">{said.value}</p>
    </>
  );
}

/** What came of it, in a sentence. */
async function saveSheet({ gathering, taken }: CollectModel, collected: Collected): Promise<string> {
  const known = gathering.peek();
  if (!known) return '';
  const { rollUp, vocabulary } = known;
  try {
    const [{ toXlsx, XLSX_TYPE }, { saveAs }] = await Promise.all([
      import('../../render/xlsx.ts'),
      import('file-saver'),
    ]);
    const notesOf = (file: string) => taken.peek().find(({ from }) => from === file)?.notes ?? [];
    const sheets = collectedSheets(
      collected,
      rollUp.title,
      rowsField(rollUp, vocabulary),
      rollUp.unit,
      notesOf,
    );
    const name = fileName(rollUp.title, 'xlsx');
    saveAs(new Blob([Uint8Array.from(await toXlsx(sheets))], { type: XLSX_TYPE }), name);
    return `已下载“${name}”。`;
  } catch (error) {
    return `表格没有生成（${error instanceof Error ? error.message : String(error)}）。请再试一次。`;
  }
}
