// What was decided on a paper is what its template does: lists repeat, struck lines are gone, mended words print, all of it compiles.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Field } from '../../src/core/facts/field.ts';
import { blankItemsOf, type Decided } from '../../src/core/intake/confirm/confirm.ts';
import { type Decisions, UNDECIDED } from '../../src/core/intake/confirm/decisions.ts';
import { acceptRest, decideClaim, fixedItems, mendFixed } from '../../src/core/intake/confirm/fixed-words.ts';
import { findPraise } from '../../src/core/intake/confirm/praise.ts';
import { setRepeated, setRole } from '../../src/core/intake/confirm/structure.ts';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { madeOf } from '../../src/core/intake/template/made-of.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { compilePrivate } from '../../src/core/template/compile-private.ts';
import { privateTemplate, restorePrivateTemplate } from '../../src/core/template/private-template.ts';
import { blanksFor, prefill } from '../../src/desk/unit/prefill.ts';
import { toText } from '../../src/render/text.ts';
import { EMPTY_PROFILE } from '../../src/storage/profile.ts';
import { restoreTemplate } from '../../src/storage/restore-template.ts';
import { paperOf as written } from './confirm-paper.ts';

const vocabulary = written('一').words;

function paperOf(...lines: readonly string[]) {
  const source = plainSource(lines.join('\n'));
  return { source, words: vocabulary, found: recognise(source, vocabulary) };
}
type Read = ReturnType<typeof paperOf>;

function ok(decided: Decided): Decisions {
  if ('refused' in decided) throw new Error(decided.refused);
  return decided.decisions;
}

/** The body of the paper that comes of it, with these facts over what the paper itself said. */
function printed(paper: Read, decisions: Decisions, facts: Facts = {}): string {
  const made = madeOf(paper, decisions);
  if ('refused' in made) throw new Error(made.refused);
  const own = privateTemplate('a', '2026-11-28 10:00:00', made);
  const compiled = compilePrivate(own, { vocabulary });
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  return toText(fill(compiled.value, { ...made.sample, ...facts }));
}

const HEAD = ['关于民主生活会整改情况的通报', '各支部：'];
const repeat = (paper: Read) =>
  paper.found.lists.reduce((now, { id, name }) => ok(setRepeated(now, id, name, true)), UNDECIDED);

describe('a list', () => {
  const WITHIN = '主要做了以下工作：一是抓学习；二是抓调研；三是抓作风。会后还要接着做。';
  const APART = ['下一步做好以下工作：', '一是抓学习。', '二是抓调研。', '三是抓作风。', '以上工作接着做。'];

  test('within a paragraph prints as it was, and with as many items as are given', () => {
    const paper = paperOf(...HEAD, WITHIN);
    expect(printed(paper, repeat(paper))).toContain(WITHIN);
    expect(printed(paper, repeat(paper), { 各项: ['抓队伍', '抓制度'] })).toContain(
      '主要做了以下工作：一是抓队伍；二是抓制度。会后还要接着做。',
    );
  });

  test('whose items are sentences keeps them sentences', () => {
    const line = '做到了以下几点：一是抓学习，读了书。二是抓调研，下了乡。会后接着做。';
    const paper = paperOf(...HEAD, line);
    expect(printed(paper, repeat(paper))).toContain(line);
    expect(printed(paper, repeat(paper), { 各项: ['甲', '乙', '丙'] })).toContain(
      '一是甲。二是乙。三是丙。会后接着做。',
    );
  });

  test('of paragraphs prints as it was, and with as many as are given', () => {
    const paper = paperOf(...HEAD, ...APART);
    const before = printed(paper, repeat(paper));
    for (const line of APART) expect(before).toContain(line);
    const after = printed(paper, repeat(paper), { 各项: ['抓队伍', '抓制度', '抓落实', '抓检查'] });
    expect(after).toMatch(/一是抓队伍。\s+二是抓制度。\s+三是抓落实。\s+四是抓检查。\s+以上工作接着做。/);
    expect(after).not.toContain('抓学习');
  });

  test('that was not ticked stays text', () => {
    const paper = paperOf(...HEAD, WITHIN);
    const made = madeOf(paper, UNDECIDED);
    expect('ownFields' in made && made.ownFields).toEqual([]);
    expect(printed(paper, UNDECIDED)).toContain(WITHIN);
  });

  test('is called by the heading above it, and must be filled', () => {
    const paper = paperOf(
      ...HEAD,
      '一、存在问题',
      WITHIN,
      '二、下步措施',
      '（一）工作安排。一是甲；二是乙。',
    );
    expect(paper.found.lists.map(({ name }) => name)).toEqual(['存在问题各项', '工作安排各项']);
    const made = madeOf(paper, repeat(paper));
    expect('ownFields' in made && made.ownFields.map(({ name, required }) => [name, required])).toEqual([
      ['存在问题各项', true],
      ['工作安排各项', true],
    ]);
  });

  test.each([
    ['一、把调研的成果用到各项实际工作里去', '各项'],
    ['一、存在问题', '存在问题各项'],
    ['存在问题主要有三个方面。', '各项'],
  ])('below %s it is called %s', (above, name) => {
    expect(paperOf(...HEAD, '会开了，情况如下。', above, WITHIN).found.lists[0]?.name).toBe(name);
  });

  test('two of them are two fields', () => {
    const paper = paperOf(...HEAD, WITHIN, '还要：一是甲；二是乙。');
    const text = printed(paper, repeat(paper), { 各项2: ['丙', '丁'] });
    expect(text).toContain('一是抓学习；二是抓调研；三是抓作风。');
    expect(text).toContain('还要：一是丙；二是丁。');
  });
});

test('what was struck out and mended prints so', () => {
  const paper = paperOf(...HEAD, '在晴澜街道调研，到会x人。', '这一行不要。', '会后接着做。');
  const line = paper.found.paragraphs.find(({ text }) => text === '这一行不要。');
  let decisions = ok(setRole(paper, UNDECIDED, line?.start ?? -1, '不要'));
  const street = fixedItems(paper, decisions).find(({ text }) => text === '晴澜街道');
  decisions = ok(mendFixed(paper, decisions, street?.id ?? '', '社区'));
  const text = printed(paper, decisions);
  expect(text).toContain('在社区调研，到会');
  expect(text).not.toContain('不要');
});

describe('praise', () => {
  const LINE =
    '会上开展了批评，触及了思想灵魂。收到32份意见表，总体效果好。通过学习，思想得到提升。下一步要确保取得实效。';
  const CUT = '会上开展了批评。收到32份意见表。下一步要确保取得实效。';

  test('is out of the text until it is confirmed, and the rest is whole sentences', () => {
    const paper = paperOf(...HEAD, LINE);
    const claims = fixedItems(paper, UNDECIDED).filter(({ claim }) => claim);
    expect(claims.map(({ text }) => text)).toEqual([
      '，触及了思想灵魂',
      '，总体效果好',
      '通过学习，思想得到提升。',
    ]);
    expect(printed(paper, UNDECIDED)).toContain(LINE);
    const off = Object.fromEntries(
      ['触及了思想灵魂', '总体效果好', '思想得到提升'].map((name) => [name, false]),
    );
    expect(printed(paper, UNDECIDED, off)).toContain(CUT);
    const plain = ok(decideClaim(paper, UNDECIDED, claims[1]?.id ?? '', true));
    expect(printed(paper, plain, off)).toContain('收到32份意见表，总体效果好。下一步');
    const gone = ok(mendFixed(paper, UNDECIDED, claims[0]?.id ?? '', ''));
    expect(printed(paper, gone)).toContain('会上开展了批评。收到32份意见表，总体效果好。');
  });

  test.each([
    ['要确保取得实效，不断提升能力。', []],
    ['取得了一定成效，但还有差距。', ['取得了一定成效，但']],
    ['大家认为，作风得到改进，感情更近了。', ['大家认为，作风得到改进，感情更近了。']],
    ['会上说“学习有收获，认识得到提高”，大家都同意。', []],
  ])('%s', (text, words) => {
    expect(findPraise(text).map(({ from, to }) => text.slice(from, to))).toEqual(words);
  });
});

describe('whom a paper is sent to', () => {
  const words = new Map(vocabulary).set('主送机关', {
    ...{ name: '主送机关', stage: '文书', group: '文书', type: 'list', of: { type: 'organ' } },
  } as const);
  const givenOf = (to: string, decide?: (paper: Read, now: Decisions) => Decisions) => {
    const source = plainSource(
      `关于民主生活会整改情况的通报\n${to}\n现将情况通报如下：\n一、总体情况\n会议开了。`,
    );
    const paper = { source, words, found: recognise(source, words) };
    const made = madeOf(paper, decide ? decide(paper, UNDECIDED) : UNDECIDED);
    if ('refused' in made) throw new Error(made.refused);
    expect(made.sample).not.toEqual({});
    return made.given;
  };
  const seen = (paper: Read, now: Decisions): Decisions => ok(acceptRest(paper, now));

  test.each<[string, string[] | undefined, ((paper: Read, now: Decisions) => Decisions)?]>([
    ['各党支部、机关各科室：', ['各党支部', '机关各科室']],
    // Of another unit: not before it was looked at.
    ['晴澜街道党工委：', undefined],
    ['晴澜街道党工委：', ['晴澜街道党工委'], seen],
  ])('%s', (to, given, decide) => {
    expect(givenOf(to, decide)).toEqual(given && { 主送机关: given });
  });

  test.each<[note: string, given: string | undefined]>([
    ['（联系人：×××，手机号：×××××××××××）', '联系人：【联系人】，手机号：【手机号】'],
    ['（联系人：某某，单位电话：____________）', '联系人：【联系人】，单位电话：【单位电话】'],
    ['（此件发至各党支部）', '此件发至各党支部'],
  ])('a note %s is not lost: what is to be filled in stands in it by its name', (note, given) => {
    const field: Field = { stage: '文书', group: '文书', name: '附注', type: 'text' };
    const all = new Map<string, Field>([...words, [field.name, field]]);
    const source = plainSource(`关于开会的通知\n各党支部：\n请按时开会。\n机关党委\n2026年1月12日\n${note}`);
    const made = madeOf({ source, words: all, found: recognise(source, all) }, UNDECIDED);
    expect('given' in made && made.given?.附注).toBe(given);
  });

  test.each<[note: string, given: string | undefined]>([
    // The envelope writes whom to ask.
    ['（联系人：×××，联系电话：×××××××）', undefined],
    ['（联系人：[联系人]　联系电话：[办公电话]，[手机号]）', undefined],
    ['（联系人：×××，会后请把×××带走）', '联系人：【联系人】，会后请把'],
    ['（此件公开发布）', '此件公开发布'],
  ])('a 请示 with the note %s', (note, given) => {
    const asked = { stage: '文书', group: '文书', type: 'text' } as const;
    const all = new Map<string, Field>([
      ...words,
      ...['附注', '联系人', '联系电话'].map((name) => [name, { ...asked, name }] as const),
    ]);
    const source = plainSource(
      `关于添置桌椅的请示\n区财政局：\n拟添置桌椅。\n妥否，请批示。\n机关党委\n2026年1月12日\n${note}`,
    );
    const made = madeOf({ source, words: all, found: recognise(source, all) }, UNDECIDED);
    const note2 = 'given' in made ? made.given?.附注 : undefined;
    if (given) expect(note2).toContain(given);
    else expect(note2).toBeUndefined();
  });

  test.each<[signed: string, given: string[] | undefined]>([
    ['办公室', ['办公室']],
    // The name of a unit is asked each time.
    ['机关党委', undefined],
    ['×××', undefined],
  ])('signed by %s', (signed, given) => {
    const field: Field = {
      stage: '文书',
      group: '文书',
      name: '署名机关',
      type: 'list',
      of: { type: 'text' },
    };
    const all = new Map<string, Field>([...words, [field.name, field]]);
    const source = plainSource(`关于开会的通知\n各党支部：\n请按时开会。\n${signed}\n2026年1月12日`);
    const made = madeOf({ source, words: all, found: recognise(source, all) }, UNDECIDED);
    expect('given' in made ? made.given?.署名机关 : undefined).toEqual(given);
  });

  test('and what ends the paper stay, when it is issued is asked', () => {
    const asked = { stage: '文书', group: '文书' } as const;
    const more: readonly Field[] = [
      { ...asked, name: '附件', type: 'list', of: { type: 'text' } },
      { ...asked, name: '结束语', type: 'text' },
      { ...asked, name: '成文日期', type: 'date' },
    ];
    const all = new Map<string, Field>([...words, ...more.map((field) => [field.name, field] as const)]);
    const source = plainSource(
      '关于开会的通知\n各党支部：\n请按时开会。\n特此通知。\n附件：会议议程\n机关党委\n2026年1月12日',
    );
    const made = madeOf({ source, words: all, found: recognise(source, all) }, UNDECIDED);
    expect('given' in made && made.given).toEqual({
      主送机关: ['各党支部'],
      结束语: '特此通知。',
      附件: ['会议议程'],
    });
  });

  test('is what a new draft begins with, unless the unit says otherwise', () => {
    const source = plainSource('关于民主生活会整改情况的通报\n各党支部：\n会议开了。');
    const made = madeOf({ source, words, found: recognise(source, words) }, UNDECIDED);
    if ('refused' in made) throw new Error(made.refused);
    const own = restorePrivateTemplate(
      JSON.parse(JSON.stringify(privateTemplate('a', '2026-11-28 10:00:00', made))),
    );
    const compiled = own && compilePrivate(own, { vocabulary: words });
    if (!compiled?.ok) throw new Error('not compiled');
    const template = { ...compiled.value, fields: [...words.values()] };
    expect(prefill(template, {}, undefined)).toEqual({ 主送机关: ['各党支部'] });
    expect(blanksFor(template, { 主送机关: ['甲'] }, undefined)).toEqual([]);
    const profile = { ...EMPTY_PROFILE, facts: { 主送机关: ['区委组织部'] } };
    expect(prefill({ ...template, direction: '上行' }, {}, profile)).toEqual({ 主送机关: ['区委组织部'] });
    expect(prefill({ ...template, fields: [] }, {}, profile)).toEqual({});
    expect(restoreTemplate(JSON.parse(JSON.stringify(template)))).toMatchObject({ given: template.given });
  });
});

test('rows of a table that becomes a list are typed anew: nothing in them is asked or pointed out', () => {
  const rows = ['任务\t牵头人\t期限', '修缮活动室\t×××\t2024年3月5日', '清点器材\t王五\t2024年4月1日'];
  const paper = paperOf(...HEAD, '请各支部照下表办理，做好记录。', ...rows);
  const items = (decisions: Decisions) => blankItemsOf(paper, decisions).map(({ name }) => name);
  const fixed = (decisions: Decisions) => fixedItems(paper, decisions).map(({ text }) => text);
  expect([items(UNDECIDED), fixed(UNDECIDED)]).toEqual([[], []]);
  const made = madeOf(paper, UNDECIDED);
  expect('body' in made && made.ownFields.map(({ name, type }) => [name, type])).toEqual([
    ['任务清单', 'rows'],
  ]);
  const [table] = paper.found.tables;
  const kept = ok(setRepeated(UNDECIDED, table?.id ?? '', '', false));
  expect(items(kept)).toHaveLength(1);
  expect(fixed(kept)).toEqual(['2024年3月5日', '2024年4月1日']);
});
