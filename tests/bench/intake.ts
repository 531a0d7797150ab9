// npm run bench:intake: recognises texts of doubling sizes; the time per character must not grow.
import { recognise } from '../../src/core/intake/paper/recognise.ts';
import { plainSource } from '../../src/core/intake/text/source.ts';
import { content } from '../content/load-content.ts';

const CHAPTER = [
  '一、抓学习',
  '（一）集中学。支部集中学习×次，党员人均发言××人次，大家都说有收获，也说还有差距。',
  '1.列计划。按月列出要学的内容，由支部书记×××同志负责，××月××日前列完。',
  '一是时间不够。业务忙的时候顾不上，“学”和“干”有时成了两件事，需要统筹。',
  '二是方法不多。念文件多，讨论少；《学习办法》（×组〔20××〕×号）要求的研讨没有做满。',
  '应到党员人，实到党员人，收回意见表××份，梳理意见××条，2026年1月8日前反馈本人。',
];
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  有段落的文稿: (size) => repeated(`${CHAPTER.join('\n')}\n`, size),
  没有换行的文稿: (size) => repeated(CHAPTER.join(''), size),
  空白各占一行: (size) => repeated('党员\n××\n人，到会\n×\n人，请假\n×\n人。\n', size),
  折行的文稿: (size) =>
    repeated(
      '会前各支部都把功课做在前面，逐人\n听取意见，逐条核实，把能改的先改\n起来，不能马上改的说明原因。\n',
      size,
    ),
  一行里全是空白: (size) => repeated('××路×号', size),
  表格: (size) => repeated('1\t学习不够\t每月学×次\t×××\t20××年×月底前\n', size),
  一个字: (size) => '×'.repeat(size),
  括号: (size) => repeated('【（[〔《“', size),
  标签: (size) => repeated('<p><b ', size),
  下划线和空格: (size) => repeated('_ 　 —', size),
  反复的编号: (size) => repeated('一、二、三、', size),
  一长串空格: (size) => `情况。${' '.repeat(size)}一、`,
  处处空格: (size) => repeated('关于 ', size),
};
const SIZES = [125_000, 250_000, 500_000, 1_000_000];

function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

function milliseconds(text: string): number {
  const start = performance.now();
  recognise(plainSource(text), content.vocabulary);
  return performance.now() - start;
}

for (const [shape, make] of Object.entries(SHAPES)) {
  const times = SIZES.map((size) => milliseconds(make(size)));
  const growth = (times[times.length - 1] ?? 0) / (times[times.length - 2] ?? 1);
  const shown = times.map((time) => `${time.toFixed(0)} 毫秒`).join('，');
  console.log(
    `${shape}：${SIZES.map((size) => size / 10_000).join('、')} 万字用 ${shown}，加倍以后是 ${growth.toFixed(1)} 倍`,
  );
}
