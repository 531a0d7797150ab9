// A draft that came back out of a .docx: what was changed there in Word, until the user has taken it over.

import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { compareText } from '../../core/compare/compare-text.ts';
import { factsTouched } from '../../core/compare/facts-touched.ts';
import type { Document } from '../../core/document/document.ts';
import type { Foreign } from '../../core/meeting/meeting.ts';
import { toText } from '../../render/text.ts';
import { forgetForeign } from '../keep/draft-actions.ts';
import type { Keeper } from '../keep/keeper-type.ts';
import type { DraftHead } from '../model/draft-state.ts';
import { Differences } from './differences.tsx';

type Props = {
  readonly model: {
    readonly draft: ReadonlySignal<DraftHead>;
    readonly document: ReadonlySignal<Document | undefined>;
  };
  readonly keeper: Keeper;
};

export function Reopened({ model, keeper }: Props): JSX.Element | null {
  const foreign = model.draft.value.foreign;
  // Only whether there is a document is followed: the list stays as it was when the draft was opened.
  const ready = useComputed(() => model.document.value !== undefined).value;
  if (!foreign || !ready) return null;
  return <Compared key={foreign.fileName} foreign={foreign} model={model} keeper={keeper} />;
}

function Compared({ foreign, model, keeper }: Props & { readonly foreign: Foreign }): JSX.Element {
  const differences = useComputed(() => {
    const document = model.document.value;
    return document ? compareText(toText(document).split('\n'), foreign.text) : [];
  }).value;
  const close = () => {
    forgetForeign(keeper);
    document.querySelector<HTMLElement>('.bar button')?.focus();
  };
  return (
    <Differences
      differences={differences}
      fileName={foreign.fileName}
      hidden={foreign.hidden}
      placesOf={(difference) => {
        const document = model.document.value;
        return document ? factsTouched(document, difference) : [];
      }}
      onClose={close}
    />
  );
}
