// Text that looks like a fault and is none: each line must compile. The faults themselves are in tests/cases/bad.
import { expect, test } from 'vitest';
import { problemsOf, readTemplate, templateText, vocabularyOf } from './compile-text.ts';

test.each([
  ['一带一路建设座谈会。'],
  ['十年来，情况有变。'],
  ['第一书记主持会议。'],
  ['会议研究了第一项议题。'],
  ['重点检查，一是否按时完成，二是否有记录。'],
  ['2026年1月8日召开会议。'],
  ['3.5万人到会。'],
  ['（试行）办法。'],
  ['（2026年修订）办法。'],
  ['实现目的的措施。'],
  ['落实8小时×3班制度。'],
  ['投入3×4米展板。'],
  ['时间为9:30，比例为2:1。'],
  ['使用Word软件（Word 2021, WPS）。'],
  ['完成率为98.5%；较上年提高3个百分点。'],
  ['沉默……之后——发言。'],
  ['职务—姓名。'],
  ['“不忘初心、牢记使命”。'],
  ['《条例》第十条第（二）项。'],
  ['5<6，7>6。'],
  ['{{文}}，{{文}}。'],
  ['{{文}}（{{文}}）'],
  // Behind a run-in heading no paragraph begins.
  ['## 做法\n### 主要做法。三、四季度集中整治。'],
])('%s', (body) => {
  const source = { file: 'content/templates/test.md', text: templateText({ body }) };
  expect(problemsOf(readTemplate(source, { vocabulary: vocabularyOf('文: {type: 文本}') }))).toEqual([]);
});
