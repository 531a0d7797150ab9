// Where proofreading of the paper in hand stands; asked for again when the paper was recognised anew.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { OpenPaper } from './intake-steps.ts';

export type SlipsOf = typeof import('./slips-late.ts').slipsOf;

export type Proofing = {
  readonly proofing: ReadonlySignal<'' | '正在校对' | '没有加载'>;
  readonly proofread: () => Promise<void>;
};

export const fetchSlips: SlipsOf = async (found, goesOn) =>
  (await import('./slips-late.ts')).slipsOf(found, goesOn);

export function createProofing(paper: Signal<OpenPaper | undefined>, slipsOf: SlipsOf): Proofing {
  const proofing = signal<'' | '正在校对' | '没有加载'>('');
  return {
    proofing,
    async proofread() {
      const open = paper.peek();
      if (!open || open.slips) return;
      const isOpen = () => paper.peek() === open;
      proofing.value = '正在校对';
      try {
        const slips = await slipsOf(open.found, isOpen);
        if (!isOpen()) return;
        if (slips) paper.value = { ...open, slips };
        proofing.value = '';
      } catch {
        if (isOpen()) proofing.value = '没有加载';
      }
    },
  };
}
