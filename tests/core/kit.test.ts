// A kit for branches: it goes into the single file and comes out whole, and whatever else stands there gets a sentence.
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { blocking } from '../../src/core/checks/finding.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds.ts';
import { sheetRows } from '../../src/core/collect/sheet-rows.ts';
import { plainText } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { narrowed, neededOf, ownColumns, pooledNames, summedNames } from '../../src/core/kit/asked.ts';
import { givenDoubts } from '../../src/core/kit/given-doubts.ts';
import { howTo } from '../../src/core/kit/how-to.ts';
import { type Kit, writeKit } from '../../src/core/kit/kit.ts';
import { kitIn, withKit } from '../../src/core/kit/kit-in-page.ts';
import { kitSheet } from '../../src/core/kit/kit-sheet.ts';
import { heldAgainst } from '../../src/core/kit/not-of-kit.ts';
import { readKit } from '../../src/core/kit/read-kit.ts';
import { readReturned, writeReturned } from '../../src/core/kit/returned-file.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { privateTemplate } from '../../src/core/template/private-template.ts';
import { sourceOf } from '../../src/core/template/template-source.ts';
import { compiled } from '../../src/own/own-at-hand.ts';
import { toFillXlsx } from '../../src/render/fill-xlsx.ts';
import { readBook } from '../../src/reopen/sheets/read-book.ts';
import { content } from '../content/load-content.ts';

const { entries, vocabulary, partials, presets, rollUps } = content;

function entryOf(id: string) {
  const found = entries.find(({ template }) => template.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function rowsIn(id: string) {
  const rows = entryOf(id).template.fields.find(({ name }) => name === '所属支部');
  if (rows?.type !== 'rows') throw new Error('no rows');
  return rows;
}

const { template, text } = entryOf('branch-life-report');
const [rollUp] = rollUps;
if (!rollUp) throw new Error('content/roll-ups is empty');
const own = ownColumns(rollUp, rowsIn(rollUp.template).columns, template);
const given: Facts = { 年度: 2025, 会议主题: '严明纪律、改进作风', 通知发文机关: ['中共明川区委组织部'] };

const kit: Kit = {
  id: 'k1',
  title: '2025年度组织生活会情况',
  from: '中共明川区住房和城乡建设局机关委员会',
  due: '2026-02-10',
  contact: '组织科，电话2201',
  template: {
    id: template.id,
    title: template.title,
    revised: template.revised,
    source: sourceOf(text, partials),
    fields: template.fields,
    feeds: template.feeds ?? [],
  },
  given,
  ask: ['会议地点'],
  own: {
    rows: narrowed(rowsIn(rollUp.template), new Set([rollUp.unit, ...own.map(({ name }) => name)])),
    unit: rollUp.unit,
  },
  units: ['第一党支部', '第二党支部'],
  thresholds: DEFAULT_THRESHOLDS,
};

describe('a kit', () => {
  const html =
    '<html><head></head><body><template id="pages">x</template><p></body> in a text</p></body></html>';

  test('is read as it was written, its template compiled from its own text', () => {
    const read = readKit(writeKit(kit));
    expect('refused' in read ? read.refused : read.kit).toEqual({
      kind: 'huiwen-kit',
      version: 1,
      ...kit,
    });
    expect('template' in read && read.template.body).toEqual(template.body);
  });

  test('goes into the single file once, and no text in it ends its element', () => {
    const hostile = { ...kit, title: '</script><script>alert(1)</script><!--' };
    const once = withKit(html, writeKit(kit)) ?? '';
    const twice = withKit(once, writeKit(hostile)) ?? '';
    expect(twice.match(/<script/g)).toHaveLength(1);
    expect(JSON.parse(kitIn(twice) ?? '')).toMatchObject({ id: 'k1', title: hostile.title });
    expect(twice.replace(/<script.*<\/script>/, '')).toBe(html);
  });

  test.each(['', '<html></html>', '<template id="pages">'])('goes into nothing else: %s', (other) => {
    expect(withKit(other, writeKit(kit))).toBeUndefined();
  });

  test.each([
    ['no JSON', writeKit(kit).slice(0, -2), /不完整/],
    ['of another kind', '{"kind":"huiwen-draft"}', /不完整/],
    ['null', 'null', /不完整/],
    ['newer', writeKit(kit).replace('"version":1', '"version":2'), /更新版本/],
    [
      'without its template',
      JSON.stringify({ kind: 'huiwen-kit', version: 1, ...kit, template: {} }),
      /不完整/,
    ],
    ['with units that are none', JSON.stringify({ ...JSON.parse(writeKit(kit)), units: [1] }), /不完整/],
    [
      'with a text that is no template',
      JSON.stringify({
        ...JSON.parse(writeKit(kit)),
        template: {
          ...kit.template,
          source: { ...kit.template.source, text: { ...text, body: '{{没有}}' } },
        },
      }),
      /模板“党支部组织生活会情况报告（常用）”读不出来/,
    ],
  ])('%s is refused with a sentence', (_, broken, sentence) => {
    const read = readKit(broken);
    expect('refused' in read && read.refused).toMatch(sentence);
  });

  test('with more than a page can show is refused', () => {
    const given = { 学习内容: Array.from({ length: 50_000 }, () => '党章') };
    const read = readKit(writeKit({ ...kit, given }));
    expect('refused' in read && read.refused).toMatch(/太多/);
  });

  test('takes no facts and limits that are none', () => {
    const odd = JSON.parse(writeKit(kit));
    const read = readKit(JSON.stringify({ ...odd, given: [1], thresholds: { quorum: 'x' } }));
    expect('kit' in read && [read.kit.given, read.kit.thresholds]).toEqual([{}, DEFAULT_THRESHOLDS]);
  });
});

test('of a template of one’s own brings its own names along', () => {
  const own = privateTemplate('abc', '2026-11-28 14:05:33', {
    head: { title: '支部自查情况报告' },
    body: '# {{发文机关}}自查情况的报告\n\n走访{{走访户数}}户。',
    ownFields: [{ name: '走访户数', type: 'int', unit: '户' }],
    sample: {},
  });
  const ready = compiled(own, { vocabulary, partials });
  if (ready.kind !== 'ready') throw new Error('it cannot be filled');
  const { id, title, revised, fields, feeds = [] } = ready.template;
  const source = { source: ready.source, fields, feeds };
  const read = readKit(writeKit({ ...kit, template: { id, title, revised, ...source } }));
  expect('refused' in read ? read.refused : neededOf(read.template, {})).toContain('走访户数');
});

describe('what a branch is asked for', () => {
  test('is what the paper needs and nobody gave', () => {
    const needed = neededOf(template, given);
    expect(needed).toContain('会议日期');
    expect(needed).toContain('整改清单');
    for (const name of Object.keys(given)) expect(needed).not.toContain(name);
    expect(neededOf(template, {})).toContain('年度');
    // What cannot be read is asked for all the same.
    expect(neededOf(template, { ...given, 年度: '去年' })).toContain('年度');
  });

  test('are for the roll-up the columns that nothing in its paper gives', () => {
    const names = own.map(({ name }) => name);
    expect(names).toContain('材料份数');
    for (const worked of ['支部', '应到人数', '会议日期', '查摆问题数']) expect(names).not.toContain(worked);
    expect(summedNames(rollUp, rowsIn(rollUp.template).columns, template)).toContain('成员问题总数');
    const office = entryOf(rollUp.template);
    const pooled = pooledNames(rollUp, office.template, office.sample);
    expect(pooled).toEqual(
      expect.arrayContaining(['学习结束日期', '谈话开始日期', '谈话类型', '征求意见开始日期']),
    );
    // The office knows these itself, or can do without.
    for (const name of ['年度', '会议主题', '学习书目', '整改举措']) expect(pooled).not.toContain(name);
    expect(ownColumns(rollUp, rowsIn(rollUp.template).columns, entryOf('sign-in-sheet').template)).toEqual(
      [],
    );
  });
});

describe('what is left of last year in a kit', () => {
  const lastYear = presets.find(({ id }) => id === '2024-organisational-life-meeting')?.values ?? {};
  const doubts = (more: Facts) =>
    givenDoubts(template, more, { thresholds: DEFAULT_THRESHOLDS, today: { year: 2026, month: 1, day: 5 } });

  test('is said to the office before it goes out', () => {
    expect(doubts({ 年度: 2025, ...lastYear })).toEqual([
      '“会议主题”是 2024 年度的主题，“年度”是 2025。请照本年度的通知改写。',
    ]);
    expect(
      doubts({ 年度: 2025, 通知日期: '2024-12-20', 通知标题: '关于开好2024年度组织生活会的通知' }),
    ).not.toEqual([]);
  });

  test('is not looked for in what the branch is to write, nor in what is right', () => {
    expect(doubts({ 年度: 2024, ...lastYear })).toEqual([]);
    expect(doubts(given)).toEqual([]);
    expect(doubts({})).toEqual([]);
  });

  test('stops the paper of the branch, which says so in its own check', () => {
    const read = readKit(writeKit({ ...kit, given: { 年度: 2025, ...lastYear } }));
    if ('refused' in read) throw new Error(read.refused);
    const facts = { ...read.kit.given, 会议日期: '2026-01-13', 应到人数: 20, 实到人数: 19 };
    const found = check({
      ...{ template: read.template, facts, document: fill(read.template, facts), accepted: {} },
      ...{ thresholds: read.kit.thresholds, today: { year: 2026, month: 1, day: 20 } },
    });
    expect(
      blocking(found)
        .map(({ message }) => message)
        .join(),
    ).toContain('“会议主题”是 2024 年度的主题');
  });
});

test('its sheet comes back as facts: what was given, what was filled in, the row of its own', async () => {
  const book = kitSheet(kit, template);
  const [main] = book.sheets;
  const titles = main?.columns.map(({ title }) => title) ?? [];
  for (const name of ['发文机关', '机关简称', '年度', '会议地点', '会议日期', '材料份数'])
    expect(titles).toContain(name);
  expect(titles).not.toContain('专题党课题目');
  expect(main?.columns.find(({ title }) => title === '机关简称')?.options).toEqual(kit.units);
  const typed: Readonly<Record<string, string>> = { 机关简称: '第一党支部', 应到人数: '21', 材料份数: '20' };
  const filled = {
    ...book,
    sheets: book.sheets.map((sheet, at) =>
      at
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.map((cell, column) => {
                const said = typed[titles[column] ?? ''];
                return said === undefined ? cell : ({ kind: 'text', text: said } as const);
              }),
            ),
          },
    ),
  };
  const read = await readBook(await toFillXlsx(filled), '填报表.xlsx');
  if ('refused' in read) throw new Error(read.refused);
  const [row] = sheetRows(read.book, '填报表.xlsx', rowsIn(rollUp.template), vocabulary).returned;
  expect(row?.facts).toMatchObject({
    年度: 2025,
    会议主题: given.会议主题,
    机关简称: '第一党支部',
    应到人数: 21,
    所属支部: [{ 材料份数: 20 }],
  });
});

test('says on paper what to do, until when, and whom to ask', () => {
  const document = howTo(
    kit,
    { page: 'huiwen.html', sheet: '填报表.xlsx' },
    { year: 2026, month: 2, day: 10 },
  );
  const words = document.blocks.map((block) => ('runs' in block ? plainText(block.runs) : '')).join('\n');
  expect(words).toMatch(/2026年2月10日前交回中共明川区住房和城乡建设局机关委员会/);
  expect(words).toContain('请问组织科，电话2201。');
  expect(layOut(document).length).toBeLessThanOrEqual(2);
});

describe('what came back, held against the kit that is gathered', () => {
  const gathered = { id: 'k1', title: kit.title, template: template.id, year: '2025' };
  const file = { facts: { 年度: '2025年度' }, kit: 'k1', template: template.id };

  test.each([
    ['of this kit', file, {}],
    ['a sheet, which names no kit', { facts: { 年度: 2025 } }, {}],
    ['no year', { facts: {} }, {}],
    [
      'of another kit',
      { ...file, kit: 'k0' },
      { refused: expect.stringMatching(/另一个下发包.*2025年度组织生活会情况/) },
    ],
    ['of another year', { facts: { 年度: 2024 } }, { refused: expect.stringMatching(/2024年度，没有计入/) }],
    [
      'of another template',
      { ...file, template: 'branch-life-report-town' },
      { note: expect.stringMatching(/^用的不是下发包的模板/) },
    ],
    [
      'of another template whose name is known',
      { ...file, template: 'branch-work-report', title: '党支部工作报告' },
      { note: expect.stringMatching(/^交的是《党支部工作报告》，不是下发包的模板/) },
    ],
  ])('%s', (_, came, verdict) => expect(heldAgainst(gathered, came)).toEqual(verdict));
});

describe('a returned file', () => {
  const file = { kit: 'k1', template: template.id, revised: template.revised, facts: { 应到人数: 21 } };

  test('is read as it was written, a mark of a text program before it or not', () => {
    expect(readReturned(writeReturned(file))).toEqual(file);
    expect(readReturned(`\uFEFF${writeReturned(file)}`)).toEqual(file);
  });

  test.each([
    ['damaged', writeReturned(file).slice(0, -3), /不是下发包生成的/],
    ['another file', '{"kind":"huiwen-backup"}', /不是下发包生成的/],
    ['newer', writeReturned(file).replace('"version": 1', '"version": 9'), /更新版本/],
    ['of no template', writeReturned({ ...file, template: '' }), /没有写明是哪个模板/],
  ])('%s: a sentence', (_, broken, sentence) => expect(readReturned(broken)).toMatch(sentence));
});
