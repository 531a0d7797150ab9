// What looks like a wrong word over the border of two right ones, and the same characters where they are wrong.
import { expect, test } from 'vitest';
import { prepareRules } from '../../src/core/proof/prepare.ts';
import { proofread } from '../../src/core/proof/suggestions.ts';
import { content } from '../content/load-content.ts';

const rules = prepareRules(content.proofreading);
const told = (text: string) =>
  proofread(text, rules).flatMap(({ wrong, right, level }) =>
    level === '提示' ? [] : [`${wrong}→${right}`],
  );

test.each([
  // Two words meet in it.
  '逐项关注消除隐患的进度',
  '以身作则，引领道德风尚',
  '两条意见的意思相近',
  '查询私人账户要经过批准',
  '应付职责以外的琐事',
  '夜班人员疲劳记录要归档',
  '取消售后服务的另行告知',
  // One begins before it, and nothing ends there.
  '对酒厂检查白酒的标签',
  '干部选拔打破论资排辈',
  '请参考虚线以内的尺寸',
  '控制渡口的客流',
  '培训炼油工人三十名',
  '来自已完工的小区',
  '原因难找的多方核实',
  // One goes on behind it.
  '当面汇报消除隐患的做法',
  '上门做用户回访',
  // A word of two characters in it, and one that goes on.
  '这是事物局部的特点',
  // Set phrases of four characters sound so: 集体经济.
  '各经济体经济运行的情况',
])('%s: nothing', (text) => expect(told(text)).toEqual([]));

test.each([
  ['已到窗口办理注消手续', '注消→注销'],
  ['加强领道班子建设', '领道→领导'],
  ['在思相上重视起来', '思相→思想'],
  ['不得询私舞弊', '询私→徇私'],
  ['由付职分管', '付职→副职'],
  ['劳记初心', '劳记→牢记'],
  ['取得消售收入', '消售→销售'],
  ['认真查白问题', '查白→查摆'],
  ['电话拔打不通', '拔打→拨打'],
  ['充分考虚群众意见', '考虚→考虑'],
  ['健全各项制渡', '制渡→制度'],
  ['组织技能训炼', '训炼→训练'],
  ['检查自已的言行', '自已→自己'],
  ['帮助因难群众', '因难→困难'],
  ['凭票报消差旅费', '报消→报销'],
  ['壮大集体精济', '集体精济→集体经济'],
  // A word stands close to it, though a part of that word and a part of it make one too: 强制, 真诚.
  ['加强制栽力度', '制栽→制裁'],
  ['认真诚执地道歉', '诚执→诚挚'],
])('%s: %s', (text, slip) => expect(told(text)).toContain(slip));
