// The page 只排版: a text in, what each of its lines is beside the pages it makes, a .docx out.

import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { Pages } from '../../render/preview.tsx';
import { FramePart } from './frame-part.tsx';
import { GiveText } from './give-text.tsx';
import { goToLine, lineId } from './line-id.ts';
import { LinesPart } from './lines-part.tsx';
import { TypesetProofPart } from './proof-part.tsx';
import { TakePart } from './take-part.tsx';
import { createTypesetModel, type TypesetModel } from './typeset-model.ts';
import { watchTypesetUndo } from './watch-undo.ts';

const LINKS = { idOf: lineId, follow: goToLine };

export function TypesetPage(): JSX.Element {
  const model = useMemo(() => createTypesetModel(), []);
  useEffect(keepPresses, []);
  useEffect(() => void model.resume(), [model]);
  useEffect(() => watchTypesetUndo(model), [model]);
  const paper = model.paper.value;
  return (
    <div class="typeset-page form" translate={false}>
      <GiveText model={model} />
      <p role="status">{model.busy.value}</p>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault.value}
        </p>
      ) : null}
      <Steps model={model} />
      {paper ? (
        <div class="typeset-both">
          <div>
            {model.told.value.map((each) => (
              <p class="hint" key={each}>
                {each}
              </p>
            ))}
            {model.traditional.value ? <Traditional model={model} /> : null}
            <LinesPart model={model} paper={paper} />
            <FramePart model={model} paper={paper} />
            <TypesetProofPart model={model} />
            <TakePart model={model} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the sheets scroll by keyboard. */}
          <section class="preview" aria-label="预览" tabIndex={0}>
            <div class="sheets">
              <Pages pages={model.pages.value} links={LINKS} />
            </div>
          </section>
        </div>
      ) : null}
    </div>
  );
}

function Traditional({ model }: { readonly model: TypesetModel }): JSX.Element {
  return (
    <p class="actions">
      <button type="button" onClick={(event) => isFirstPress(event) && void model.simplify(true)}>
        换成简体字
      </button>
      <button type="button" class="quiet" onClick={() => void model.simplify(false)}>
        保留繁体字
      </button>
      <span class="hint">这份文稿是繁体字。简体是逐字换的，换好请再核对一遍。</span>
    </p>
  );
}

/** The way back, which is there even where everything was cleared. */
function Steps({ model }: { readonly model: TypesetModel }): JSX.Element | null {
  const { past, future, now } = model.history.value;
  if (!past.length && !future.length && !now.paper) return null;
  const [last, next] = [past[past.length - 1], future[future.length - 1]];
  return (
    <p class="actions typeset-steps">
      <button type="button" class="quiet" aria-disabled={!last} onClick={() => model.undo()}>
        撤销{last ? `：${last.said}` : ''}
      </button>
      <button type="button" class="quiet" aria-disabled={!next} onClick={() => model.redo()}>
        重做
      </button>
      {now.paper ? (
        <button
          type="button"
          class="quiet"
          onClick={(event) => isFirstPress(event) && model.change(undefined, '清空')}
        >
          清空
        </button>
      ) : null}
    </p>
  );
}
