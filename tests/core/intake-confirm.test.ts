// Confirming a recognised paper: what every step makes of what was decided, and the way back from each.
import { describe, expect, test } from 'vitest';
import { paperAsDecided } from '../../src/core/intake/confirm/as-decided.ts';
import {
  blankItemsOf,
  blanksOf,
  type Decided,
  leavePlaces,
  nameItem,
  nextUnseen,
  partPlace,
  takeItem,
  takeRest,
  typeItem,
} from '../../src/core/intake/confirm/confirm.ts';
import { type Decisions, placeId, UNDECIDED } from '../../src/core/intake/confirm/decisions.ts';
import { acceptFixed, acceptRest, fixedItems, mendFixed } from '../../src/core/intake/confirm/fixed-words.ts';
import { findForeign } from '../../src/core/intake/confirm/foreign-words.ts';
import { addBlank, addWords, asBlanks } from '../../src/core/intake/confirm/mark-blanks.ts';
import { markedBeside, markedName } from '../../src/core/intake/confirm/name-marked.ts';
import { restoreDecisions } from '../../src/core/intake/confirm/restore-decisions.ts';
import {
  changeGroups,
  type LineRole,
  lineShown,
  putBack,
  roleLines,
  setRole,
} from '../../src/core/intake/confirm/structure.ts';
import { beginUndoable, did, moved, redo, undo } from '../../src/core/intake/confirm/undoable.ts';
import { paperOf } from './confirm-paper.ts';

const PAPER = paperOf(
  '#标题 〖x|发文机关|标记|organ〗党工委会议情况的报告',
  '#层次标题1 一、会前准备',
  '〖x|发文机关|标记|organ〗党工委于〖x月x日|会议日期|标记|date〗开会，发出征求意见表〖x|发出意见表份数|标记|number〗份，收回〖x|收回|标记|number〗份。',
  '晴澜街道和晴澜街道的社区来了〖32|到会人数|事实|number〗人，〖沐屏区委组织部|上级|事实|organ〗派员到会。',
);

function ok(taken: Decided): Decisions {
  if ('refused' in taken) throw new Error(taken.refused);
  return taken.decisions;
}
const names = (decisions: Decisions) =>
  blankItemsOf(PAPER, decisions).map(({ name, places }) => `${name}${places.length}`);
const idOf = (name: string, decisions = UNDECIDED) =>
  blankItemsOf(PAPER, decisions).find((item) => item.name === name)?.id ?? '';
const placeIds = (name: string) =>
  blanksOf(PAPER, UNDECIDED)
    .filter((place) => place.name === name)
    .map(({ id }) => id);

describe('the blanks', () => {
  test('are one item a name, and a concrete fact is none until it is asked for', () => {
    expect(names(UNDECIDED)).toEqual(['发文机关2', '会议日期1', '发出意见表份数1', '收回1']);
  });

  test('taken one after the other come to an end, whatever was skipped', () => {
    let decisions = ok(takeItem(PAPER, UNDECIDED, idOf('会议日期')));
    const order = [decisions.at];
    for (let at = decisions.at; at; at = decisions.at) {
      decisions = ok(takeItem(PAPER, decisions, at));
      order.push(decisions.at);
    }
    expect(order).toEqual([idOf('发出意见表份数'), idOf('收回'), idOf('发文机关'), '']);
    expect(blankItemsOf(PAPER, decisions).every(({ seen }) => seen)).toBe(true);
  });

  test('can be taken all at once', () => {
    const decisions = ok(takeRest(PAPER, UNDECIDED));
    expect(blankItemsOf(PAPER, decisions).filter(({ seen }) => !seen)).toEqual([]);
  });

  const RENAMED: readonly [from: string, to: string, becomes: string[]][] = [
    ['收回', '收回份数', ['发文机关2', '会议日期1', '发出意见表份数1', '收回份数1']],
    ['收回', ' 收回份数 ', ['发文机关2', '会议日期1', '发出意见表份数1', '收回份数1']],
    ['收回', '发出意见表份数', ['发文机关2', '会议日期1', '发出意见表份数2']],
    ['收回', '收回', ['发文机关2', '会议日期1', '发出意见表份数1', '收回1']],
  ];
  test.each(RENAMED)('“%s” called “%s”', (from, to, becomes) => {
    expect(names(ok(nameItem(PAPER, UNDECIDED, idOf(from), to)))).toEqual(becomes);
  });

  const REFUSED: readonly [name: string, why: string][] = [
    ['', '请写一个名称，几个字就行。'],
    ['  ', '请写一个名称，几个字就行。'],
    ['收回（份）', '名称只用文字和数字，不用标点和空格。'],
    ['constructor', '名称不能是“constructor”，这个词程序里已经有了。'],
    ['整改清单', '“整改清单”是一张清单，这里只填一处，请换一个名称。'],
    ['批评直接具体', '“批评直接具体”是打勾的一句话，这里要填的是文字，请换一个名称。'],
    ['收'.repeat(25), '名称最多 24 个字，说明可以写在“提示”里。'],
  ];
  test.each(REFUSED)('a name is refused (%#)', (name, refused) => {
    expect(nameItem(PAPER, UNDECIDED, idOf('收回'), name)).toEqual({ refused });
  });

  test('a name of the vocabulary brings its type, and keeps it', () => {
    const decisions = ok(nameItem(PAPER, UNDECIDED, idOf('收回'), '会议地点'));
    const item = blankItemsOf(PAPER, decisions).find(({ name }) => name === '会议地点');
    expect(item).toMatchObject({ known: true, type: { type: 'text' } });
    expect(typeItem(PAPER, decisions, item?.id ?? '', { type: 'long' })).toEqual({
      refused: '“会议地点”在名称一览里有定好的类型；要换类型，请先换一个名称。',
    });
    // Called something of one's own again, it is a text of that kind without what the vocabulary says.
    const own = ok(nameItem(PAPER, decisions, item?.id ?? '', '地方'));
    expect(blankItemsOf(PAPER, own).find(({ name }) => name === '地方')).toMatchObject({ known: false });
  });

  test('a type is that of the whole item', () => {
    const decisions = ok(typeItem(PAPER, UNDECIDED, idOf('发文机关'), { type: 'text' }));
    expect(
      blanksOf(PAPER, decisions)
        .filter(({ name }) => name === '发文机关')
        .map(({ type }) => type),
    ).toEqual([{ type: 'text' }, { type: 'text' }]);
  });

  test('one place can be another fact, and the same again', () => {
    const [, second = ''] = placeIds('发文机关');
    const parted = ok(partPlace(PAPER, UNDECIDED, second));
    expect(names(parted)).toEqual(['发文机关1', '发文机关21', '会议日期1', '发出意见表份数1', '收回1']);
    expect(parted.at).toBe(second);
    expect(names(ok(nameItem(PAPER, parted, second, '发文机关')))).toEqual(names(UNDECIDED));
  });

  test('what is no blank goes, and comes back', () => {
    const left = ok(leavePlaces(PAPER, UNDECIDED, placeIds('发文机关')));
    expect(names(left)).toEqual(['会议日期1', '发出意见表份数1', '收回1']);
    expect(left.at).toBe(idOf('会议日期'));
    expect(names(ok(asBlanks(PAPER, left, placeIds('发文机关'))))).toEqual(names(UNDECIDED));
  });

  test('a concrete fact becomes one', () => {
    expect(names(ok(asBlanks(PAPER, UNDECIDED, placeIds('到会人数'))))).toContain('到会人数1');
  });

  test('one that was not found is marked by hand, in place of those it covers', () => {
    const at = PAPER.text.indexOf('于x月x日开会');
    const added = ok(addBlank(PAPER, UNDECIDED, { start: at, end: at + 7 }, PAPER.text.slice(at, at + 7)));
    expect(names(added)).toEqual(['发文机关2', '填写内容1', '发出意见表份数1', '收回1']);
    expect(added).toMatchObject({ step: '空', at: `${at}-${at + 7}` });
    const named = ok(nameItem(PAPER, added, added.at, '会议日期'));
    expect(blankItemsOf(PAPER, named).find(({ name }) => name === '会议日期')?.type).toMatchObject({
      type: 'date',
    });
    expect(names(ok(leavePlaces(PAPER, named, [added.at])))).toEqual([
      '发文机关2',
      '发出意见表份数1',
      '收回1',
    ]);
  });

  test.each([
    ['党纪学习教育', '学习教育名称'],
    ['二十届四中全会', '会议名称'],
    ['“十五五”规划', '规划名称'],
    ['晴澜都市圈', '地名'],
    ['晴澜区', '地名'],
    ['2024年', '年份'],
    ['2021—2025年', '年份'],
    ['2024年5月6日', '日期'],
    ['晴澜水务局', '单位名称'],
    ['明组发〔2024〕9号', '文号'],
    ['98%', '数字'],
    ['辖区', undefined],
    ['领导班子', undefined],
  ])('%s, marked, is called %s until somebody says better', (words, name) => {
    expect(markedName(words)).toBe(name);
  });

  test.each([
    ['纪要编号：', '', '纪要编号'],
    ['会议认为：', '', '会议认为'],
    ['集中学习了', '等篇目', '学习内容'],
    ['会上，通报', '。', '通报内容'],
    ['来自', '街道的群众', '街道名称'],
    ['来自', '区里的群众', '填写内容'],
    ['会议强调，', '。', '填写内容'],
  ])('between %s and %s it is called %s where it looks like nothing itself', (before, after, name) => {
    expect(markedBeside(before, after)).toBe(name);
  });

  test('words written by hand are one fact wherever they stand free', () => {
    const added = ok(addWords(PAPER, UNDECIDED, PAPER.text, ' 晴澜 '));
    expect(names(added)).toEqual(['发文机关2', '会议日期1', '发出意见表份数1', '收回1', '街道名称2']);
    expect(blankItemsOf(PAPER, added).find(({ id }) => id === added.at)?.name).toBe('街道名称');
    expect(addWords(PAPER, added, PAPER.text, '晴澜')).toEqual({ refused: '“晴澜”已经是填空处了。' });
    expect(addWords(PAPER, UNDECIDED, PAPER.text, '云海')).toEqual({
      refused: '原文里没有“云海”，请照原文写。',
    });
    // A concrete fact that was offered is taken as it was offered.
    expect(names(ok(addWords(PAPER, UNDECIDED, PAPER.text, '沐屏区委组织部')))).toContain('上级1');
  });

  const NOT_MARKED: readonly [selected: string, why: string][] = [
    ['  ', '请先在原文里选中要填的字。'],
    ['开会，\n发出', '一处不能跨两行，请只选一行里的字。'],
    ['会'.repeat(401), '选中的超过 400 字，请只选要填的那几个字。'],
  ];
  test.each(NOT_MARKED)('what is selected cannot be marked (%#)', (text, refused) => {
    expect(addBlank(PAPER, UNDECIDED, { start: 20, end: 20 + text.length }, text)).toEqual({ refused });
  });

  test('marking one that stands there already is told', () => {
    const [first] = blanksOf(PAPER, UNDECIDED);
    if (!first) throw new Error('no place');
    expect(addBlank(PAPER, UNDECIDED, first, first.text)).toEqual({ refused: '这几个字已经是填空处了。' });
  });
});

describe('the lines', () => {
  test.each<[role: LineRole, text: string, shown: string]>([
    ['二级标题', '（一）抓学习。每月学一次，人人发言。', '（一）抓学习。…'],
    ['二级标题', '（一）抓学习。', '（一）抓学习。'],
    ['一级标题', '一、抓学习', '一、抓学习'],
    ['正文', '会议开了。大家都说好。', '会议开了。大家都说好。'],
    ['正文', '学'.repeat(61), `${'学'.repeat(60)}…`],
    ['一级标题', `${'学'.repeat(70)}。好。`, `${'学'.repeat(60)}…`],
  ])('of a %s %s is shown as much as tells what it is', (role, text, shown) => {
    expect(lineShown({ role, text })).toBe(shown);
  });

  const roles = (decisions: Decisions) => roleLines(PAPER.found, decisions).map(({ role }) => role);
  const heading = PAPER.found.paragraphs[1]?.start ?? 0;

  test('change what they are, and a line set back to what was found is decided no more', () => {
    expect(roles(UNDECIDED)).toEqual(['标题', '一级标题', '正文', '正文']);
    const second = ok(setRole(PAPER, UNDECIDED, heading, '二级标题'));
    expect(roles(second)).toEqual(['标题', '二级标题', '正文', '正文']);
    expect(ok(setRole(PAPER, second, heading, '一级标题')).roles).toEqual({});
  });

  test('struck out take their blanks along, and give them back', () => {
    const body = PAPER.found.paragraphs[2]?.start ?? 0;
    const struck = ok(setRole(PAPER, UNDECIDED, body, '不要'));
    expect(names(struck)).toEqual(['发文机关1']);
    expect(
      paperAsDecided(PAPER, struck).found.blanks.map(({ paragraph, name }) => [paragraph, name]),
    ).toEqual([
      [0, '发文机关'],
      [2, '到会人数'],
      [2, '上级'],
    ]);
    expect(names(ok(setRole(PAPER, struck, body, '正文')))).toEqual(names(UNDECIDED));
  });

  test('what was tidied alike is one line, put back together', () => {
    const mask = (id: string, start: number) =>
      ({
        id,
        start,
        end: start + 5,
        kind: '还原',
        before: 'mzshh',
        after: '民主生活会',
        why: '常见的遮掩写法。',
      }) as const;
    const groups = changeGroups([mask('a', 1), mask('b', 9), { ...mask('c', 20), kind: '删去', after: '' }]);
    expect(groups.map(({ kind, changes }) => `${kind}${changes.length}`)).toEqual(['还原2', '删去1']);
    expect(ok(putBack(UNDECIDED, groups[0]?.changes ?? [])).undone).toEqual(['a', 'b']);
  });
});

describe('the fixed text', () => {
  const texts = (decisions: Decisions) =>
    fixedItems(PAPER, decisions).map(({ text, places }) => `${text}${places.length}`);

  test('shows what is of another unit, the same words once', () => {
    expect(texts(UNDECIDED)).toEqual(['晴澜街道2', '321', '沐屏区委组织部1']);
  });

  test('is mended everywhere, left, or made a blank', () => {
    const [street] = fixedItems(PAPER, UNDECIDED);
    const mended = ok(mendFixed(PAPER, UNDECIDED, street?.id ?? '', '本街道'));
    const paragraph = paperAsDecided(PAPER, mended).found.paragraphs[3];
    expect(paragraph?.text).toBe('本街道和本街道的社区来了32人，沐屏区委组织部派员到会。');
    const people = paperAsDecided(PAPER, mended).found.blanks.find(({ name }) => name === '到会人数');
    expect(paragraph?.text.slice(people?.from, people?.to)).toBe('32');
    const left = ok(acceptFixed(PAPER, mended, street?.id ?? ''));
    expect(paperAsDecided(PAPER, left).found.paragraphs[3]?.text).toContain('晴澜街道和晴澜街道');
    expect(texts(ok(asBlanks(PAPER, UNDECIDED, placeIds('上级'))))).toEqual(['晴澜街道2', '321']);
    expect(mendFixed(PAPER, UNDECIDED, street?.id ?? '', '{{甲}}')).toEqual({
      refused: '请写在一行里，不用花括号。',
    });
  });

  test('is gone through to the end', () => {
    let decisions = ok(acceptFixed(PAPER, UNDECIDED, fixedItems(PAPER, UNDECIDED)[0]?.id ?? ''));
    expect(nextUnseen(fixedItems(PAPER, decisions), '')).not.toBe('');
    decisions = ok(acceptRest(PAPER, decisions));
    expect(nextUnseen(fixedItems(PAPER, decisions), '')).toBe('');
  });

  test('what is never right as it stands becomes a blank with the rest, and the step stays', () => {
    const paper = paperOf('#标题 会议纪要', '编号：2023-07', '在晴澜街道学习……等篇目。');
    const begun: Decisions = { ...UNDECIDED, step: '固定文字' };
    expect(fixedItems(paper, begun).map(({ text, toFill = false }) => [text, toFill])).toEqual([
      ['2023-07', true],
      ['晴澜街道', false],
      ['……', true],
    ]);
    const rest = ok(acceptRest(paper, begun));
    expect(rest.step).toBe('固定文字');
    expect(blankItemsOf(paper, rest).map(({ name, seen }) => [name, seen])).toEqual([
      ['编号', true],
      ['学习内容', true],
    ]);
  });

  const FOREIGN: readonly [text: string, words: string[]][] = [
    ['在晴澜街道和沐屏区调研。', ['晴澜街道', '沐屏区']],
    ['本街道、各社区、全市、我区和有关乡镇都来了。', []],
    ['中共沐屏市委办公室印发。', ['沐屏市']],
    ['2021年12月和2021—2025年。', ['2021年', '2021—2025年']],
    [
      '学习党的十九大和十九届六中全会精神，做好新冠肺炎疫情防控。',
      ['党的十九大', '十九届六中全会', '新冠肺炎疫情'],
    ],
    ['会议由书记主持，邀请县委督导组到会，报请市委同意。', []],
    ['坚持学习，形成共识，市场、县级、乡镇干部。', []],
    ['根据区委要求，向社区征求意见，自重自省，打造景区。', []],
    ['助力洛阳都市圈建设，到河南省考察，经济和社会发展。', ['洛阳都市圈', '河南省']],
    ['会议编号20211234，电话2021。', []],
    ['研读……利用例会交流，重温《章程》……组织测试。', ['……', '……']],
    ['标题写成关于……的通知，“从……到……”都可以。他说：“还要看……”', []],
    ['编号：2023-07 期号:第12期', ['2023-07', '第12期']],
    ['文号：明组发〔2024〕9号，请查收。', ['明组发〔2024〕9号']],
    ['编号：待定，序号：12。', []],
  ];
  test.each(FOREIGN)('%s', (text, words) => {
    expect(findForeign(text).map(({ from, to }) => text.slice(from, to))).toEqual(words);
  });
});

describe('the way back', () => {
  test('leads through every step and forward again, to the place each was taken at', () => {
    const steps: readonly ((decisions: Decisions) => Decided)[] = [
      (decisions) => takeItem(PAPER, decisions, idOf('发文机关')),
      (decisions) => nameItem(PAPER, decisions, idOf('收回'), '收回份数'),
      (decisions) => leavePlaces(PAPER, decisions, placeIds('会议日期')),
      (decisions) => setRole(PAPER, decisions, 0, '副标题'),
    ];
    const states: Decisions[] = [UNDECIDED];
    let history = beginUndoable(UNDECIDED);
    for (const step of steps) {
      const taken = step(history.now);
      history = did(history, ok(taken), 'said' in taken ? taken.said : '');
      states.push(history.now);
    }
    expect(history.past.map(({ said }) => said)).toEqual([
      '采用“发文机关”',
      '“收回”改叫“收回份数”',
      '“会议日期”不用填',
      '“x党工委会议情况的报告”改作副标题',
    ]);
    for (const state of states.slice(0, -1).reverse()) {
      history = undo(history);
      expect(history.now).toBe(state);
    }
    expect(undo(history)).toBe(history);
    for (const state of states.slice(1)) {
      history = redo(history);
      expect(history.now).toBe(state);
    }
  });

  test('a new step forgets what was undone, a look elsewhere does not', () => {
    let history = did(beginUndoable(1), 2, '二');
    history = moved(undo(history), 5);
    expect(redo(history).now).toBe(2);
    expect(redo(did(history, 3, '三')).now).toBe(3);
    expect(did(history, history.now, '无')).toBe(history);
  });
});

describe('what was kept', () => {
  test('comes back as it was', () => {
    let decisions = ok(nameItem(PAPER, UNDECIDED, idOf('收回'), '收回份数'));
    decisions = ok(setRole(PAPER, decisions, 0, '副标题'));
    decisions = ok(addBlank(PAPER, decisions, { start: 30, end: 32 }, '会，'));
    decisions = ok(mendFixed(PAPER, decisions, fixedItems(PAPER, decisions)[0]?.id ?? '', ''));
    expect(restoreDecisions(JSON.parse(JSON.stringify(decisions)))).toEqual(decisions);
  });

  const DAMAGED: readonly unknown[] = [
    undefined,
    7,
    [],
    { step: '空白', at: 3, undone: 'a', roles: { 0: '题' }, blanks: { a: { name: 3 } }, added: { a: {} } },
    { repeated: { a: 1 }, mended: { a: 2 }, seen: { a: false }, head: { genre: '诗', constructor: 1 } },
  ];
  test.each(DAMAGED)('%j is nothing decided', (data) => {
    expect(restoreDecisions(data)).toEqual(UNDECIDED);
  });

  test('ids of places name their places', () => {
    expect(placeId({ start: 3, end: 9 })).toBe('3-9');
  });
});
