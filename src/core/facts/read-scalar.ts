// A single typed fact as a value of its type: what it is and what reading did to it, or what is wrong and what was plainly meant.

import { joinLines } from '../source/line-ends.ts';
import { nearestName } from '../source/nearest-name.ts';
import { cleanText } from './clean-text.ts';
import { plain, printDate, readDate, shorten } from './date.ts';
import { readDeadline } from './deadline.ts';
import { type Fact, type FactPath, isGiven } from './fact.ts';
import type { ChoiceType, IntType, ScalarType, TextType } from './field.ts';
import { guessDate } from './guess-date.ts';
import { lostCharacters } from './private-use.ts';
import { readCount } from './read-count.ts';
import { guessTime, isTimeSpan, printTime, readTime } from './time.ts';
import type { Reading, ScalarValue } from './value.ts';

type Wrong = { readonly message: string; readonly right?: Fact };
type Read = { readonly value: ScalarValue; readonly told?: readonly string[] } | Wrong;

export function readScalar(type: ScalarType, fact: Fact | undefined, path: FactPath): Reading<ScalarValue> {
  if (!isGiven(fact)) return { state: 'missing', path };
  const read = readAs(type, fact);
  if ('message' in read) return { state: 'wrong', path, ...read };
  const { value, told = [] } = read;
  if (value.kind === 'person' && !value.post && !value.name) return { state: 'missing', path };
  return { state: 'given', value, path, ...(told.length ? { told } : {}) };
}

function readAs(type: ScalarType, fact: Fact): Read {
  switch (type.type) {
    case 'text':
    case 'organ':
    case 'long':
      return typeof fact === 'string' ? readText(type, fact) : { message: '应为文字' };
    case 'int':
      return countRead(type, fact);
    case 'choice':
      return readChoice(type, fact);
    case 'bool':
      return readFlag(fact);
    case 'date':
      return typeof fact === 'string' ? dateRead(fact) : { message: '请写成 2026年1月8日' };
    case 'time':
      return typeof fact === 'string' ? timeRead(fact) : { message: '请写成 15:00 或 下午3时' };
    case 'deadline':
      return typeof fact === 'string' ? deadlineRead(fact) : { message: '请写成 2026年6月30日' };
    case 'person':
      return readPerson(fact);
  }
}

function dateRead(fact: string): Read {
  const date = readDate(fact);
  if (typeof date !== 'string') return { value: { kind: 'date', date }, told: cleanText(fact).told };
  const guess = guessDate(fact);
  return { message: date, ...(guess ? { right: printDate(guess) } : {}) };
}

function timeRead(fact: string): Read {
  const time = readTime(fact);
  if (typeof time !== 'string') return { value: { kind: 'time', time }, told: cleanText(fact).told };
  const guess = guessTime(fact);
  const message = isTimeSpan(fact) ? '这一项只写开始的时间' : time;
  return { message, ...(guess ? { right: printTime(guess) } : {}) };
}

function deadlineRead(fact: string): Read {
  const deadline = readDeadline(fact);
  if (typeof deadline !== 'string') {
    const noYear = deadline.noYear ? ['没有写年份，印出来也没有'] : [];
    return { value: { kind: 'deadline', deadline }, told: [...cleanText(fact).told, ...noYear] };
  }
  const guess = guessDate(fact);
  return { message: deadline, ...(guess ? { right: printDate(guess) } : {}) };
}

function countRead(type: IntType, fact: Fact): Read {
  if (typeof fact !== 'string' && typeof fact !== 'number')
    return { message: `“${shorten(String(fact))}”不是整数，请只写数字，不写单位` };
  const count = readCount(type, fact);
  if ('message' in count) return count;
  return {
    value: { kind: 'number', number: count.number },
    told: typeof fact === 'string' ? cleanText(fact).told : [],
  };
}

function readFlag(fact: Fact): Read {
  if (typeof fact === 'boolean') return { value: { kind: 'flag', on: fact } };
  const said = typeof fact === 'string' ? plain(fact) : '';
  const right =
    /^(?:是|有|对|√|✓|☑|yes|true)$/i.test(said) ||
    (/^(?:否|无|不|没有|×|no|false)$/i.test(said) ? false : undefined);
  return { message: '请选“是”或“否”', ...(right === undefined ? {} : { right }) };
}

function readText(type: TextType, fact: string): Read {
  const { text: clean, told } = cleanText(fact);
  const lost = lostCharacters(clean);
  if (lost) return lostIn(fact, lost);
  const lines = clean
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const long = type.type === 'long';
  const mark = isShort(type) ? '' : '；';
  const text = long ? lines.join('\n') : joinLines(clean, mark);
  const length = [...text].length;
  const { min = 0, max = Infinity } = type;
  if (length > max) return { message: `最多 ${max} 字，现有 ${length} 字，请压缩` };
  if (length < min) return { message: `至少 ${min} 字，请写全` };
  const joined =
    long || lines.length < 2 ? [] : [`这一项不分段，${lines.length} 行已${mark && '用分号'}连成一段`];
  return { value: { kind: 'text', text }, told: [...told, ...joined] };
}

/** What fits into one line: its lines were broken, not set apart. */
function isShort({ type, max = 0 }: TextType): boolean {
  return type === 'organ' || (max > 0 && max < 60);
}

function lostIn(typed: string, { message, mend }: NonNullable<ReturnType<typeof lostCharacters>>): Wrong {
  return { message, ...(mend ? { right: mend(typed) } : {}) };
}

/** The longest words of one's own in place of an option. */
const LONGEST_OPTION = 40;

function readChoice({ options, open }: ChoiceType, fact: Fact): Read {
  const closed = `请从“${options.join('”“')}”中选一项`;
  if (typeof fact !== 'string') return { message: closed };
  const { text, told } = cleanText(fact);
  const typed = text.replace(/\s+/g, ' ').trim();
  const option = options.find((each) => each === typed || each === typed.replace(/[。，、；;,.]+$/, ''));
  if (option) return { value: { kind: 'text', text: option }, told };
  if (open) return readText({ type: 'text', max: LONGEST_OPTION }, fact);
  const right = nearestName(typed, options);
  return { message: closed, ...(right ? { right } : {}) };
}

function readPerson(fact: Fact): Read {
  const typed: Fact = typeof fact === 'string' ? { 职务: fact } : fact;
  if (typeof typed !== 'object' || Array.isArray(typed)) return { message: '请分别填写职务和姓名' };
  const given = typed as Readonly<Record<string, Fact>>;
  const told: string[] = [];
  const parts: string[] = [];
  for (const part of ['职务', '姓名']) {
    const own = given[part];
    const clean = cleanText(typeof own === 'string' ? own : '');
    const lost = lostCharacters(clean.text);
    if (lost) {
      const { message, right } = lostIn(String(own), lost);
      return {
        message: `${part}的${message}`,
        ...(right === undefined ? {} : { right: { ...given, [part]: right } }),
      };
    }
    told.push(...clean.told);
    parts.push(clean.text.replace(/\s+/g, ''));
  }
  const [post = '', name = ''] = parts;
  return { value: { kind: 'person', post, name }, told: [...new Set(told)] };
}
