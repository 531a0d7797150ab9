// Where a text to be laid out comes in.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { PaperBox } from '../../desk/hands/paper-box.tsx';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { TypesetModel } from './typeset-model.ts';

export function GiveText({ model }: { readonly model: TypesetModel }): JSX.Element {
  const over = useSignal(false);
  return (
    <section class="typeset-give" data-over={over.value} aria-label="放进文字">
      <PaperBox
        id="typeset"
        label="把文字粘贴在这里，从 Word、WPS、网页复制来的都可以"
        act="排版"
        rows={model.paper.value ? 2 : 8}
        onPaper={async (paper, press) => {
          if (!isFirstPress(press)) return false;
          await model.takePasted(paper);
          return !model.fault.peek();
        }}
        onFile={(file) => void model.takeFile(file)}
        onOver={(isOver) => {
          over.value = isOver;
        }}
      />
    </section>
  );
}
