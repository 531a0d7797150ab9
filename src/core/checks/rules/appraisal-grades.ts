// Members of 民主评议党员: who took part, who was graded, and that both add up; what a notice may change is a warning.

import type { Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';
import type { Known, Values } from '../values.ts';
import { overBound } from './at-most.ts';
import { sumOf } from './sum-of.ts';

export const APPRAISAL_GRADES: Rule = {
  id: 'grades',
  severity: 'error',
  description:
    '参加评议的不多于应参加的，没有参加的各种情形与人数相符，评定等次和不评等次的人数相加等于参评党员数；评定等次的不多于正式党员，组织处置的不多于基本合格、不合格的。',
  find: ({ values }) => [...takingPart(values), ...graded(values), ...disposed(values)],
};

function takingPart(values: Values): readonly RuleFinding[] {
  const [due, taking] = [values.number('应评党员数'), values.number('参评党员数')];
  if (!due || !taking) return [];
  const over = overBound('参评党员数', taking, due, 0, '参加评议的不能多于应参加的，请核对两个人数。');
  if (over.length) return over;
  return [...aboveAll(values, due), ...absent(values, due, taking)];
}

/** Members who live here and belong elsewhere may be appraised here; else it is a slip. */
function aboveAll(values: Values, due: Known<number>): readonly RuleFinding[] {
  const why = '应当参加评议的一般不多于支部的党员；有外来的流动党员在这里评议的，照本年度通知写明。';
  return overBound('应评党员数', due, values.number('党员总数'), 0, why).map((each) => ({
    ...each,
    severity: 'warning',
  }));
}

function absent(values: Values, due: Known<number>, taking: Known<number>): readonly RuleFinding[] {
  const missing = due.value - taking.value;
  const rows = values.rows('未参评人员');
  const numbers = rows.map((row) => row.number('人数'));
  const named = sumOf(numbers);
  if (numbers.some((number) => !number) || named === missing) return [];
  const counts = `应参加评议 ${due.value} 人，参加 ${taking.value} 人，没有参加的 ${missing} 人`;
  const paths = [['未参评人员'], taking.path, due.path];
  if (!rows.length) {
    const message = `${counts}，“未参评人员”还是空的。请写明各是什么情形、几人。`;
    return [{ key: '未参评人员', severity: 'warning', paths, message }];
  }
  const [only] = numbers;
  const button =
    only && rows.length === 1 && missing > 0 ? { repair: { path: only.path, fact: missing } } : {};
  const message = `${counts}，“未参评人员”各行合计 ${named} 人。两者应当相等，请核对。`;
  return [{ key: '未参评人员', paths, message, ...button }];
}

const GRADES = ['优秀人数', '合格人数', '基本合格人数', '不合格人数'] as const;

function gradesOf(values: Values): readonly Known<number>[] | undefined {
  const given = GRADES.flatMap((name) => values.number(name) ?? []);
  return given.length === GRADES.length ? given : undefined;
}

function graded(values: Values): readonly RuleFinding[] {
  const grades = gradesOf(values);
  if (!grades) return [];
  const total = sumOf(grades);
  const paths = grades.map(({ path }) => path);
  const said = `优秀、合格、基本合格、不合格相加是 ${total} 人`;
  const due = values.number('应评党员数');
  if (due && total > due.value) {
    const message = `${said}，多于${sayPath(due.path)} ${due.value} 人。评定等次的不能多于应参加评议的，请核对。`;
    return [{ key: '评定等次', paths: [...paths, due.path], message }];
  }
  const full = values.number('正式党员数');
  if (full && total > full.value) {
    const message = `${said}，多于正式党员 ${full.value} 人。预备党员一般参加评议、不评等次，请按本年度通知核对。`;
    return [
      { key: '正式党员', severity: 'warning', paths: [...paths, ['党员总数'], ['预备党员数']], message },
    ];
  }
  return [...notAddingUp(values, total, paths)];
}

function notAddingUp(values: Values, total: number, paths: RuleFinding['paths']): readonly RuleFinding[] {
  const [taking, without] = [values.number('参评党员数'), values.number('不评等次人数')];
  if (!taking || !without || total + without.value === taking.value) return [];
  const [due, probationary] = [values.number('应评党员数'), values.number('预备党员数')];
  const both = total + without.value;
  const withAbsent = due !== undefined && both === due.value;
  // Then those who did not come are in it, and taking them out leaves the probationary members.
  const plain = withAbsent && probationary?.value === taking.value - total;
  const why = plain
    ? '没有参加评议的不算在“不评等次人数”里，请核对。'
    : withAbsent
      ? '没有参加评议的也评了等次的，请按本年度通知核对。'
      : '两者应当相等，请核对。';
  return [
    {
      key: '不评等次人数',
      severity: 'warning',
      paths: [without.path, taking.path, ...paths],
      message: `评定等次 ${total} 人，不评等次 ${without.value} 人，相加是 ${both} 人，“参评党员数”是 ${taking.value}。${why}`,
      ...(plain ? { repair: { path: without.path, fact: probationary.value } } : {}),
    },
  ];
}

function disposed(values: Values): readonly RuleFinding[] {
  const [nearly, failed] = [values.number('基本合格人数'), values.number('不合格人数')];
  const rows = values.rows('处置').map((row) => row.number('人数'));
  const people = sumOf(rows);
  if (!nearly || !failed || rows.some((row) => !row) || people <= nearly.value + failed.value) return [];
  const message = `“处置”各行合计 ${people} 人，多于基本合格 ${nearly.value} 人、不合格 ${failed.value} 人之和。请核对人数；不是因这次评议作出的，不写在这里。`;
  return [{ key: '处置', severity: 'warning', paths: [['处置'], nearly.path, failed.path], message }];
}
