// 模板工坊: the template its address names, or a new one.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isMapping } from '../../core/source/yaml-shape.ts';
import type { Words } from '../../core/template/compile-template.ts';
import { type PrivateTemplate, restorePrivateTemplate } from '../../core/template/private-template.ts';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { fetchWords } from '../../published/read-words.ts';
import { templateInHash } from '../../storage/draft-hash.ts';
import { sentenceOf } from '../../storage/fault.ts';
import type { KeptPrivate } from '../../storage/kept-private.ts';
import { loadPrivateTemplate } from '../../storage/private-templates.ts';
import { BeginPart, type PublishedToCopy } from './begin-part.tsx';
import { HeadPart } from './head-part.tsx';
import { LookPart } from './look-part.tsx';
import { OwnNamesPart } from './own-names-part.tsx';
import { ProblemsPart } from './problems-part.tsx';
import { TakeOutPart } from './take-out-part.tsx';
import { TextPart } from './text-part.tsx';
import { createWorkshop } from './workshop-model.ts';

const ROOT = '../';

type Shown =
  | { readonly kind: 'reading' }
  | { readonly kind: 'new'; readonly words: Words }
  | { readonly kind: 'missing'; readonly words: Words }
  | { readonly kind: 'fault'; readonly sentence: string }
  | {
      readonly kind: 'open';
      readonly words: Words;
      readonly start: PrivateTemplate;
      readonly kept: KeptPrivate | undefined;
    };

export function WorkshopPage({ published }: { readonly published: readonly PublishedToCopy[] }): JSX.Element {
  const shown = useSignal<Shown>({ kind: 'reading' });
  useEffect(keepPresses, []);
  useEffect(() => {
    const open = () =>
      void find(location.hash).then((found) => {
        const now = shown.peek();
        // The address names what is open already.
        if (now.kind === 'open' && found.kind === 'open' && now.start.id === found.start.id) return;
        shown.value = found;
      });
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  const now = shown.value;
  switch (now.kind) {
    case 'reading':
      return <p role="status">正在读取……</p>;
    case 'fault':
      return (
        <p class="wrong" role="alert">
          {now.sentence}
        </p>
      );
    case 'new':
    case 'missing':
      return (
        <>
          {now.kind === 'missing' ? (
            <p role="alert">没有找到这个模板：可能已经删除，或者在别的浏览器里。可以在下面新做一个。</p>
          ) : null}
          <BeginPart
            root={ROOT}
            published={published}
            onBegin={(start) => {
              shown.value = { kind: 'open', words: now.words, start, kept: undefined };
              // It is stored when it is changed; until then a reload finds it here.
              history.replaceState({ begun: start }, '', `#template=${start.id}`);
            }}
          />
        </>
      );
    case 'open':
      return <Bench key={now.start.id} {...now} />;
  }
}

async function find(hash: string): Promise<Shown> {
  const words = await fetchWords(ROOT);
  if (!words) return { kind: 'fault', sentence: '会文的词汇没有加载成功，请检查网络，再刷新页面。' };
  const id = templateInHash(hash);
  if (!id) return { kind: 'new', words };
  try {
    const kept = await loadPrivateTemplate(id);
    if (kept) return { kind: 'open', words, kept, start: kept.editing ?? kept.template };
    const state: unknown = history.state;
    const begun = isMapping(state) ? restorePrivateTemplate(state.begun) : undefined;
    return begun?.id === id
      ? { kind: 'open', words, kept: undefined, start: begun }
      : { kind: 'missing', words };
  } catch (error) {
    return { kind: 'fault', sentence: sentenceOf(error) };
  }
}

type BenchProps = Pick<Extract<Shown, { kind: 'open' }>, 'words' | 'start' | 'kept'>;

function Bench({ words, start, kept }: BenchProps): JSX.Element {
  const workshop = useMemo(() => createWorkshop(start, kept?.template, words, kept?.earlier), []);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What began it is gone.
    if (!kept) box.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const leave = () => workshop.leave();
    const hide = () => document.visibilityState === 'hidden' && workshop.leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      workshop.leave();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [workshop]);
  return (
    <div class="workshop" translate={false}>
      <div class="workshop-write form">
        <HeadPart workshop={workshop} />
        <TakeOutPart workshop={workshop} root={ROOT} box={box} />
        <TextPart workshop={workshop} box={box} />
        <ProblemsPart workshop={workshop} box={box} />
        <OwnNamesPart workshop={workshop} box={box} />
      </div>
      <LookPart workshop={workshop} />
    </div>
  );
}
