// The page 从范文做模板 without a page: what was given and decided is there after a reload, and the reader in its worker always answers.

import { beforeEach, describe, expect, test } from 'vitest';
import { blankItemsOf, nameItem, takeItem } from '../../src/core/intake/confirm/confirm.ts';
import { UNDECIDED } from '../../src/core/intake/confirm/decisions.ts';
import {
  choosePart,
  oneAfterAll,
  partsToAsk,
  sourcePart,
} from '../../src/core/intake/confirm/paper-parts.ts';
import { changeGroups, putBack } from '../../src/core/intake/confirm/structure.ts';
import { asksTraditional, keepTraditional, simplify } from '../../src/core/intake/confirm/traditional.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { createIntakeHand, type IntakeHand, type StartIntake } from '../../src/intake/intake-hand.ts';
import { intakeAnswer } from '../../src/intake/intake-work.ts';
import { createIntakeModel, type IntakeModel } from '../../src/islands/intake/intake-model.ts';
import { newIntake, restoreIntake } from '../../src/storage/intake.ts';
import { listIntakes } from '../../src/storage/intake-store.ts';
import { paperOf } from './confirm-paper.ts';
import { beginWith, storedValues } from './fake-browser.ts';

const TEXT = [
  '关于x党工委mzshh的报告',
  '区纪委：',
  'x党工委于x月x日召开mzshh，发放征求意见表x份。',
  '一、准备情况',
  '向社区发放问卷x份。',
].join('\n');
const { words: VOCABULARY } = paperOf('一');
const WORDS = async () => ({ vocabulary: VOCABULARY });

/** Answers at once, as the worker does. */
const here: StartIntake = (hear) => ({
  ask: (ask) => queueMicrotask(() => hear(intakeAnswer(ask))),
  end: () => {},
});
const never: StartIntake = () => {
  throw new Error('no worker');
};

function model(hand: IntakeHand = createIntakeHand(here, never)): IntakeModel {
  return createIntakeModel(hand, WORDS);
}
const items = (page: IntakeModel) => {
  const [paper, decisions] = [page.paper.peek(), page.decisions.peek()];
  return paper && decisions ? blankItemsOf(paper, decisions) : [];
};
const isKept = async (page: IntakeModel) => {
  await expect.poll(async () => (await listIntakes())[0]?.decided.now).toEqual(page.decisions.peek());
};

beforeEach(() => beginWith());

describe('a paper on its way', () => {
  test('is there after a reload with what was decided and the way back', async () => {
    const page = model();
    await page.takePasted(TEXT, '');
    expect(items(page).length).toBeGreaterThan(2);
    const [first] = items(page);
    expect(page.decide((paper, now) => nameItem(paper, now, first?.id ?? '', '本机关'))).toBe(true);
    page.goTo('固定文字');
    await isKept(page);

    const again = model();
    await again.resume();
    expect(again.decisions.peek()).toEqual(page.decisions.peek());
    expect(items(again).map(({ name }) => name)).toContain('本机关');
    again.undo();
    expect(items(again).map(({ name }) => name)).toEqual(
      items(page).map(({ name }) => (name === '本机关' ? first?.name : name)),
    );
    expect(again.decisions.peek()?.step).toBe('结构');
    again.redo();
    expect(items(again).map(({ name }) => name)).toContain('本机关');
  });

  test('says why a step cannot be taken and takes none', async () => {
    const page = model();
    await page.takePasted(TEXT, '');
    const before = page.decisions.peek();
    expect(page.decide((paper, now) => nameItem(paper, now, items(page)[0]?.id ?? '', '（）'))).toBe(false);
    expect(page.fault.peek()).toBe('名称只用文字和数字，不用标点和空格。');
    expect(page.decisions.peek()).toBe(before);
    page.decide((paper, now) => takeItem(paper, now, items(page)[0]?.id ?? ''));
    expect(page.fault.peek()).toBe('');
  });

  test('is recognised again where a masked word is left as it was written, and undone', async () => {
    const page = model();
    await page.takePasted(TEXT, '');
    const title = () => page.paper.peek()?.found.title?.text;
    expect(title()).toContain('民主生活会');
    const masks = changeGroups(page.paper.peek()?.found.changes ?? []).find(
      ({ before }) => before === 'mzshh',
    );
    page.decide((_, now) => putBack(now, masks?.changes ?? []));
    await expect.poll(title).toContain('mzshh');
    page.undo();
    await expect.poll(title).toContain('民主生活会');
  });

  test('in traditional characters is simplified when that is wished, every blank where it was', async () => {
    const traditional =
      '關於x黨工委會議情況的報告\n區紀委：\n現將會議情況報告如下，發放徵求意見表x份，領導幹部帶頭。';
    const page = model();
    await page.takePasted(traditional, '');
    const asks = () => {
      const [paper, decisions] = [page.paper.peek(), page.decisions.peek()];
      return paper && decisions && asksTraditional(paper.source.text, decisions);
    };
    expect(asks()).toBe(true);
    const places = () => page.paper.peek()?.found.blanks.map(({ start, end }) => [start, end]);
    const before = places();
    page.decide((_, now) => simplify(now));
    await expect.poll(() => page.paper.peek()?.found.title?.text).toContain('党工委会议情况的报告');
    expect(places()).toEqual(before);
    expect(asks()).toBe(false);
    page.undo();
    await expect.poll(asks).toBe(true);
    page.decide((_, now) => keepTraditional(now));
    expect(asks()).toBe(false);
    await page.takePasted(TEXT, '');
    expect(asks()).toBe(false);
  });

  test('makes room for another and stays among those that lie here, until it is taken away', async () => {
    const page = model();
    await page.takePasted(TEXT, '');
    await page.takePasted(`${TEXT}\n另一份`, '');
    expect(page.others.peek().map(({ source }) => source.text)).toEqual([TEXT]);
    const [other] = page.others.peek();
    if (!other) throw new Error('not kept');
    await page.remove(other.id);
    expect(page.others.peek()).toEqual([]);
    await expect.poll(async () => (await listIntakes()).length).toBe(1);
    await page.putBack();
    await expect.poll(async () => (await listIntakes()).length).toBe(2);
    await page.open(other);
    expect(page.paper.peek()?.source.text).toBe(TEXT);
    await page.close();
    expect(page.paper.peek()).toBeUndefined();
    expect(page.others.peek().length).toBe(1);
  });

  const REFUSED: readonly [what: string, bytes: Uint8Array, why: RegExp][] = [
    ['nothing', new Uint8Array(), /^文件是空的/],
    ['spaces', new TextEncoder().encode(' \n\t '), /^里面没有文字/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), /^这是 PDF 文件/],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /^这是图片/],
  ];
  test.each(REFUSED)('is refused with a sentence: %s', async (_, bytes, why) => {
    const page = model();
    await page.takeFile(new File([Buffer.from(bytes)], '文稿.docx'));
    expect(page.fault.peek()).toMatch(why);
    expect(page.intake.peek()).toBeUndefined();
    expect(Object.keys(await storedValues())).toEqual([]);
  });

  test('comes back only with its text', () => {
    const intake = newIntake('甲', '粘贴的文字', plainSource(TEXT), 5);
    expect(restoreIntake(JSON.parse(JSON.stringify(intake)))).toEqual(intake);
    for (const data of [undefined, {}, { ...intake, version: 2 }, { ...intake, source: { text: 3 } }])
      expect(restoreIntake(data)).toBeUndefined();
    expect(restoreIntake({ ...intake, decided: { now: 3, past: [{}] } })?.decided).toEqual(intake.decided);
  });
});

describe('two papers in one paste', () => {
  const source = plainSource('甲\n乙\n丙');
  const remark = { kind: '两份文稿', message: '', starts: [4] } as const;
  const found = { ...paperOf('甲').found, remarks: [remark] };

  test('are asked for once, and one is taken as if it were alone', () => {
    const parts = partsToAsk(found, UNDECIDED, source.text.length);
    expect(parts.map((part) => sourcePart(source, part))).toEqual([
      {
        ...plainSource('甲\n乙\n'),
        paragraphs: [
          { start: 0, end: 1 },
          { start: 2, end: 3 },
        ],
      },
      plainSource('丙'),
    ]);
    const paper = { found, words: VOCABULARY };
    for (const decided of [choosePart(paper, UNDECIDED, { start: 4, end: 5 }), oneAfterAll(paper, UNDECIDED)])
      expect('decisions' in decided && partsToAsk(found, decided.decisions, 5)).toEqual([]);
  });
});

describe('the reader', () => {
  const ask = (hand: IntakeHand) => hand.read({ kind: 'pasted', text: '甲', html: '' });

  test('works on the page where no worker loads', async () => {
    expect(await ask(createIntakeHand(never, here))).toMatchObject({ text: '甲' });
  });

  test('works on the page where a worker never comes up', async () => {
    const dead: StartIntake = (_, died) => ({ ask: () => queueMicrotask(died), end: () => {} });
    expect(await ask(createIntakeHand(dead, here))).toMatchObject({ text: '甲' });
  });

  test('that dies is told, and begun again for the next question', async () => {
    let asked = 0;
    const dies: StartIntake = (hear, died) => ({
      ask: (question) => {
        asked += 1;
        const second = asked === 2;
        queueMicrotask(() => (second ? died() : hear(intakeAnswer(question))));
      },
      end: () => {},
    });
    const hand = createIntakeHand(dies, never);
    expect(await ask(hand)).toMatchObject({ text: '甲' });
    expect(await ask(hand)).toEqual({ refused: expect.stringMatching(/^读文稿时停住了/) });
    expect(await ask(hand)).toMatchObject({ text: '甲' });
  });

  test('answers several questions each with its own', async () => {
    const hand = createIntakeHand(here, never);
    const texts = await Promise.all(
      ['甲', '乙', '丙'].map((text) => hand.read({ kind: 'pasted', text, html: '' })),
    );
    expect(texts).toMatchObject([{ text: '甲' }, { text: '乙' }, { text: '丙' }]);
  });
});
