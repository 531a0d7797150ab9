// What the template prints around a blank and the user typed again is printed once: the strings, the samples, every blank of every template.
import { describe, expect, test } from 'vitest';
import { type Document, plainText, type Run } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import { type Beside, mendEdges } from '../../src/core/document/mend-edges.ts';
import { nesting } from '../../src/core/document/nest-marks.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Field, ScalarType } from '../../src/core/facts/field.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';
import { isWhole } from '../whole.ts';
import { changed } from './check-case.ts';
import { bodyTexts, fillPaper } from './compile-text.ts';

describe('a value between two texts', () => {
  const template = { numbered: 'template' } as const;
  const list = { numbered: 'list' } as const;
  test.each<[before: string, typed: string, after: string, left: string, rest?: Partial<Beside>]>([
    // Words.
    ['年度', '清廉建设专题', '专题民主生活会', '清廉建设'],
    ['（', '因外出培训', '，已请假）', '因外出培训'],
    ['（因', '因外出培训', '，已请假）', '外出培训'],
    ['会议由', '由党委书记', '主持', '党委书记'],
    ['，向', '向全体党员', '通报', '全体党员'],
    ['按', '按五个方面', '起草', '五个方面'],
    ['原因主要是', '主要是：人手不足。', '。', '人手不足'],
    ['可以通过', '通过意见箱', '反映', '意见箱'],
    ['是', '作风建设方面', '方面有', '作风建设'],
    ['，', '办事慢的问题。', '的问题；', '办事慢'],
    ['，', '办事慢等', '等问题', '办事慢'],
    ['主题定为“', '定为“实干担当”。', '”。', '实干担当'],
    // Marks.
    ['是：', '查得准。', '。', '查得准'],
    ['是：', '查得准；', '。', '查得准'],
    ['是：', '查得准.', '。', '查得准'],
    ['', '中共某县委组织部：', '：', '中共某县委组织部'],
    ['', '思想、', '、', '思想'],
    ['，', '下基层少。', '（', '下基层少'],
    ['', '中共某县委。', '关于召开', '中共某县委'],
    ['：', '每季度下基层一次；', '（责任人：', '每季度下基层一次'],
    ['，', '；查得准', '。', '查得准'],
    ['《', '《关于开会的通知》', '》', '关于开会的通知'],
    ['《', '<<关于开会的通知>>', '》', '关于开会的通知'],
    ['《', '《甲》和《乙》', '》', '甲》和《乙'],
    ['《', '《甲》的通知', '》', '《甲》的通知'],
    ['《', '关于印发《甲》', '》', '关于印发《甲》'],
    ['《', '《甲', '》', '甲'],
    ['《', '甲》', '》', '甲'],
    ['“', '“实干，担当”。', '”。', '实干，担当'],
    ['“', '"实干，担当"', '”。', '实干，担当'],
    ['“', '实干，担当。', '”。', '实干，担当'],
    ['（', '（联系人在办公室）', '）', '联系人在办公室'],
    ['（', '(联系人在办公室)', '）', '联系人在办公室'],
    ['，联系电话：', '6210018）', '）', '6210018'],
    ['，联系电话：', '6210018（值班室）', '）', '6210018（值班室）'],
    // Numbers.
    ['一是', '一是学得不深', '；', '学得不深', template],
    ['一是', '1.学得不深；', '；', '学得不深', template],
    ['一是', '１．学得不深', '；', '学得不深', template],
    ['一是', '（一）学得不深', '；', '学得不深', template],
    ['一是', '(1)学得不深', '；', '学得不深', template],
    ['一是', '①学得不深', '；', '学得不深', template],
    ['第一', '第一，学得不深', '；', '学得不深', template],
    ['第一', '首先，学得不深', '；', '学得不深', template],
    ['一是', '● 学得不深', '；', '学得不深', template],
    ['一是', '- 学得不深', '；', '学得不深', template],
    ['一是', '-5度', '；', '-5度', template],
    ['', '&lt;b&gt;', '：', '&lt;b&gt;'],
    ['', '一、学习方面', '。', '学习方面', template],
    ['附件：', '附件1：任务表', '', '任务表'],
    ['', '1.学习', '、', '学习', list],
    ['', '一是学习', '；', '一是学习', list],
    ['如', '例如，窗口排队', '。', '窗口排队'],
    ['，如', '比如窗口排队', '。', '窗口排队'],
    ['主题为“', '「实干担当」', '”', '实干担当'],
    ['其余2项（', '（无障碍通道）', '、', '无障碍通道', { listed: true }],
    ['、', '(词条更新)', '）继续', '词条更新', { listed: true }],
    ['主题为“', '主题：实干担当', '”', '实干担当', { name: '会议主题' }],
    ['，', '问题：办事慢', '的问题', '办事慢', { name: '问题' }],
    ['下午3时，', '●机关党支部', '召开', '机关党支部'],
    // What only looks like it.
    ['，', '共识：办事要快', '的问题', '共识：办事要快', { name: '问题' }],
    ['', '●机关党支部', '召开', '●机关党支部'],
    ['第一', '第一议题学习讲话', '；', '第一议题学习讲话', template],
    ['一是', '一、二级主任科员缺席', '；', '一、二级主任科员缺席', template],
    ['一是', '3、5号楼没有电梯', '；', '3、5号楼没有电梯', template],
    ['通过', '通过率统计表', '反映', '通过率统计表'],
    ['由', '由义街道党工委', '督办', '由义街道党工委'],
    ['由', '由美华', '主持', '由美华'],
    ['在', '在水一方社区', '召开', '在水一方社区'],
    ['有', '有为社区书记', '列席', '有为社区书记'],
    ['向', '向阳街道党工委', '通报', '向阳街道党工委'],
    ['在', '在建工程现场', '召开', '在建工程现场'],
    ['因', '因特网故障', '，', '因特网故障'],
    ['存在', '在岗人员少', '的问题', '在岗人员少'],
    ['开展了', '专题教育', '专题党课', '专题教育'],
    ['一是', '1.5万元没有到位', '；', '1.5万元没有到位', template],
    ['一是', '一是一、二是二讲得少', '；', '一是一、二是二讲得少', template],
    ['一是', '2026年的任务', '；', '2026年的任务', template],
    ['', '党支部', '部：', '党支部'],
    ['有5个问题：', '问题整改不到位', '。', '问题整改不到位'],
    ['达到', '20.5', '。', '20.5'],
    ['说', '还有……', '。', '还有……'],
    ['说', '还有......', '。', '还有......'],
    ['', '查得准。', '', '查得准。'],
    ['（', '见附件（一）', '）', '见附件（一）'],
    ['“', '“甲”与乙', '”', '“甲”与乙'],
  ])('%s｜%s｜%s', (before, typed, after, left, rest) => {
    const mended = mendEdges(typed, { before, after, ...rest });
    expect(mended.text).toBe(left);
    expect(mended.told.length > 0).toBe(left !== typed);
  });

  test.each<[before: string, typed: string, after: string, word: string | undefined]>([
    ['向', '向阳街道', '通报', '向'],
    ['专题', '专题教育成效', '明显', '专题'],
    ['由', '机关党组织', '组织学习', '组织'],
    ['组织', '组织生活会', '前', '组织'],
    ['会议主题“', '会议主题要鲜明', '”', '会议主题'],
    ['通过了《', '通过率提升办法', '》', undefined],
    ['', '党支部', '部：', undefined],
  ])('asks about %s｜%s｜%s', (before, typed, after, word) => {
    const { text, doubt } = mendEdges(typed, { before, after });
    expect([text, doubt?.word]).toEqual([typed, word]);
  });
});

test.each([
  ['《', '关于印发《安排》的通知', '关于印发〈安排〉的通知'],
  ['《', '甲《乙《丙》丁》', '甲〈乙《丙》丁〉'],
  ['《', '甲〈乙〉', '甲〈乙〉'],
  ['《', '甲》和《乙', '甲》和《乙'],
  ['《', '甲《乙', '甲《乙'],
  ['', '《关于《乙》的通知》', '《关于〈乙〉的通知》'],
  ['', '〈单独的〉', '〈单独的〉'],
  ['“', '他说“好”', '他说‘好’'],
  ['“', 'don’t', 'don’t'],
  ['《甲》', '《乙》', '《乙》'],
])('after %s, %s is printed as %s', (before, typed, printed) => {
  const marks = nesting();
  marks.print(before);
  expect(marks.nest(typed)).toBe(printed);
});

const unit = content.entries.find(({ template }) => template.id === 'democratic-life-report-unit');

test.each([
  ['numbers', ['1.甲不够', '（2）乙不够'], '甲不够；乙不够'],
  ['numbers and spoken ones', ['一是甲不够', '第二，乙不够', '3.丙不够'], '甲不够；乙不够；丙不够'],
  ['spoken ones, which are words of the sentence', ['一是甲不够', '二是乙不够'], '一是甲不够；二是乙不够'],
  ['numbers before some', ['1.甲不够', '乙不够'], '1.甲不够；乙不够'],
])('of a list in one sentence, typed with %s', (_, 列, printed) => {
  const paper = fillPaper({ fields: '列: {type: 列表}', body: '问题有：{{列.分号}}。' }, { 列 });
  expect(bodyTexts(paper)).toEqual([`问题有：${printed}。`]);
});

describe('a report', () => {
  test.each<[change: Record<string, unknown>, prints: string, never: string]>([
    [{ 专题名称: '清廉建设专题' }, '清廉建设专题民主生活会', '专题专题'],
    [{ 通知标题: '《关于印发《工作安排》的通知》' }, '《关于印发〈工作安排〉的通知》', '《《'],
    [{ 学习书目: ['关于学习《手册》的决定', '《章程》'] }, '《关于学习〈手册〉的决定》《章程》', '《《'],
    [{ 会议主题: '“实干,担当 ; 建新功”。' }, '“实干,担当 ; 建新功”。', '““'],
    [{ '缺席人员.0.原因': '因外出' }, '因外出', '因因'],
    [
      { '整改清单.0.方面': '政治建设方面', 班子对照方面: ['政治建设', '组织建设'] },
      '政治建设方面：',
      '方面方面',
    ],
    [{ 原因剖析: ['1.学得浅；', '2.抓得松。', '3.查得少'] }, '一是学得浅；二是抓得松；三是查得少。', '一是1'],
    [{ 谈话重点: ['思想、', '短板。'] }, '一是思想；二是短板。', '、；'],
    [{ 座谈会参加人员: ['①职工代表；', '②退休党员；'] }, '职工代表和退休党员参加', '；和'],
    [{ 主送机关: ['中共某县委办公室：'] }, '中共某县委办公室：\n', '：：'],
    [{ 附件: ['附件2：任务表。'] }, '2. 任务表', '附件2：任务表'],
    [{ '整改举措.0.标题': '1.减少会议' }, '减少会议', '1.减少会议'],
  ])('with %j', (change, prints, never) => {
    if (!unit) throw new Error('no template');
    const document = fill(unit.template, changed(unit.sample, change));
    expect(toText(document)).toContain(prints);
    expect(toText(document)).not.toContain(never);
    expect(document.title).not.toContain(never);
    expect(document.edges?.some(({ kind }) => kind === 'mended')).toBe(true);
  });

  test('of the words of the template alone has a blank', () => {
    if (!unit) throw new Error('no template');
    const { gaps } = fill(unit.template, { ...unit.sample, 专题名称: '专题' });
    expect(gaps.map(({ name, message }) => `${name}：${message}`)).toEqual([
      '专题名称：只写了模板已有的“专题”，请写上其余的内容',
    ]);
  });
});

/** Ordinary text that no template holds. */
const OWN = '翠湖鸣笛';
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** Characters that are words of their own beside a blank. */
const SINGLE = '由因向在对从按经以为的等是了共即有就请如将已还于';

type Slot = { readonly name: string; readonly facts: (text: string) => Facts };

function slotsOf(fields: readonly Field[], sample: Facts): Slot[] {
  return fields.flatMap((field): Slot[] => {
    const put = (fact: (text: string) => Facts[string]) => (text: string) => ({
      ...sample,
      [field.name]: fact(text),
    });
    if (isText(field)) return [{ name: field.name, facts: put((text) => text) }];
    if (field.type === 'person')
      return [{ name: field.name, facts: put((text) => ({ 职务: text, 姓名: '' })) }];
    const own = sample[field.name];
    if (field.type === 'list' && isText(field.of) && Array.isArray(own))
      return [{ name: field.name, facts: put((text) => [text, ...own.slice(1)]) }];
    if (field.type !== 'rows' || !Array.isArray(own)) return [];
    return field.columns.filter(isText).map(({ name }) => ({
      name: `${field.name}.${name}`,
      facts: put((text) => own.map((row, index) => (index ? row : { ...Object(row), [name]: text }))),
    }));
  });
}

function isText({ type, ...rest }: Field | ScalarType): boolean {
  return (type === 'text' || type === 'organ' || type === 'long') && !('min' in rest);
}

function linesOf({ blocks, imprint }: Document): (readonly Run[])[] {
  const foot = imprint ? [imprint.copies ?? [], imprint.printer, imprint.printed] : [];
  return [
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.rows.flat())),
    ...foot,
  ];
}

type Neighbours = { readonly before: string; readonly after: string };

/** The text of the template beside each place where the words stand. */
function neighbours(document: Document): Neighbours[] {
  return linesOf(document).flatMap((runs) =>
    runs.flatMap((run, index): Neighbours[] => {
      const at = run.from ? run.text.replaceAll('\n', '').indexOf(OWN) : -1;
      if (at < 0) return [];
      const literal = (each: Run | undefined) => (each && !each.from ? each.text.replaceAll('\n', '') : '');
      return [
        {
          before: at ? '' : literal(runs[index - 1]),
          after: at + OWN.length < run.text.replaceAll('\n', '').length ? '' : literal(runs[index + 1]),
        },
      ];
    }),
  );
}

/** What has been seen to be printed once: many templates have the same words around a blank of the same name. */
const seen = new Set<string>();

/** The words at one end of a text that are typed again, up to six characters, with their marks. */
function wordsAt(text: string, end: 'start' | 'end'): string[] {
  const segments = [...WORDS.segment(end === 'end' ? text.slice(-12) : text.slice(0, 12))].map(
    ({ segment }) => segment,
  );
  const found: string[] = [];
  for (let count = 1; count <= segments.length; count++) {
    const word = (end === 'end' ? segments.slice(-count) : segments.slice(0, count)).join('');
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
    if (word.length > 6) break;
    if (letters.length >= 2 || !letters || SINGLE.includes(letters)) found.push(word);
  }
  return found;
}

/** Each word of one end with one of the other, the nearest together: only marks, which stand nearest, are looked for at both ends at once. */
function pairsOf(starts: readonly string[], ends: readonly string[]): (readonly [string, string])[] {
  if (isWhole()) return starts.flatMap((start) => ends.map((end) => [start, end] as const));
  const count = starts.length && ends.length && Math.max(starts.length, ends.length);
  return Array.from({ length: count }, (_, at) => [
    starts[at % starts.length] ?? '',
    ends[at % ends.length] ?? '',
  ]);
}

describe.each(content.entries.map((entry) => [entry.template.id, entry] as const))(
  '%s',
  (_, { template, sample }) => {
    test('prints its sample as it was typed', () => {
      expect(fill(template, sample).edges).toBeUndefined();
    });

    test.each(slotsOf(template.fields, sample).map((slot) => [slot.name, slot] as const))(
      'prints nothing twice beside %s',
      (name, { facts }) => {
        const plain = fill(template, facts(OWN));
        expect(plain.edges).toBeUndefined();
        const text = toText(plain);
        for (const { before, after } of neighbours(plain)) {
          const [starts, ends] = [wordsAt(before, 'end'), wordsAt(after, 'start')];
          const typed = [
            ...starts.map((word) => [word + OWN, word + word + OWN] as const),
            ...ends.map((word) => [OWN + word, OWN + word + word] as const),
            ...pairsOf(starts, ends).map(
              ([word, end]) => [word + OWN + end, word + word + OWN + end + end] as const,
            ),
          ];
          for (const [words, twice] of typed) {
            const place = [name, before, words, after].join('\n');
            if (seen.has(place)) continue;
            seen.add(place);
            const document = fill(template, facts(words));
            const asked = document.edges?.some(({ kind }) => kind === 'doubtful');
            const printed = toText(document);
            if (printed === text || asked || document.gaps.length > plain.gaps.length) continue;
            // Where it stands elsewhere too, the words are needed there.
            const once = linesOf(document)
              .map((runs) => plainText(runs).replaceAll('\n', ''))
              .join('\n');
            expect([
              words,
              once.includes(twice),
              once.includes(before.slice(-6) + OWN + after.slice(0, 6)),
            ]).toEqual([words, false, true]);
          }
        }
      },
    );
  },
);

test('the name of a column typed before its answer is not written', () => {
  const fields = '项: {type: 多行, columns: {整改事项: {type: 文本}, 时限: {type: 文本}}}';
  const body = '{{#项}}\n做{{整改事项}}，到{{时限}}。\n{{/项}}';
  const document = fillPaper({ fields, body }, { 项: [{ 整改事项: '事项：修路', 时限: '时限：年底' }] });
  expect(bodyTexts(document)).toEqual(['做修路，到年底。']);
});

test('what is left out at an ordinal and at the words before it is told, both', () => {
  const body = '会议由{{#列}}{{@一是}}{{本项}}{{/列}}';
  const document = fillPaper({ fields: '列: {type: 列表}', body }, { 列: ['一是由党委主持'] });
  expect(bodyTexts(document)).toEqual(['会议由党委主持']);
  expect(document.edges?.map((note) => note.kind === 'mended' && note.message)).toEqual([
    expect.stringContaining('一是'),
    expect.stringContaining('由'),
  ]);
});
