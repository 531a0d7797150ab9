// The one list of facts that is typed in every browser and at every place, and what is to come of it.
import { fill } from '../../src/core/document/fill.ts';
import type { Fact, Facts } from '../../src/core/facts/fact.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { toDocx } from '../../src/render/docx.ts';
import { readyOptions } from '../../src/site/ready-file.ts';
import { partOf } from '../e2e/read-docx.ts';
import { report } from '../e2e/report.ts';

export const { template } = report;

/** More rows than these are more of the same: a second one is added, and two are told apart. */
const ROWS = 2;
const fewRows = ([name, fact]: readonly [string, Fact]) => {
  const isRows = template.fields.some((field) => field.name === name && field.type === 'rows');
  return [name, isRows && Array.isArray(fact) ? fact.slice(0, ROWS) : fact] as const;
};

/** The sample with what browsers could treat differently: markup, quotes, a 汉字 outside the first plane, halfwidth forms. */
export const facts: Facts = {
  ...Object.fromEntries(Object.entries(report.sample).map(fewRows)),
  会议主题: '锤炼过硬作风，提高<为民>服务&“本领”𠮷',
  会议地点: "街道办事处 'A座' 3楼ｱ会议室",
};

/** Typed first and then corrected: more came than should have. */
export const MISTAKE = { name: '实到人数', value: '99', said: '实到人数不能超过应到人数' } as const;

const document = fill(template, facts);

/** word/document.xml as Node writes it. */
export const expectedXml = partOf(toDocx(document, readyOptions(template)), 'word/document.xml');

/** The pieces of text of every sheet, page number last. */
export const expectedSheets: readonly (readonly string[])[] = layOut(document).map(({ lines, number }) => [
  ...lines.flatMap((line) => line.runs.map((run) => run.text)),
  `— ${number} —`,
]);
