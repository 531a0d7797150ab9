// A draft stays with the template it was begun with until its writer has seen what differs and takes the new one.
import { describe, expect, inject, test } from 'vitest';
import type { Template } from '../../src/core/template/template.ts';
import { sourceOf } from '../../src/core/template/template-source.ts';
import { withOwnExamples } from '../../src/site/own-examples.ts';
import { publishedText } from '../../src/site/published-text.ts';
import { content } from '../content/load-content.ts';
import { openChromium } from '../site/chromium.ts';
import { type Desk, field, openDeskForTest, saved } from './desk-page.ts';
import { report } from './report.ts';
import { putStored, readStored } from './stored.ts';

const browser = await openChromium();
const { template } = report;
const { id } = template;
const REVISED = '2020-01-02';

/** The template as it may have been years ago: one sentence in other words, one name since dropped and one still to come. */
const older: Template = {
  ...template,
  revised: REVISED,
  changes: [`${REVISED} 新编`],
  heading: [...template.heading, '（旧式样）'],
  body: [
    ...template.body,
    {
      kind: 'paragraph',
      inlines: ['从前另有一段话：', { kind: 'value', ref: { name: '旧项目', views: [] } }, '。'],
      line: 999,
    },
  ],
  fields: [
    ...template.fields.filter(({ name }) => name !== '会议主题'),
    { name: '旧项目', stage: '会后', group: '旧组', type: 'text' },
  ],
};

const draft = {
  kind: 'huiwen-draft',
  version: 3,
  id: 'old1',
  name: '去年的',
  template: id,
  revised: REVISED,
  facts: { 会议地点: '甲地', 旧项目: '旧内容', 早已没有的: '更旧的内容' },
  revision: 4,
  tab: 't',
  createdAt: 1_600_000_000_000,
  savedAt: 1_600_000_000_000,
};
const KEY = `template:${id}:${REVISED}`;

/** A browser in which this is stored before the desk is first opened; a text file of the site has the same storage, and does nothing. */
async function openWith(stored: Readonly<Record<string, unknown>>): Promise<Desk> {
  const desk = await openDeskForTest(browser, id, {
    prepare: async (context) => {
      const page = await context.newPage();
      await page.goto(`${inject('siteUrl')}/robots.txt`);
      await putStored(page, { 'draft:old1': draft, ...stored });
      await page.close();
    },
  });
  await desk.page.getByRole('region', { name: '模板已更新' }).waitFor();
  return desk;
}

const preview = ({ page }: Desk) => page.getByRole('region', { name: '预览' });

/** The one paper of what is stored. */
const written = (revised: string) => ({ [template.id]: { revised } });

describe('the page has a newer template', () => {
  test('the draft is still written with its own, and says what is new', async () => {
    const desk = await openWith({ [KEY]: older });
    await expect.poll(() => field(desk, '旧项目').inputValue()).toBe('旧内容');
    expect(await field(desk, '会议主题').count()).toBe(0);
    await expect.poll(() => preview(desk).textContent()).toContain('从前另有一段话：旧内容');
    const notice = desk.page.getByRole('region', { name: '模板已更新' });
    expect(await notice.textContent()).toContain('仍用2020年1月2日的版本填写');
    for (const line of template.changes) expect(await notice.textContent()).toContain(line);
    await desk.page.getByText('有 1 项内容在这个模板里没有位置').waitFor();
    await desk.page.getByRole('button', { name: '看看哪里不同' }).click();
    await expect.poll(() => notice.textContent()).toContain('新模板多问：会议主题');
    const text = (await notice.textContent()) ?? '';
    expect(text).toContain('新模板不再问：旧项目');
    expect(text).toContain('填好的 旧项目 在新模板里没有位置');
    expect(text).toContain('从前另有一段话：旧内容');
    await desk.page.getByRole('button', { name: '继续用原来的' }).click();
    await notice.waitFor({ state: 'hidden' });
    await field(desk, '旧项目').fill('旧内容改了');
    await saved(desk);
    await expect
      .poll(() => readStored(desk.page))
      .toMatchObject({
        'draft:old1': { papers: written(REVISED), facts: { 旧项目: '旧内容改了', 早已没有的: '更旧的内容' } },
      });
    expect(desk.complaints).toEqual([]);
  });

  test('taken, the new one shows, nothing is dropped, and a version leads back', async () => {
    const desk = await openWith({ [KEY]: older });
    const { page } = desk;
    await page.getByRole('button', { name: '换用新模板' }).click();
    await page.getByText('已换用新模板').waitFor();
    const history = page.getByRole('button', { name: '历史版本' });
    expect(await history.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => field(desk, '会议主题').count()).toBe(1);
    expect(await field(desk, '旧项目').count()).toBe(0);
    await page.getByText('有 2 项内容在这个模板里没有位置').waitFor();
    await saved({ page });
    await expect
      .poll(() => readStored(page))
      .toMatchObject({
        'draft:old1': { papers: written(template.revised), facts: draft.facts },
      });
    await page.getByRole('button', { name: '历史版本' }).click();
    await page.getByText('（换用新模板前）').waitFor();
    await page.reload();
    await expect.poll(() => field(desk, '会议地点').inputValue()).toBe('甲地');
    expect(await page.getByRole('region', { name: '模板已更新' }).count()).toBe(0);
    expect(desk.complaints).toEqual([]);
  });
});

// One that is damaged or another counts as absent: tests/core/kept-template.test.ts.
test('where its own is not there, the draft takes the new one and says so', async () => {
  const desk = await openWith({});
  const notice = desk.page.getByRole('region', { name: '模板已更新' });
  expect(await notice.textContent()).toContain('本机没有存那一版，现在按新模板显示');
  expect(await field(desk, '会议地点').inputValue()).toBe('甲地');
  await desk.page.getByText('有 2 项内容在这个模板里没有位置').waitFor();
  await desk.page.getByRole('button', { name: '知道了' }).click();
  await notice.waitFor({ state: 'hidden' });
  await field(desk, '会议主题').fill('锤炼作风');
  await saved(desk);
  await expect
    .poll(() => readStored(desk.page))
    .toMatchObject({
      'draft:old1': { papers: written(template.revised), facts: { ...draft.facts, 会议主题: '锤炼作风' } },
    });
  expect(desk.complaints).toEqual([]);
});

test('a draft begun today keeps the template of today', async () => {
  const desk = await openDeskForTest(browser, id);
  await field(desk, '会议地点').fill('甲地');
  await saved(desk);
  const kept = async () => (await readStored(desk.page))[`template:${id}:${template.revised}`];
  const compiled = JSON.parse(JSON.stringify(withOwnExamples(template, report.sample)));
  // As it is compiled at once, then with the text it was compiled from.
  expect(await kept()).toMatchObject(compiled);
  const { source } = publishedText(report, content.partials);
  await expect.poll(kept).toEqual({ ...compiled, source: JSON.parse(JSON.stringify(source)) });
  expect(desk.complaints).toEqual([]);
});

describe('its own is of another shape', () => {
  const { text } = report;
  const source = sourceOf(
    {
      ...text,
      head: { ...Object(text.head), revised: REVISED, changes: [`${REVISED} 新编`] },
      body: `${text.body}\n从前另有一段话：{{旧项目}}。\n`,
    },
    content.partials,
  );
  const foreign = {
    ...older,
    fields: [...template.fields, { name: '旧项目', stage: '会后', group: '旧组', type: 'text' }],
    heading: 'another shape',
    body: { blocks: 9 },
    source,
  };

  test('it is compiled again from its text', async () => {
    const desk = await openWith({ [KEY]: foreign });
    await expect.poll(() => field(desk, '旧项目').inputValue()).toBe('旧内容');
    await expect.poll(() => preview(desk).textContent()).toContain('从前另有一段话：旧内容');
    const notice = desk.page.getByRole('region', { name: '模板已更新' });
    expect(await notice.textContent()).toContain('仍用2020年1月2日的版本填写');
    await field(desk, '旧项目').fill('旧内容改了');
    await saved(desk);
    await expect
      .poll(() => readStored(desk.page))
      .toMatchObject({
        'draft:old1': { papers: written(REVISED), facts: { 旧项目: '旧内容改了' } },
      });
    expect((await readStored(desk.page))[KEY]).toEqual(JSON.parse(JSON.stringify(foreign)));
    expect(desk.complaints).toEqual([]);
  });
});
