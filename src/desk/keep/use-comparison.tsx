// A state of the draft held against another, when somebody asks; what does it is fetched then.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Template } from '../../core/template/template.ts';
import type { Contents } from '../../storage/draft.ts';

type State = Pick<Contents, 'facts' | 'off'>;

export type Comparing = {
  /** `earlierName` is what the other state is called in a sentence. */
  readonly compare: (earlier: State, earlierName: string) => Promise<void>;
  /** What was found, or why nothing was. */
  readonly part: JSX.Element | null;
};

/** Undefined without a template to make papers with. */
export function useComparison(template: Template | undefined, present: State): Comparing | undefined {
  const part = useSignal<JSX.Element | null>(null);
  if (!template) return undefined;
  const compare = async (earlier: State, earlierName: string) => {
    const asked = document.activeElement;
    const close = () => {
      part.value = null;
      if (asked instanceof HTMLElement) asked.focus();
    };
    part.value = null;
    try {
      const [{ ChangesPart }, { contentsDocument }] = await Promise.all([
        import('./changes-part.tsx'),
        import('./contents-document.ts'),
      ]);
      const [before, now] = [earlier, present].map((state) => contentsDocument(template, state));
      if (before && now) part.value = <ChangesPart {...{ earlierName, before, now }} onClose={close} />;
    } catch {
      part.value = (
        <p class="wrong" role="alert">
          比较功能没有加载成功，请检查网络，再试一次，或者刷新页面。
        </p>
      );
    }
  };
  return { compare, part: part.value };
}
