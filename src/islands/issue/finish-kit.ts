// From what stands on the page to the zip: what is amiss is said, the rest is packed, saved and remembered.

import { dayAt, isoDate, readDate } from '../../core/facts/date.ts';
import { isGiven } from '../../core/facts/fact.ts';
import { readFact, wrongParts } from '../../core/facts/read-fact.ts';
import { narrowed } from '../../core/kit/asked.ts';
import type { Kit } from '../../core/kit/kit.ts';
import { fetchOneFile } from '../../offline/fetch-one-file.ts';
import { keepExpectedUnits } from '../../storage/expected-units.ts';
import { keepIssuedKit } from '../../storage/issued-kits.ts';
import { newId } from '../../storage/new-id.ts';
import type { IssueModel } from './issue-model.ts';
import { makeKit } from './make-kit.ts';
import type { TakenTemplate } from './take-template.ts';

/** `needs file` where the single file must be chosen by hand; `doubts` where one is to look at what is given, and press again. */
export type Finished = {
  readonly kind: 'saved' | 'needs file' | 'failed' | 'doubts';
  readonly sentence: string;
};

const NEEDS_FILE = '这里没有找到 huiwen.html。请到“离线使用”页下载，再在下面选这个文件。';
const NOT_IT = '选的不是会文的 huiwen.html，或者这个文件不完整。请从“离线使用”页下载，再选一次。';
const MOST_DOUBTS = 5;
const NO_PROGRAM = '生成下发包的功能没有加载成功。请检查网络，再按一次，填的都在。';

/** `seen` are the doubts that were read; `file` is the single file as it was chosen. Never rejects. */
export async function finishKit(model: IssueModel, seen: string, file?: Blob): Promise<Finished> {
  const taken = model.taken.peek();
  if (!taken) return { kind: 'failed', sentence: '请先选一个模板。' };
  const amiss = whatIsAmiss(model, taken);
  if (amiss) return { kind: 'failed', sentence: amiss };
  const doubts = await doubtsOf(model, taken);
  if (doubts && doubts !== seen) return { kind: 'doubts', sentence: doubts };
  const oneFile = await (file ? file.text().catch(() => undefined) : fetchOneFile());
  if (oneFile === undefined) return { kind: 'needs file', sentence: file ? NOT_IT : NEEDS_FILE };
  const kit = kitOf(model, taken);
  const { fontScheme } = model.profile.peek();
  try {
    const made = await makeKit(kit, taken.template, oneFile, {
      scheme: fontScheme,
      day: isoDate(dayAt(new Date())),
    });
    if (!made) return { kind: 'needs file', sentence: NOT_IT };
    const { saveAs } = await import('file-saver');
    saveAs(made.zip, made.name);
    remember(kit);
    return { kind: 'saved', sentence: `已下载“${made.name}”，把它发给各支部。` };
  } catch {
    return { kind: 'failed', sentence: NO_PROGRAM };
  }
}

function whatIsAmiss({ given, due }: IssueModel, { template }: TakenTemplate): string | undefined {
  const day = due.peek();
  const read = day ? readDate(day) : undefined;
  if (typeof read === 'string') return `截止日期${read}。`;
  for (const field of template.fields) {
    if (field.type === 'computed' || !isGiven(given.peek()[field.name])) continue;
    const [wrong] = wrongParts(readFact(field, given.peek()[field.name]));
    if (wrong) return `统一填好的“${field.name}”：${wrong.message}。请改好，再下载。`;
  }
  return undefined;
}

/** Empty where there are none, and where the program that finds them cannot be fetched: it holds nothing up. */
async function doubtsOf({ given, profile }: IssueModel, { template }: TakenTemplate): Promise<string> {
  const program = await import('../../core/kit/given-doubts.ts').catch(() => undefined);
  const { thresholds } = profile.peek();
  const found = program?.givenDoubts(template, given.peek(), { thresholds, today: dayAt(new Date()) }) ?? [];
  const said = found.slice(0, MOST_DOUBTS).join('');
  return said && `统一填好的内容里：${said}各支部改不了这些，请核对；确实这样的，再按一次“下载下发包”。`;
}

export function kitTitle({ title, given, taken }: IssueModel): string {
  const typed = title.value.trim();
  const year = String(given.value.年度 ?? '').replace(/年度?$/, '');
  return typed || `${year ? `${year}年度` : ''}${plainTitle(taken.value?.template.title)}`;
}

/** What tells templates of one paper apart says nothing to a branch. */
function plainTitle(title = ''): string {
  return title.replace(/（[^（）]*）$/, '');
}

function kitOf(model: IssueModel, { template, source }: TakenTemplate): Kit {
  const { given, asked, own, ownLeft, units, from, due, contact, profile } = model;
  const names = new Set(template.fields.map(({ name }) => name));
  const { id, title, revised, fields, feeds = [] } = template;
  const figures = own.peek();
  const columns = (figures?.columns ?? []).filter(({ name }) => !ownLeft.peek().has(name));
  const read = readDate(due.peek());
  return {
    id: newId(),
    title: kitTitle(model),
    from: from.peek().trim(),
    due: typeof read === 'string' ? '' : isoDate(read),
    contact: contact.peek().trim(),
    template: { id, title: plainTitle(title), revised, source, fields, feeds },
    given: Object.fromEntries(Object.entries(given.peek()).filter(([, fact]) => isGiven(fact))),
    ask: [...asked.peek()].filter((name) => names.has(name) && !isGiven(given.peek()[name])),
    ...(figures && columns.length
      ? {
          own: {
            rows: narrowed(figures.rows, new Set([figures.unit, ...columns.map(({ name }) => name)])),
            unit: figures.unit,
          },
        }
      : {}),
    units: units.peek(),
    thresholds: profile.peek().thresholds,
  };
}

/** What comes back will be held against it. */
function remember({ id, title, template, given, units }: Kit): void {
  keepIssuedKit({ id, title, template: template.id, year: String(given.年度 ?? '') });
  if (units.length) keepExpectedUnits(units);
}
