// What the desk makes of findings: how many of which kind, what is said at a field, and when they are worked out anew.
import { type Signal, signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/core/checks/finding.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { watchFindings } from '../../src/desk/check/watch-findings.ts';
import { fieldNotice } from '../../src/desk/form/field-notice.ts';
import { countFindings, firstToSee } from '../../src/desk/model/count-findings.ts';
import { createDraftState } from '../../src/desk/model/draft-state.ts';
import { createUnit } from '../../src/desk/model/unit.ts';
import { report } from '../e2e/report.ts';
import { vocabularyOf } from './compile-text.ts';

const found = (rule: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  rule,
  id: rule,
  severity,
  paths: [],
  message: rule,
  ...more,
});

describe('counted', () => {
  const NONE = { gaps: 0, errors: 0, look: 0, sample: 0, lastYear: 0 };
  test.each<[string, Finding, object, seen: boolean]>([
    ['a blank', found('gap', 'error'), { gaps: 1 }, false],
    ['what cannot be read in a part that is not printed', found('gap', 'warning'), {}, false],
    ['an error', found('R1', 'error'), { errors: 1, look: 1 }, true],
    ['an error with its reason', found('R1', 'error', { accepted: '上级同意' }), {}, false],
    ['a warning', found('R2', 'warning'), { look: 1 }, true],
    ['a hint', found('R3', 'hint'), {}, false],
    ['what the sample left', found('sample', 'warning'), { sample: 1 }, false],
    ['what last year left', found('last-year', 'warning'), { lastYear: 1 }, false],
  ])('%s', (_, finding, counts, seen) => {
    expect(countFindings([finding])).toEqual({ ...NONE, ...counts });
    expect(firstToSee([finding])).toBe(seen ? finding : undefined);
  });

  test('what stops a final paper is seen before a warning above it', () => {
    const error = found('R1', 'error');
    expect(firstToSee([found('gap', 'error'), found('R2', 'warning'), error])).toBe(error);
  });
});

describe('said at a field', () => {
  const fields = vocabularyOf('日子: {type: 列表, of: 日期}\n名称: {type: 列表}\n一天: {type: 日期}');
  const notice = (name: string, fact: Fact) => {
    const field = fields.get(name);
    if (!field || field.type === 'computed') throw new Error(`no field ${name}`);
    return fieldNotice(field, fact);
  };

  test.each<[string, string, Fact, RegExp | undefined]>([
    ['nothing', '日子', ['2026-1-8', '2026-1-9'], undefined],
    ['the line that is wrong, counted from one', '日子', ['2026-1-8', '2026-2-30'], /^第 2 行：/],
    ['the first line that is wrong', '日子', ['2026-2-30', '2026-2-31'], /^第 1 行：/],
    ['no line where there is one answer', '一天', '2026-2-30', /^(?!第)/],
  ])('%s', (_, name, fact, said) => {
    const { wrong } = notice(name, fact);
    if (said) expect(wrong).toMatch(said);
    else expect(wrong).toBeUndefined();
  });

  test('what reading did, with its line', () => {
    expect(notice('名称', ['甲', '• 乙']).told).toEqual(['第 2 行：开头的项目符号不写进文稿']);
  });
});

describe('worked out', () => {
  const NOON = new Date(2026, 10, 21, 12);
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOON }));
  afterEach(() => vi.useRealTimers());

  function watched(begun = true) {
    const { template, sample } = report;
    const state = createDraftState(template);
    state.set(sample);
    const document = signal<ReturnType<typeof fill> | undefined>(begun ? fill(template, sample) : undefined);
    const unit = createUnit();
    const checks = watchFindings(
      { ...state, draft: state.head, document, whenReleased: (act) => act() },
      template,
      {},
      unit,
    );
    const type = (name: string, fact: Fact) => {
      const answer = state.answers.get(name);
      if (answer) answer.value = fact;
      document.value = fill(template, state.facts.peek());
    };
    return { ...state, unit, document, checks, type };
  }
  const put = <T>(at: Signal<T>, value: T): void => {
    at.value = value;
  };
  const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
  /** The work itself waits for messages, which no clock holds up. */
  const counted = ({ checks }: ReturnType<typeof watched>) =>
    vi.waitFor(() => expect(checks.counts.peek()).toBeDefined());

  test('nothing before there is a document', async () => {
    const desk = watched(false);
    expect(desk.checks.now()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.checks.counts.peek()).toBeUndefined();
  });

  test('a moment after the last key', async () => {
    const desk = watched();
    await vi.advanceTimersByTimeAsync(0);
    await counted(desk);
    const before = desk.checks.list.peek();
    desk.type('会议地点', '');
    await vi.advanceTimersByTimeAsync(299);
    desk.type('会议地点', ' ');
    await vi.advanceTimersByTimeAsync(299);
    expect(desk.checks.list.peek()).toBe(before);
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitFor(() => expect(desk.checks.counts.peek()?.gaps).toBe(1));
    expect(desk.checks.line.peek()).toContain('1');
  });

  test('what a paper of a meeting has no place for is no more than a hint: another paper prints it', () => {
    const alone = watched();
    alone.type('督导组到会', false);
    const said = (desk: typeof alone) =>
      desk.checks.now().flatMap(({ rule, severity }) => (rule === 'unprinted' ? [severity] : []));
    expect(said(alone)).toContain('warning');
    const inMeeting = watched();
    put(inMeeting.head, { ...inMeeting.head.peek(), within: { others: 3 } });
    inMeeting.type('督导组到会', false);
    expect(said(inMeeting)).toEqual(said(alone).map(() => 'hint'));
  });

  test('once for a draft that did not change, anew after midnight, a reason, or other limits', async () => {
    const desk = watched();
    const first = await desk.checks.nowInSlices();
    expect(await desk.checks.nowInSlices()).toBe(first);
    expect(desk.checks.now()).toBe(first);
    const changes: [string, () => void][] = [
      ['the day', () => vi.setSystemTime(new Date(2026, 10, 22))],
      ['a reason', () => put(desk.accepted, { R1: '上级同意' })],
      ['a part switched off', () => put(desk.off, new Set(['督导组']))],
      ['the marks of last year', () => put(desk.lastYear, { 会议地点: '甲' })],
      ['the fonts', () => put(desk.unit.scheme, 'Windows 自带')],
      ['the text', () => desk.type('会议地点', '别处')],
    ];
    for (const [what, change] of changes) {
      const before = await desk.checks.nowInSlices();
      change();
      expect(await desk.checks.nowInSlices(), what).not.toBe(before);
    }
  });

  test('by the clock: what lies ahead today is past tomorrow', async () => {
    const desk = watched();
    desk.type('成文日期', '2026-11-22');
    const ahead = await desk.checks.nowInSlices();
    vi.setSystemTime(new Date(2026, 10, 22));
    const past = await desk.checks.nowInSlices();
    expect(rules(ahead).filter((rule) => rule === 'R11')).not.toEqual(
      rules(past).filter((rule) => rule === 'R11'),
    );
  });

  test('at its own field and at those it speaks of, the very same while it says the same', async () => {
    const desk = watched();
    desk.type('实到人数', 99);
    await vi.advanceTimersByTimeAsync(0);
    await counted(desk);
    const [own, also] = [desk.checks.of('实到人数'), desk.checks.of('应到人数')];
    const both = [...own.peek().own, ...own.peek().also];
    expect(both.length).toBeGreaterThan(0);
    expect(own.peek().own.length + also.peek().own.length).toBeGreaterThan(0);
    expect(also.peek().also.length + own.peek().also.length).toBeGreaterThan(0);
    const before = own.peek();
    desk.type('会议地点', '别处');
    await vi.advanceTimersByTimeAsync(300);
    await desk.checks.nowInSlices();
    await vi.advanceTimersByTimeAsync(0);
    expect(own.peek()).toBe(before);
    desk.checks.stop();
  });
});
