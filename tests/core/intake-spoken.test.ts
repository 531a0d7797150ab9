// Points as they are spoken: sentences of an agenda, 第一，…… of a speech, ——…… of a report. Each with its level; near misses stay text.
import { expect, test } from 'vitest';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { toTemplate } from '../../src/core/intake/template/to-template.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const HEAD = '柳河乡半年工作总结\n半年来，我们抓紧各项工作，现将情况总结如下，请审阅。\n';

const TEXTS: readonly (readonly [text: string, headings: readonly string[]])[] = [
  // An agenda in sentences.
  [
    '第一项，请会计宣读半年收支账目。\n（宣读毕）请大家有疑问的提出来。\n第二项，由村主任说明修渠的办法，请大家议一议。\n第三项，举手表决。\n同意的请举手，好，请放下。',
    ['1第一项，请会计', '1第二项，由村主任', '1第三项，举手'],
  ],
  [
    '大会第一项议程：宣读批复。\n请组织委员宣读，大家认真听。\n大会第二项议程：投票选举。\n请监票人发票，每人一张。',
    ['1大会第一项', '1大会第二项'],
  ],
  ['第一个议程：请主席作报告。\n大家欢迎。\n第二个议程：请厂长讲话。\n大家欢迎。', ['1第一个', '1第二个']],
  ['下面进行第一项，请老支书讲话，大家欢迎。\n下面进行第二项，颁奖，请获奖的同志上台。', []],
  // 第一，…… with a short sentence that heads its paragraph, as 一是 does.
  [
    '第一，劲头要足。农时不等人，大家要抢晴天、战雨天，把秧插下去。\n第二，账目要清。化肥种子领多少用多少，月底上墙公布。',
    ['5第一，劲头要足。', '5第二，账目要清。'],
  ],
  [
    '第一个方面，学习时紧时松。忙起来就忘了读书，笔记断断续续。\n第二个方面，下村次数偏少。跟农户坐在一起的时间不多。',
    ['5第一个方面，学习', '5第二个方面，下村'],
  ],
  [
    '一、抓学习\n第一、学什么要清楚。干什么学什么，缺什么补什么。\n第二、怎么学要清楚。集体学，个人学，向群众学。\n二、抓作风\n干部要多下村。',
    ['1一、抓学习', '5第一、学什么要清楚。', '5第二、怎么学要清楚。', '1二、抓作风'],
  ],
  [
    '第一，我家六口人只靠我一个人的工资过日子，母亲常年有病，药费不少。\n第二，孩子今年考上外地的学校，学费和路费一时凑不齐，只好开口。',
    [],
  ],
  ['第一次会议，学习文件。大家谈体会，发言踊跃。\n第二次会议，讨论计划。大家提建议，气氛热烈。', []],
  ['第一，劲头要足。农时不等人，大家要抢晴天、战雨天，把秧插下去。', []],
  // Stages with their days, questions that count.
  [
    '一、步骤\n第一阶段（4月上旬）：动员部署。开会定方案，领种子化肥。\n第二阶段（4月下旬）：集中插秧。白天插秧，晚上育苗，互相帮工。',
    ['1一、步骤', '2第一阶段（4月上旬）：', '2第二阶段（4月下旬）：'],
  ],
  [
    '问题一：水渠漏水严重。\n整改措施：分三段清淤补漏，由水管员逐日检查登记。\n问题二：农机维修不便。\n整改措施：在乡里设维修点，请师傅每周来两天。',
    ['1问题一：', '1问题二：'],
  ],
  // Points behind dashes.
  [
    '——春耕进度好于往年。插秧三千亩，比上年快五天，秧苗长势良好。\n——水利设施，逐步完善。清淤八条渠，换了四座闸，旱地变成水田。\n其中北渠当年受益。\n——坚持党员带头、群众参与。义务出工六百人次，没有花集体的钱。',
    ['1——春耕进度好于往年。', '1——水利设施，逐步完善。', '1——坚持党员带头、群众参与。'],
  ],
  [
    '一、主要成绩\n——抓春耕：插秧三千亩，比上年快五天，秧苗长势良好。\n——抓水利：清淤八条渠，换了四座闸，旱地变成水田。\n二、存在不足\n农机不够用。',
    ['1一、主要成绩', '2——抓春耕：', '2——抓水利：', '1二、存在不足'],
  ],
  [
    '——春耕进度好于往年。插秧三千亩，比上年快五天，秧苗长势良好。\n——水利设施逐步完善。\n清淤八条渠，换了四座闸，旱地变成水田。',
    ['1——春耕进度好于往年。', '1——水利设施逐步完善。'],
  ],
  ['——因地制宜、先易后难。\n——党员带头、群众参与。\n——量力而行、尽力而为。', []],
  ['——粮食产量稳定在三万吨以上；\n——新修水渠二十公里，受益农户八百；\n——农机总量再增一成。', []],
  ['老支书常说：\n——土地不骗人。你下多少力，它就给你多少粮，这话我记了一辈子。', []],
];

test.each(TEXTS)('%j', (text, headings) => {
  const { paragraphs } = recognise(plainSource(HEAD + text), content.vocabulary);
  const found = paragraphs.flatMap(({ role, level, runIn, text: line }) =>
    role === '层次标题' ? [`${level}${line.slice(0, runIn)}`] : [],
  );
  expect(found.map((line, at) => line.slice(0, headings[at]?.length ?? 99))).toEqual(headings);
});

test('in a template the sentences of an agenda stay as they are, without a second number', () => {
  const source = plainSource(`${HEAD}${TEXTS[0]?.[0]}`);
  const found = recognise(source, content.vocabulary);
  const template = toTemplate(source, found, {}, content.vocabulary);
  expect('body' in template && template.body).toContain('\n\n第一项，请会计宣读半年收支账目。\n\n');
});
