// An island with all that ours are given: plain data, and a part of the page.
import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';

type Props = {
  readonly data: unknown;
  readonly words: readonly string[];
  readonly none: string | undefined;
  readonly children?: ComponentChildren;
};

export function Island({ data, words, none, children }: Props): JSX.Element {
  const late = useSignal('');
  const load = async () => {
    late.value = (await import('./late.ts')).LATE;
  };
  return (
    <button type="button" onClick={load}>
      {JSON.stringify(data)} {words.join()} {none} {late} {children}
    </button>
  );
}
