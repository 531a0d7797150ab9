// The workshop without its page: what a tag could be, what puts a complaint right, and what is taken out of it builds as it is.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { compilePrivate, wordsWith } from '../../src/core/template/compile-private.ts';
import type { OwnField } from '../../src/core/template/own-field.ts';
import { type PrivateTemplate, privateTemplate } from '../../src/core/template/private-template.ts';
import { asContent } from '../../src/core/workshop/as-content.ts';
import { completionAt, withChoice } from '../../src/core/workshop/complete.ts';
import { mendsFor } from '../../src/core/workshop/mend.ts';
import { newOwnField, whyNotName } from '../../src/core/workshop/own-names.ts';
import { toText } from '../../src/render/text.ts';
import { readContent } from '../../src/site/content.ts';
import { content, readFiles } from '../content/load-content.ts';
import { orThrow, problemsOf } from './compile-text.ts';

const FIELDS: readonly OwnField[] = [
  { name: '投资额', type: 'int', unit: '万元' },
  { name: '办理结果', type: 'choice', options: ['办结', '在办'] },
  {
    name: '项目清单',
    type: 'rows',
    columns: [
      { name: '项目', type: 'text', hint: '全称' },
      { name: '进度', type: 'choice', options: ['开工', '完工'] },
    ],
  },
  { name: '参与单位', type: 'list', of: { type: 'organ' } },
];
const withBody = (body: string, change: Partial<PrivateTemplate> = {}) => ({
  ...privateTemplate('a', '2026-11-28 09:00:00', {
    head: { title: '项目报告', meeting: '民主生活会' },
    body,
    ownFields: FIELDS,
    sample: {},
  }),
  ...change,
});
const words = wordsWith(withBody(''), content);

/** `|` is where the caret is. */
function choose(text: string, at = 0): { readonly words: readonly string[]; readonly written: string } {
  const caret = text.indexOf('|');
  const body = text.replace('|', '');
  const completion = completionAt(body, caret, words);
  const choice = completion?.choices[at];
  if (!completion || !choice) return { words: [], written: text };
  const { from, to, text: put, caret: end } = withChoice(body, completion, choice);
  const after = body.slice(0, from) + put + body.slice(to);
  return {
    words: completion.choices.map(({ word }) => word),
    written: `${after.slice(0, end)}|${after.slice(end)}`,
  };
}

describe('a tag that is being written', () => {
  test.each<[what: string, text: string, first: string, written: string]>([
    ['a name of its own', '# 甲\n投资{{投|万元', '投资额', '# 甲\n投资{{投资额}}|万元'],
    ['a name of the vocabulary', '# {{发文机|', '发文机关', '# {{发文机关}}|'],
    ['its letters in order', '{{投额|', '投资额', '{{投资额}}|'],
    ['one that is closed already', '{{投|}}万元', '投资额', '{{投资额}}|万元'],
    ['a section in a line', '有{{#投|。', '投资额', '有{{#投资额}}|{{/投资额}}。'],
    ['a section of lines', '{{#项目清|', '项目清单', '{{#项目清单}}\n|\n{{/项目清单}}'],
    [
      'a section that ends below',
      '{{#项目清|\n甲\n{{/项目清单}}',
      '项目清单',
      '{{#项目清单}}|\n甲\n{{/项目清单}}',
    ],
    [
      'the end of the innermost section',
      '{{#项目清单}}\n{{#投资额}}甲{{/|',
      '投资额',
      '{{#项目清单}}\n{{#投资额}}甲{{/投资额}}|',
    ],
    ['a column inside its rows', '{{#项目清单}}\n{{项|', '项目', '{{#项目清单}}\n{{项目}}|'],
    ['a view', '{{项目清单.个|', '项目清单.个数', '{{项目清单.个数}}|'],
    ['an option as a view', '{{#办理结果.在|', '办理结果.在办', '{{#办理结果.在办}}\n|\n{{/办理结果.在办}}'],
    ['an ordinal', '{{@一|', '一是', '{{@一是}}|'],
    ['an item of a list', '{{#参与单位}}{{本|', '本项', '{{#参与单位}}{{本项}}|'],
  ])('%s', (_, text, first, written) => {
    const found = choose(text);
    expect(found.words[0]).toBe(first);
    expect(found.written).toBe(written);
  });

  test.each(['|', '# 甲|', '{{投资额}}|', '{{投资额}}\n投|', `{{${'长'.repeat(70)}|`, '{{绝无此名称|'])(
    'nothing is offered at %j',
    (text) => {
      expect(choose(text).words).toEqual([]);
    },
  );

  test('rows and claims are offered as sections only', () => {
    expect(choose('{{项目清|').words).not.toContain('项目清单');
    expect(choose('{{#项目清|').words).toContain('项目清单');
  });
});

/** The text after each plain mend has been done, until none is left. */
function mended(own: PrivateTemplate): PrivateTemplate {
  let now = own;
  for (let tries = 0; tries < 10; tries += 1) {
    const [mend] = problemsOf(compilePrivate(now, content)).flatMap((problem) => mendsFor(problem, now.body));
    if (!mend) return now;
    now = done(now, mend);
  }
  return now;
}

function done(own: PrivateTemplate, mend: ReturnType<typeof mendsFor>[number]): PrivateTemplate {
  switch (mend.kind) {
    case 'text':
      return { ...own, body: own.body.slice(0, mend.from) + mend.text + own.body.slice(mend.to) };
    case 'own':
      return { ...own, ownFields: [...own.ownFields, newOwnField(mend.name)] };
    case 'not own':
      return { ...own, ownFields: own.ownFields.filter(({ name }) => name !== mend.name) };
    case 'not required':
      return {
        ...own,
        head: { ...own.head, required: own.head.required.filter((name) => name !== mend.name) },
      };
  }
}

describe('a complaint', () => {
  test.each<[what: string, body: string, right: string]>([
    ['a name with a slip', '# 甲\n{{投资}}万元', '# 甲\n{{投资额}}万元'],
    [
      'a section with a slip, and its end',
      '# 甲\n{{#项目单}}\n{{项目}}。\n{{/项目单}}',
      '# 甲\n{{#项目清单}}\n{{项目}}。\n{{/项目清单}}',
    ],
    ['a view with a slip', '# 甲\n投资{{投资额.汉子}}万元', '# 甲\n投资{{投资额.汉字}}万元'],
    [
      'an end of another section',
      '# 甲\n{{#投资额}}\n乙\n{{/项目清单}}',
      '# 甲\n{{#投资额}}\n乙\n{{/投资额}}',
    ],
    ['a section left open in a line', '# 甲\n有{{#投资额}}乙', '# 甲\n有{{#投资额}}乙{{/投资额}}'],
    ['a section left open', '# 甲\n{{#投资额}}\n乙', '# 甲\n{{#投资额}}\n乙\n{{/投资额}}'],
    ['an end of nothing', '# 甲\n{{/投资额}}\n乙', '# 甲\n\n乙'],
    ['half-width marks', '# 甲\n会议,开得好,很好', '# 甲\n会议，开得好，很好'],
    ['a number by hand', '# 甲\n一、基本情况', '# 甲\n## 基本情况'],
    [
      'a number of the third level below one of the first, in the text',
      '# 甲\n## 基本\n1. 学习。\n2. 讨论。',
      '# 甲\n## 基本\n{{@1.}}学习。\n{{@1.}}讨论。',
    ],
    [
      'the same below one of the second',
      '# 甲\n## 基本\n### 学习\n1. 集中学习',
      '# 甲\n## 基本\n### 学习\n#### 集中学习',
    ],
    ['a number of the second level below the title alone', '# 甲\n（一）学习', '# 甲\n{{@（一）}}学习'],
    ['a heading a level too deep', '# 甲\n## 基本\n#### 学习', '# 甲\n## 基本\n### 学习'],
    ['letters for a name', '# 甲\n召开mzshh。', '# 甲\n召开民主生活会。'],
    ['一是 by hand', '# 甲\n一是学习。', '# 甲\n{{@一是}}学习。'],
    ['a heading with a mark', '# 甲。\n乙。', '# 甲\n乙。'],
    ['emphasis', '# 甲\n**重要**的事', '# 甲\n重要的事'],
    ['no title', '乙。', '# 标题\n乙。'],
  ])('%s is put right at a press', (_, body, right) => {
    const now = mended(withBody(body));
    expect(now.body).toBe(right);
    expect(problemsOf(compilePrivate(now, content))).toEqual([]);
  });

  test('a name nobody knows becomes one of its own', () => {
    const now = mended(withBody('# 甲\n{{完全不沾边的面积}}亩'));
    expect(now.ownFields.at(-1)).toEqual({ name: '完全不沾边的面积', type: 'int' });
    expect(problemsOf(compilePrivate(now, content))).toEqual([]);
  });

  test('a name the vocabulary has by now is not its own any more', () => {
    const now = mended(withBody('# 甲\n{{会议日期}}', { ownFields: [{ name: '会议日期', type: 'text' }] }));
    expect(now.ownFields).toEqual([]);
  });

  test('a name that must be given and stands nowhere need not be given', () => {
    const own = withBody('# 甲\n乙。');
    expect(mended({ ...own, head: { ...own.head, required: ['投资额', '没有'] } }).head.required).toEqual([]);
  });

  test.each<[what: string, body: string]>([
    ['1 MB of text', `# 甲\n${'文'.repeat(1_000_000)}`],
    ['1 MB in braces', `# 甲\n${'{{'.repeat(500_000)}`],
    ['a tag of blanks', `# 甲\n{{ ${' '.repeat(50_000)}`],
    ['30,000 sections', `# 甲\n${'{{#投资额}}'.repeat(5_000)}`],
    ['30,000 wrong names', `# 甲\n${'{{错名}}\n'.repeat(7_000)}`],
  ])('of %s comes with a sentence, and no button that would hang', (_, body) => {
    const problems = problemsOf(compilePrivate(withBody(body), content));
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems.slice(0, 20)) mendsFor(problem, body);
    completionAt(body, body.length, words);
  });
});

test.each<[name: string, wrong: RegExp | undefined]>([
  ['建设面积', undefined],
  ['', /空的/],
  ['会议日期', /会文已有的/],
  ['投资额', /已经有一个/],
  ['投资 额', /不用标点和空格/],
  ['toString', /程序里已经有了/],
])('a name of one’s own called %j', (name, wrong) => {
  const said = whyNotName(name, ['投资额'], content.vocabulary);
  if (wrong) expect(said).toMatch(wrong);
  else expect(said).toBeUndefined();
});

test('what is taken out, put into content/, builds and gives the same paper', () => {
  const own = withBody(
    [
      '# {{发文机关}}关于{{年度}}年度项目的报告',
      '会议于{{会议日期}}召开，投资{{投资额}}万元，{{#办理结果.在办}}正在办理{{/办理结果.在办}}。',
      '{{#项目清单}}',
      '{{@一是}}{{项目}}。',
      '{{/项目清单}}',
      '{{参与单位.顿号}}参加。',
    ].join('\n'),
    {
      sample: {
        发文机关: '示例街道党工委',
        年度: 2026,
        会议日期: '2026-01-08',
        投资额: 120,
        办理结果: '在办',
        项目清单: [{ 项目: '道路："一期"', 进度: '完工' }],
        参与单位: ['甲局', '乙局'],
        主送机关: ['示例区委组织部'],
        成文日期: '2026-01-20',
      },
    },
  );
  const template = orThrow(compilePrivate(own, content));
  const taken = asContent(own, template, '2026-11-28');
  const site = readFiles('content', '.');
  const more = Object.fromEntries(taken.map(({ path, text }) => [`content/${path}`, text]));
  const built = orThrow(readContent({ ...site, ...more }, '2026-11-28'));
  const entry = built.entries.find((each) => each.template.id === own.id);
  if (!entry) throw new Error('it is not among the templates');
  expect(toText(fill(entry.template, entry.sample))).toBe(toText(fill(template, own.sample)));
});
