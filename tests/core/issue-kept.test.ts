// The page 下发包 keeps what is typed: what came of itself is not typed, each template has its own, what is broken is left out.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepBegun } from '../../src/islands/issue/keep-begun.ts';
import { type BegunKit, begunKit, dropBegunKit, keepBegunKit } from '../../src/storage/begun-kits.ts';
import { beginWith } from './fake-browser.ts';

const begun = (more: Partial<BegunKit> = {}): BegunKit => ({
  ...{ template: 'report', given: { 年度: 2025 }, asked: ['会议地点'], ownLeft: [], units: ['甲支部'] },
  ...{ title: '', from: '机关党委', due: '', contact: '' },
  ...more,
});

const page = new EventTarget();

beforeEach(async () => {
  await beginWith({});
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each template has the kit that was begun of it, the last one first', () => {
  keepBegunKit(begun());
  keepBegunKit(begun({ template: 'ledger', due: '2026年2月1日' }));
  keepBegunKit(begun({ contact: '组织科' }));
  expect(begunKit()).toEqual(begun({ contact: '组织科' }));
  expect(begunKit('ledger')?.due).toBe('2026年2月1日');
  dropBegunKit('report');
  expect(begunKit()?.template).toBe('ledger');
  expect(begunKit('report')).toBeUndefined();
});

test.each(['', 'null', '{}', '[1]', '[{"template":"report"}]', '[{"template":'])('%j is none', (text) => {
  localStorage.setItem('huiwen:kits-begun', text);
  expect(begunKit()).toBeUndefined();
});

test('of more templates than a few the oldest gives way', () => {
  for (const at of [1, 2, 3, 4, 5, 6, 7]) keepBegunKit(begun({ template: `t${at}` }));
  expect([begunKit('t2'), begunKit('t3')?.template]).toEqual([undefined, 't3']);
});

function begin() {
  const now = signal(begun({ template: '', given: {} }));
  const keeper = keepBegun(() => now.value);
  return { now, keeper, stop: keeper.watch() };
}

test('what is typed is kept a moment after, what comes of itself is not', async () => {
  const { now, keeper, stop } = begin();
  await keeper.byItself(async () => {
    now.value = begun();
  });
  vi.advanceTimersByTime(5000);
  expect(begunKit()).toBeUndefined();
  now.value = begun({ due: '2026年2月1日' });
  expect(keeper.typed()).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(begunKit('report')?.due).toBe('2026年2月1日');
  expect(keeper.isKept.value).toBe(true);
  stop();
});

test('what was typed stays typed when a template is chosen after it', async () => {
  const { now, keeper, stop } = begin();
  now.value = begun({ template: '', from: '组织科' });
  await keeper.byItself(async () => {
    now.value = begun({ from: '组织科' });
  });
  expect(begunKit('report')?.from).toBe('组织科');
  stop();
});

test('a page left at once keeps it too, a browser that refuses says it does not', async () => {
  const { now, keeper, stop } = begin();
  now.value = begun({ title: '报告' });
  page.dispatchEvent(new Event('pagehide'));
  expect(begunKit()?.title).toBe('报告');
  const refuses = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  now.value = begun({ title: '报告二' });
  vi.advanceTimersByTime(5000);
  expect(keeper.isKept.value).toBe(false);
  expect(keeper.typed()).toBe(true);
  refuses.mockRestore();
  stop();
});

test('a kit that was made is kept, to be put right and made again; what is forgotten is gone', () => {
  const { now, keeper, stop } = begin();
  now.value = begun({ title: '报告' });
  keeper.made();
  expect([keeper.typed(), begunKit()?.title]).toEqual([false, '报告']);
  keeper.forget('report');
  expect([begunKit(), keeper.isKept.value]).toEqual([undefined, false]);
  stop();
});
