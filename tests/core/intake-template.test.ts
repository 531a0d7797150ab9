// A recognised paper becomes a template the project's own compiler takes, and filled with what stood there it is the tidied paper again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, plainText } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import type { Vocabulary } from '../../src/core/facts/vocabulary.ts';
import type { IntakeChoices } from '../../src/core/intake/confirm/choices.ts';
import { endWithUnit } from '../../src/core/intake/names/kind-of-unit.ts';
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { type MadeTemplate, toTemplate } from '../../src/core/intake/template/to-template.ts';
import type { Recognised } from '../../src/core/intake/text/recognised.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { compilePrivate } from '../../src/core/template/compile-private.ts';
import type { PrivateTemplate } from '../../src/core/template/private-template.ts';
import { content } from '../content/load-content.ts';
import { orThrow } from './compile-text.ts';

const { vocabulary } = content;

function made(text: string, choices: IntakeChoices = {}): { found: Recognised; template: MadeTemplate } {
  const source = plainSource(text);
  const found = recognise(source, vocabulary);
  const template = toTemplate(source, found, choices, vocabulary);
  if ('refused' in template) throw new Error(template.refused);
  return { found, template };
}

function kept(template: MadeTemplate): PrivateTemplate {
  return { kind: 'huiwen-template', version: 1, id: 'own-1', revised: '2026-11-28', ...template };
}

const compiled = (template: MadeTemplate, words: Vocabulary = vocabulary) =>
  orThrow(compilePrivate(kept(template), { vocabulary: words, partials: new Map() }));

/** Every blank of a mark asks for words, so that the mark itself can be its value. */
function refilled(text: string): { lines: readonly string[]; wanted: readonly string[] } {
  const { found, template } = made(text);
  const tokens: Record<string, Fact> = {};
  for (const { taken, paragraph, from, to, name, type } of found.blanks) {
    const line = found.paragraphs[paragraph]?.text ?? '';
    const token = line.slice(from, endWithUnit(line, to, name, type));
    if (taken) tokens[name] ??= type.type === 'int' ? token.replace(/年度?$/, '') : token;
  }
  const words: Vocabulary = new Map(
    [...vocabulary].map(([name, field]) => {
      const { group, stage } = field;
      return [name, name in tokens ? { name, group, stage, type: 'text' } : field] as const;
    }),
  );
  const ownFields = template.ownFields.map(({ name, ...field }) =>
    field.type === 'rows' ? { name, ...field } : { name, type: 'text' as const },
  );
  const document = fill(compiled({ ...template, ownFields }, words), { ...template.sample, ...tokens });
  const body = found.paragraphs.filter(({ role }) => !ENVELOPE.has(role));
  const title = body.filter(({ role }) => role === '标题').map((each) => each.text);
  const rest = body.filter(({ role }) => role !== '标题').map((each) => each.text);
  return { lines: linesOf(document), wanted: [title.join(''), ...rest] };
}

const ENVELOPE: ReadonlySet<string> = new Set(['主送', '署名', '日期', '附件说明', '文号', '附注']);

/** Title and text, without what the envelope prints. */
function linesOf({ blocks }: Document): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table')
      return [
        ...(block.headless ? [] : [block.columns.map(({ title }) => title)]),
        ...block.rows.map((row) => row.map(plainText)),
      ].map((row) => row.join('\t'));
    const text = plainText(block.runs).replaceAll('\n', '');
    return text && ['title', 'body', 'heading1', 'heading2', 'heading3', 'heading4'].includes(block.role)
      ? [text]
      : [];
  });
}

const PAPERS: Readonly<Record<string, string>> = {
  '通知，四级标题': `关于做好××年度评议工作的通知
各支部：
现将有关事项通知如下。
一、时间
评议于×月×日前做完。
二、办法
（一）自评。每名党员对照标准讲不足，不少于×条。
（二）互评
1.先党员后群众
2.先近后远
（1）同组先评
（2）邻组再评
三、要求
各支部把名单报送××办公室。`,
  列项的报告: `××支部学习情况的报告
学习中做了三件事：一是读文件，共×份；二是写心得，共×篇；三是查差距。
第一，时间要保证。第二，讨论要充分。
一是方法还少。念得多，议得少。
二是联系不够。对照自己×××的事少。`,
  几个支部的报告: `××镇学习情况的报告
一、守纪律。第七、第八支部到会不齐，应到×人，请假×人。
二、重讨论。有的支部念得多，议得少。`,
  连着的几句话: `××镇组织生活会方案
一、学习内容
1.党章和有关准则，由×××讲。
2.上级文件，逐段读。
3.本支部的制度。
二、人员
全体党员×名参加。`,
  编号的句子下面还有标题: `××镇学习方案
一、安排
（一）学习安排由××办公室负责，各支部按月报送进度和照片，年底汇总成册。材料由××办公室存档。
1.学文件
读原文，写心得，共×篇。
（二）学习要求
人人发言。`,
  表: `××局整改台账
序号\t问题\t措施
1\t学得少\t每月学×次
2\t走得少\t每季走访×户`,
  从三数起: `××县防汛值班安排
〔三〕白班由各科室轮流值守，每班×人
〔四〕夜班由机关干部值守
〔五〕雨情由气象站通报
四、纪律`,
  没有编号的标题: `××镇上半年工作报告
上半年工作回顾
（一）粮食生产。播种小麦×亩。
项目建设取得进展。水厂开工，投资×万元。
旅游收入有所增长。接待游客×人次。
下半年打算
一、抓好秋收
二、抓好防火`,
  重新数起: `××乡几次会议的情况
一、会前准备
印了×份材料。
二、会上发言
一、会后整改
改了×条。
二、督促检查`,
  成句的条款: `××市档案借阅规定
一、借阅档案应当登记，写明姓名、单位和用途。
登记簿由档案室保管。
二、下列档案应当在室内阅看：
（一）没有整理的；
（二）破损的。
三、本规定自印发之日起施行。`,
  章节: `××会章程
第一章 总则
第一条 本会叫××会。
第二章 会员
第二条 会员自愿加入。`,
  一个一是: `××局对照检查材料
一是学得不深，读原文少，用得也少。
班子谈心×次。一是走访不够；要补上。`,
  别的记号: `××村公示
*注：名单有****户，按“人口*5元”计算。
- 张榜×天
经办：××,电话：××;
邮箱：×××@163.com,逾期不候。`,
  格里的编号: `××局任务表
1.任务\t一是做法\t人数（×人）
1.修路\t一是清沟\t3
2.植树\t一是挖坑\t4`,
  提示: `【单位名称】情况通报
会议由【主持人姓名】主持，[列席人员]列席。
会议认为，{工作要点}，下一步由【单位名称】办理。`,
};

describe('refilled with its own marks', () => {
  test.each(Object.entries(PAPERS))('%s', (_, text) => {
    const { lines, wanted } = refilled(text);
    expect(lines).toEqual(wanted);
  });

  const WORD = fc.constantFrom(
    '安排学习',
    '听取意见',
    '对照标准查找不足',
    '逐条整改',
    '明确责任和时限',
    '开展谈心谈话',
  );
  const BLANK = fc.constantFrom(
    '×',
    '××',
    'xxx',
    '＿＿',
    '【单位名称】',
    '[责任部门]',
    '×月×日',
    '20××年×月×日',
    '某',
  );
  const PART = fc.oneof(
    WORD,
    fc.tuple(BLANK, fc.constantFrom('镇党委', '局', '人', '条', '次', '支部')).map((pair) => pair.join('')),
  );
  const SENTENCE = fc
    .array(PART, { minLength: 1, maxLength: 4 })
    .map((parts) => `请${parts.join('，')}，按时做完。`);
  const SECTION = fc.tuple(WORD, fc.array(SENTENCE, { minLength: 1, maxLength: 3 }));
  const PAPER = fc
    .tuple(WORD, fc.array(SECTION, { minLength: 1, maxLength: 5 }))
    .map(([word, sections]) =>
      [
        `关于${word}的通知`,
        ...sections.flatMap(([head, sentences], nth) => [`${'一二三四五'[nth]}、${head}`, ...sentences]),
      ].join('\n'),
    );
  test('any paper of sections and sentences', () => {
    fc.assert(
      fc.property(PAPER, (text) => {
        const { lines, wanted } = refilled(text);
        expect(lines).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

test('whatever is pasted, the template compiles', () => {
  const scrap = fc.oneof(
    fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '（1）',
      '一是',
      '第一，',
      '#',
      '|',
      '> ',
      '- ',
      '{{',
      '}}',
      '**',
      '__',
      '`',
      '<b>',
      '</b>',
      '[a](b)',
      '。',
      '，，',
      '的的',
      'XX',
      '□',
      '○○',
      '202×年',
      '\t',
      '\n',
      ' ',
      ',',
      '附件1',
      '附件：',
      '关于学习的通知',
      '各支部：',
      '特此报告。',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 40 }), (parts) => {
      const { template } = made(parts.join(''));
      expect(() => compiled(template)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

describe('what people decide', () => {
  const TEXT = '关于××年度工作的报告\n本年度××镇办成实事×件，由××镇公布。\n2026年3月1日，表彰3人。';
  test('a blank kept as text, another renamed, two made one', () => {
    const { found } = made(TEXT);
    const [year, town, count] = found.blanks.filter(({ origin }) => origin === '标记');
    const { template } = made(TEXT, {
      blanks: {
        [year?.id ?? '']: { taken: false },
        [count?.id ?? '']: { name: '实事件数' },
        [town?.id ?? '']: { name: '哪个镇' },
      },
    });
    expect(template.body).toContain('{{哪个镇}}镇办成实事{{实事件数}}件');
    expect(template.ownFields.map(({ name }) => name)).toContain('实事件数');
    expect(() => compiled(template)).not.toThrow();
  });

  test('a concrete fact becomes a blank with the fact as its sample', () => {
    const { found } = made(TEXT);
    const day = found.blanks.find(({ origin, kind }) => origin === '事实' && kind === 'date');
    const { template } = made(TEXT, { blanks: { [day?.id ?? '']: { taken: true, name: '表彰日期' } } });
    expect(template.body).toContain('{{表彰日期}}，表彰3人');
    expect(template.sample).toMatchObject({ 表彰日期: '2026-03-01' });
  });

  test('words marked by hand', () => {
    const start = TEXT.indexOf('表彰');
    const { template } = made(TEXT, {
      added: [{ start, end: start + 2, name: '做法', type: { type: 'text' } }],
    });
    expect(template.body).toContain('{{做法}}3人');
  });

  test('a heading made text, and its number counts by itself', () => {
    const text = '关于评议的方案\n（一）自评\n（二）互评';
    const { template } = made(text, { roles: { 1: { role: '正文' }, 2: { role: '正文' } } });
    expect(template.body).toContain('{{@（一）}}自评\n\n{{@（一）}}互评');
  });

  test('a table repeats, or stays as it is', () => {
    const text = PAPERS.表 ?? '';
    const [table] = made(text).found.tables;
    expect(made(text).template.body).toContain('{{#问题清单}}');
    const { template } = made(text, { repeated: { [table?.id ?? '']: false } });
    expect(template.body).toContain('| 1 | 学得少 |');
  });
});

test('who signs, when and for whom is the sample of the envelope', () => {
  const { template } = made(
    '关于学习的通知\n各支部、各党小组：\n请按时参加学习。\n特此通知。\n中共向阳镇委员会\n2026年3月1日',
  );
  expect(template.sample).toEqual({
    主送机关: ['各支部', '各党小组'],
    署名机关: ['中共向阳镇委员会'],
    成文日期: '2026-03-01',
    结束语: '特此通知。',
  });
  expect(template.body).toBe('# 关于学习的通知\n\n请按时参加学习。\n');
  expect(template.head).toMatchObject({ genre: '通知', direction: '下行', stage: '会前' });
});

test.each([
  '全年办好三件事，第一，学理论，每周一次。第二，走农户，每月一次。第三，改作风，长期坚持。',
  '全年办好三件事：第一，学理论，每周一次，第二，走农户，每月×次，第三，改作风，长期坚持。',
  '学习成绩居全县第一，走在前列，第一，要再接再厉。',
])('words that count within a paragraph count on as they did: %s', (line) => {
  const { lines, wanted } = refilled(`关于学习情况的报告\n${line}`);
  expect(wanted).toContain(line);
  expect(lines).toEqual(wanted);
});
