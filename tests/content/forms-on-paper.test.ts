// Every form as it lies on its sheets: with the facts of the meetings told, with few members and many, with nothing known.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { layOut } from '../../src/core/layout/lay-out.ts';
import { lineText, type Page } from '../../src/core/layout/page.ts';
import { meetingsOf } from '../../src/core/template/template.ts';
import { content } from './load-content.ts';

const forms = content.entries.map(({ template }) => template).filter(({ genre }) => genre === '表');
const [leaders, branch] = ['democratic-life', 'organisational-life'].map(
  (id): Facts => content.stories.find((story) => story.id === id)?.facts ?? {},
);

/** As many members, the last of them a probationary one. */
function members(count: number): Facts {
  const rows = Array.from({ length: count }, (_, index) => ({
    姓名: `${'赵钱孙李周吴郑'[index % 7]}${'甲乙丙丁戊己庚辛壬癸'[index % 10]}`,
    党员类别: index === count - 1 ? '预备' : '正式',
  }));
  return { ...branch, 党员名册: rows };
}

const CASES: Readonly<Record<string, Facts | undefined>> = {
  'nothing known': {},
  民主生活会: leaders,
  组织生活会: branch,
  '5 members': members(5),
  '30 members': members(30),
  '120 members': members(120),
};

function sheets(id: string, facts: Facts = {}): Page[] {
  const form = forms.find((template) => template.id === id);
  return form ? layOut(fill(form, facts)) : [];
}

/** The lines of a sheet without its number, the lowest last. */
function written(page: Page) {
  return page.lines.filter(({ role }) => role !== 'pageNumber' && role !== 'blank').sort((a, b) => a.y - b.y);
}

describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const known = Object.entries(CASES).filter(
    ([name]) => !/议?会$/u.test(name) || meetingsOf(form).some((meeting) => meeting === name),
  );

  test.each(known)(
    '%s: no words alone on a sheet, and none under which their table does not stand',
    (_, facts) => {
      const pages = sheets(id, facts);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages)
        expect(page.rules.length, written(page).map(lineText).join('\n')).toBeGreaterThan(0);
      for (const page of pages) expect(written(page).at(-1)?.role).not.toMatch(/heading|title/u);
    },
  );
});

// A sheet has two sides; what goes to one person is one sheet.
test.each([
  ['member-ballot', '5 members', 1],
  ['member-ballot', '组织生活会', 1],
  ['member-ballot', '30 members', 1],
  ['member-ballot', '120 members', 3],
  ['committee-ballot', '组织生活会', 1],
  ['appraisal-form', '组织生活会', 2],
  ['appraisal-summary', '组织生活会', 1],
  ['sign-in-sheet', '民主生活会', 1],
  ['sign-in-sheet', '5 members', 1],
  ['sign-in-sheet', '组织生活会', 2],
  ['tally-sheet', '组织生活会', 2],
  ['opinion-form', '民主生活会', 2],
  ['opinion-form', '组织生活会', 2],
  ['talk-record', '民主生活会', 1],
  ['personal-rectification-list', '组织生活会', 1],
  ['study-plan', '民主生活会', 1],
  ['study-record', '民主生活会', 5],
  ['closing-form', '民主生活会', 2],
  ['opinion-feedback', '民主生活会', 6],
  ['rectification-list', '组织生活会', 1],
] as const)('%s, %s: %i sides', (id, name, sides) => {
  expect(sheets(id, CASES[name])).toHaveLength(sides);
});

test('a ballot has each member once, nobody who votes, and two beside each other where there are many', () => {
  const rows = (count: number) => {
    const names = members(count).党员名册;
    const text = sheets('member-ballot', members(count)).flatMap(written).map(lineText);
    return {
      names: Array.isArray(names) ? names.length : 0,
      heads: text.filter((line) => line === '姓名').length,
      text,
    };
  };
  const [few, many] = [rows(5), rows(30)];
  expect([few.heads, many.heads]).toEqual([1, 2]);
  expect(many.text.join('')).toContain('不写投票人的姓名');
  expect(many.text.filter((line) => /^[赵钱孙李周吴郑][甲乙丙丁戊己庚辛壬癸]$/u.test(line))).toHaveLength(29);
});

test('a closing form has the number of its problem in the list', () => {
  const numbers = sheets('closing-form', leaders).map((page) => {
    const lines = written(page).map(lineText);
    return lines[lines.indexOf('清单序号') + 1];
  });
  // 已完成 are the second and the third of six.
  expect(numbers).toEqual(['2', '3']);
});

test('what is studied alone has a row for each, and no one who presides', () => {
  const alone = sheets('study-record', leaders)
    .map((page) => written(page).map(lineText).join(''))
    .filter((text) => text.includes('个人自学'));
  expect(alone).toHaveLength(1);
  expect(alone[0]).not.toMatch(/主持人|应到人数/u);
  const cells = (facts: Facts) =>
    sheets('study-record', facts).flatMap((page) => written(page).map(lineText));
  // Five leaders, twenty-one members.
  expect(cells(leaders ?? {})).not.toContain('6');
  expect(cells(branch ?? {})).toContain('21');
});

test('the index of the archive names every paper of the meeting told', () => {
  const papers = content.dossiers.find(({ id }) => id === 'democratic-life')?.papers ?? [];
  // The index itself; and the records of talks, kept apart from the rest.
  const kept = papers.filter(({ template }) => template !== 'archive-index' && template !== 'talk-record');
  const rows = leaders?.归档件;
  const listed = Array.isArray(rows) ? rows.map((row) => (typeof row === 'object' ? row.题名 : '')) : [];
  const missing = kept
    .map(({ template: id }) => content.entries.find(({ template }) => template.id === id))
    // Told in this meeting's own sample, which says whether it is a letter or a notice.
    .map((entry) =>
      entry
        ? fill(entry.template, entry.story === 'democratic-life' ? entry.sample : (leaders ?? {})).title
        : '',
    )
    .filter((title) => !listed.includes(title));
  expect(missing).toEqual([]);
});
