// What stands around the text, by direction (CONTRIBUTING: 主送机关、结束语、署名 … come from `direction`).
import { describe, expect, test } from 'vitest';
import { type Document, plainText } from '../../src/core/document/document.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Direction, Template } from '../../src/core/template/template.ts';
import { fillPaper, paragraphs, templateOf } from './compile-text.ts';

const SIGNED: Facts = { 发文机关: '某街道党工委', 成文日期: '2026-1-8', 盖章方式: '不盖章' };

function paper(direction: Direction, facts: Facts): Document {
  return fillPaper({ direction, title: '甲的报告', body: '乙。' }, facts);
}

function gapNames(direction: Direction, facts: Facts): string[] {
  return paper(direction, facts).gaps.map(({ name }) => name);
}

describe('what a template asks for', () => {
  test.each<[direction: Direction, name: string, asks: boolean]>([
    ['上行', '主送机关', true],
    ['上行', '签发人', true],
    ['上行', '用版头', true],
    ['下行', '主送机关', true],
    ['下行', '签发人', false],
    ['下行', '抄送机关', true],
    ['内部', '主送机关', false],
    ['内部', '签发人', false],
    ['内部', '用版头', false],
    ['内部', '用版记', false],
    ['内部', '署名机关', true],
    ['内部', '成文日期', true],
  ])('%s %s: %s', (direction, name, asks) => {
    expect(templateOf({ direction }).fields.some((field) => field.name === name)).toBe(asks);
  });
});

describe('what is still to fill', () => {
  test.each<[what: string, direction: Direction, facts: Facts, gaps: string[]]>([
    ['nothing given', '上行', {}, ['主送机关', '发文机关', '成文日期']],
    ['上行 needs an addressee', '上行', SIGNED, ['主送机关']],
    ['上行 complete', '上行', { ...SIGNED, 主送机关: ['区委组织部'] }, []],
    ['下行 needs no addressee', '下行', SIGNED, []],
    ['内部 needs no addressee', '内部', SIGNED, []],
    ['the date', '内部', { 发文机关: '某街道党工委' }, ['成文日期']],
    [
      '上行 with a head needs number and signer',
      '上行',
      { ...SIGNED, 主送机关: ['区委'], 用版头: true },
      ['发文字号', '签发人'],
    ],
    ['下行 with a head needs a number', '下行', { ...SIGNED, 用版头: true }, ['发文字号']],
    ['an imprint needs printer and date', '下行', { ...SIGNED, 用版记: true }, ['印发机关', '印发日期']],
    ['内部 has no head', '内部', { ...SIGNED, 用版头: true }, []],
    ['a wrong title', '下行', { ...SIGNED, 标题: '长'.repeat(121) }, ['标题']],
    ['a wrong date', '下行', { ...SIGNED, 成文日期: '明天' }, ['成文日期']],
    ['a wrong attachment', '下行', { ...SIGNED, 附件: [5] }, ['附件']],
    ['a head neither on nor off', '下行', { ...SIGNED, 用版头: '是' }, ['用版头']],
  ])('%s', (_, direction, facts, gaps) => {
    expect(gapNames(direction, facts).toSorted()).toEqual(gaps.toSorted());
  });

  test.each<[genre: Template['genre'], direction: Direction, gaps: string[]]>([
    ['通知', '下行', ['主送机关']],
    ['函', '下行', ['主送机关']],
    ['通知', '内部', []],
    ['通报', '下行', []],
  ])('%s, %s', (genre, direction, gaps) => {
    expect(
      fillPaper({ direction, genre, title: '甲', body: '乙。' }, SIGNED).gaps.map(({ name }) => name),
    ).toEqual(gaps);
  });
});

describe('what stands on the paper', () => {
  test.each<[what: string, direction: Direction, facts: Facts, texts: string[]]>([
    ['addressees', '上行', { 主送机关: ['区纪委', '区委组织部'] }, ['区纪委、区委组织部：']],
    ['no addressee on a paper that goes down', '下行', {}, []],
    ['addressees of a paper that goes down', '下行', { 主送机关: ['各社区'] }, ['各社区：']],
    ['closing', '上行', { 主送机关: ['区委'], 结束语: '特此报告。' }, ['区委：', '特此报告。']],
    ['no closing', '下行', { 结束语: '不写' }, []],
    ['a note in brackets', '下行', { 附注: '联系人：甲' }, ['（联系人：甲）']],
    ['a note with its own brackets', '下行', { 附注: '（联系人：甲）' }, ['（联系人：甲）']],
  ])('%s', (_, direction, facts, texts) => {
    const found = paragraphs(paper(direction, { ...SIGNED, ...facts }), 'addressee', 'body', 'annotation');
    expect(found.filter((text) => text !== '乙。')).toEqual(texts);
  });

  test('the issuer signs unless others are named', () => {
    expect(paragraphs(paper('内部', SIGNED), 'signature')).toEqual(['某街道党工委']);
    expect(paragraphs(paper('内部', { ...SIGNED, 署名机关: ['甲局', '乙局'] }), 'signature')).toEqual([
      '甲局',
      '乙局',
    ]);
  });

  test('a title of one’s own replaces that of the template', () => {
    const document = paper('下行', { ...SIGNED, 标题: '关于{{年度}}的通报' });
    expect(document.title).toBe('关于{{年度}}的通报');
    expect(paragraphs(document, 'title')).toEqual(['关于{{年度}}的通报']);
  });
});

describe('head and imprint', () => {
  const headed = {
    ...SIGNED,
    主送机关: ['区委'],
    用版头: true,
    发文字号: '某〔2026〕3号',
    签发人: ['甲某', '乙某', '丙某'],
  };

  test('are off by default', () => {
    const document = paper('上行', { ...headed, 用版头: false, 抄送机关: ['甲'], 印发机关: '乙' });
    expect(paragraphs(document, 'mark', 'docNumber')).toEqual([]);
    expect(document.imprint).toBeUndefined();
  });

  test.each<[what: string, direction: Direction, facts: Facts, texts: string[]]>([
    ['the issuer and 文件', '下行', {}, ['某街道党工委文件', '某〔2026〕3号']],
    ['a mark of one’s own', '下行', { 发文机关标志: '某某' }, ['某某', '某〔2026〕3号']],
    [
      'signers of a paper that goes up, two a line',
      '上行',
      {},
      ['某街道党工委文件', '\t签发人：甲某　乙某', '　某〔2026〕3号\t\t丙某'],
    ],
    ['one signer', '上行', { 签发人: ['甲某'] }, ['某街道党工委文件', '　某〔2026〕3号\t签发人：甲某']],
  ])('%s', (_, direction, facts, texts) => {
    expect(paragraphs(paper(direction, { ...headed, ...facts }), 'mark', 'docNumber')).toEqual(texts);
  });

  test('an imprint names copies, printer and day', () => {
    const facts = { ...SIGNED, 用版记: true, 抄送机关: ['甲', '乙'], 印发机关: '丙', 印发日期: '2026-1-9' };
    const { imprint } = paper('下行', facts);
    const { copies = [], printer = [], printed = [] } = imprint ?? {};
    expect([copies, printer, printed].map(plainText)).toEqual(['抄送：甲，乙。', '丙', '2026年1月9日印发']);
  });
});
