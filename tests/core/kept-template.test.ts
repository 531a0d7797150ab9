// A draft keeps the very template it was begun with: as it was compiled, else compiled again from its own text and its own fields;
// what earlier releases stored is read, and what is stored now can be read by them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { compileAgain } from '../../src/core/template/compile-again.ts';
import type { TemplateText } from '../../src/core/template/compile-template.ts';
import type { Template } from '../../src/core/template/template.ts';
import { isTemplateSource, sourceOf } from '../../src/core/template/template-source.ts';
import { withOwnExamples } from '../../src/site/own-examples.ts';
import { publishedText } from '../../src/site/published-text.ts';
import { restoreBackup } from '../../src/storage/backup.ts';
import { papersOf } from '../../src/storage/draft-store.ts';
import { type Everything, NOTHING, readEverything } from '../../src/storage/everything.ts';
import { planImport } from '../../src/storage/plan-import.ts';
import { takeIn } from '../../src/storage/take-in.ts';
import {
  dropUnusedTemplates,
  keepTemplate,
  loadTemplate,
  outdatedBy,
} from '../../src/storage/template-store.ts';
import { writeBackup } from '../../src/storage/write-backup.ts';
import { content } from '../content/load-content.ts';
import { beginWith, draftOf, storedValues } from './fake-browser.ts';
import { shownTexts } from './shown-text.ts';

type Stored = {
  /** The text the template in it was compiled from. */
  readonly written: TemplateText;
  readonly database: Readonly<Record<string, unknown>>;
  readonly backup: unknown;
};

/** As a browser and a backup file held them in November 2026: written by the programs of then, never to be written again. */
const THEN: Stored = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/stored/2026-11.json'), 'utf8'),
);
const KEY = 'template:report:2025-03-04';
const then = THEN.database[KEY] as Template;
const source = sourceOf(THEN.written, new Map());
/** The same in a shape that no release knows. */
const foreign = { ...then, heading: 'another shape', body: { blocks: 9 }, source };
const latest: Template = { ...then, revised: '2026-11-21' };

beforeEach(() => beginWith());
afterEach(() => vi.restoreAllMocks());

describe('every published template', () => {
  test.each(content.entries.map((entry) => [entry.template.id, entry] as const))(
    '%s is compiled again from what is published beside it to what it is',
    (_, entry) => {
      const template = withOwnExamples(entry.template, entry.sample);
      const published: unknown = JSON.parse(JSON.stringify(publishedText(entry, content.partials).source));
      if (!isTemplateSource(published)) throw new Error('no source');
      const [fields, feeds] = JSON.parse(JSON.stringify([template.fields, template.feeds ?? []]));
      expect(compileAgain(published, fields, feeds)).toEqual(template);
    },
  );

  test('has its text under a name that changes with it, with its fields and with its examples', () => {
    const [entry] = content.entries;
    if (!entry) throw new Error('no template');
    const { template, text, sample } = entry;
    const names = [
      entry,
      { ...entry, text: { ...text, body: `${text.body}\n一段` } },
      { ...entry, template: { ...template, fields: template.fields.slice(1) } },
      { ...entry, sample: { ...sample, 会议地点: '另一处' } },
    ].map((each) => publishedText(each, content.partials).name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what was stored in November 2026', () => {
  const everything = (data: unknown): Everything => {
    const restored = restoreBackup(data);
    if (restored.kind === 'refused') throw new Error(restored.problem);
    expect(restored.problems).toEqual([]);
    return restored.everything;
  };

  test('in a browser is read whole', async () => {
    await beginWith(THEN.database);
    const { drafts, histories, discarded, templates, profile, unreadable } = await readEverything();
    expect(unreadable).toEqual([]);
    expect(drafts.flatMap(papersOf)).toEqual([THEN.database['draft:a']]);
    expect(discarded.flatMap(({ draft }) => papersOf(draft))).toMatchObject([{ id: 'b' }]);
    expect(histories.map(({ items }) => items.map(({ name }) => name))).toEqual([['开会前']]);
    expect(templates).toEqual([then]);
    expect(profile?.facts).toEqual({ 发文机关: '晴澜街道党工委' });
    expect(await loadTemplate('report', '2025-03-04')).toEqual(then);
  });

  test('in a backup is read whole, and lies in another browser as it lay in the first', async () => {
    const incoming = everything(THEN.backup);
    await takeIn(
      planImport(incoming, NOTHING, () => 'new'),
      incoming.profile,
    );
    const stored = await storedValues();
    expect(stored[KEY]).toEqual(then);
    expect(stored['draft:a']).toMatchObject({
      facts: { 旧项目: '旧内容' },
      papers: { report: { revised: '2025-03-04' } },
    });
    expect(await readEverything()).toMatchObject({ templates: [then], unreadable: [] });
  });

  test('prints as it did, with what the vocabulary no longer has', async () => {
    await beginWith(THEN.database);
    const kept = await loadTemplate('report', '2025-03-04');
    const { drafts } = await readEverything();
    if (!kept || !drafts[0]) throw new Error('not read');
    expect(shownTexts(fill(kept, drafts[0].facts)).join('')).toContain('从前另有一项：旧内容。');
  });
});

describe('a template in another shape', () => {
  test('is compiled again to what it was, old fields and all', async () => {
    await beginWith({ [KEY]: foreign });
    expect(await loadTemplate('report', '2025-03-04')).toEqual(then);
    expect(await outdatedBy('2025-03-04', latest)).toEqual({ revised: '2025-03-04', pinned: then });
  });

  test('also where publishing asks for more by now, or for less', async () => {
    const { summary: _, sources: __, ...head } = Object(source.text.head);
    const text = { ...source.text, head: { ...head, 从前的键: '甲' } };
    await beginWith({ [KEY]: { ...foreign, source: { ...source, text } } });
    expect(await loadTemplate('report', '2025-03-04')).toEqual({ ...then, summary: '', sources: [] });
  });

  test('lies in a backup and comes back as it lies', async () => {
    await beginWith({ 'draft:a': THEN.database['draft:a'], [KEY]: foreign });
    const { drafts, ...rest } = await readEverything();
    const backup = writeBackup(drafts, 1, rest);
    await beginWith();
    const restored = restoreBackup(backup);
    if (restored.kind === 'refused') throw new Error(restored.problem);
    await takeIn(
      planImport(restored.everything, NOTHING, () => 'new'),
      undefined,
    );
    expect((await storedValues())[KEY]).toEqual(foreign);
  });

  test.each<[string, unknown]>([
    ['without a source', { ...foreign, source: undefined }],
    ['with a damaged source', { ...foreign, source: { ...source, text: { ...source.text, body: 5 } } }],
    [
      'with a source that is no template',
      { ...foreign, source: { ...source, text: { ...source.text, body: '' } } },
    ],
    ['without its fields', { ...foreign, fields: [] }],
    [
      'with a field of an unknown type',
      { ...foreign, fields: then.fields.map((field) => ({ ...field, type: 'colour' })) },
    ],
    ['that says it is another', { ...foreign, source: { ...source, text: { ...source.text, id: 'other' } } }],
  ])('counts as absent %s', async (_, stored) => {
    await beginWith({ [KEY]: stored });
    expect(await loadTemplate('report', '2025-03-04')).toBeUndefined();
  });

  test('waits for the compiler where it cannot be fetched, and does not move on', async () => {
    await beginWith({ [KEY]: foreign });
    vi.doMock('../../src/core/template/compile-again.ts', () => Promise.reject(new Error('offline')));
    vi.resetModules();
    const again = await import('../../src/storage/template-store.ts');
    await expect(again.outdatedBy('2025-03-04', latest)).rejects.toThrow(/读旧版模板的功能没有加载成功/);
    vi.doUnmock('../../src/core/template/compile-again.ts');
    expect((await storedValues())[KEY]).toEqual(foreign);
  });
});

describe('a template in today’s shape', () => {
  test.each<[string, unknown]>([
    ['where it is not there', undefined],
    ['with fields that are none', { ...then, fields: 'x' }],
    ['that is another', { ...then, id: 'other' }],
    ['of another revision', { ...then, revised: '2025-03-05' }],
  ])('counts as absent %s', async (_, stored) => {
    await beginWith(stored === undefined ? {} : { [KEY]: stored });
    expect(await loadTemplate('report', '2025-03-04')).toBeUndefined();
    expect(await outdatedBy('2025-03-04', latest)).toEqual({ revised: '2025-03-04', pinned: undefined });
  });
});

describe('keeping', () => {
  test.each<[string, unknown, unknown]>([
    ['where nothing lies, puts it down with its source', undefined, { ...then, source }],
    ['adds the source to the same', then, { ...then, source }],
    ['leaves another state of the same revision alone', { ...then, title: '甲' }, { ...then, title: '甲' }],
    [
      'leaves a source that is there alone',
      { ...then, source: { ...source, partials: [] } },
      { ...then, source },
    ],
    ['leaves another shape that can be compiled alone', foreign, foreign],
    ['replaces what nobody can read', { ...foreign, source: undefined }, { ...then, source }],
  ])('%s', async (_, before, after) => {
    await beginWith(before === undefined ? {} : { [KEY]: before });
    await keepTemplate({ ...then, source });
    expect((await storedValues())[KEY]).toEqual(after);
  });

  test('takes nothing away where the source is not known', async () => {
    await beginWith({ [KEY]: { ...then, source } });
    await keepTemplate(then);
    expect((await storedValues())[KEY]).toEqual({ ...then, source });
  });
});

test('a revision that an earlier state of a draft is written with stays', async () => {
  const versions = {
    kind: 'huiwen-versions',
    version: 1,
    items: [{ at: 1, revised: '2025-03-04', facts: {} }],
  };
  await beginWith({ 'versions:a': versions, [KEY]: then, 'template:report:2024-01-01': then });
  await dropUnusedTemplates([draftOf('a', '甲', { revised: '2026-11-21' })]);
  expect(Object.keys(await storedValues()).sort()).toEqual([KEY, 'versions:a']);
});

test('a text takes along the partials it uses, and theirs', () => {
  const partials = new Map(
    Object.entries({
      a: '甲\n{{>b}}',
      b: '乙\n{{>a}}',
      c: '丙',
      说明: '丁{{>说明事项}}',
      说明事项: '戊',
    }).map(([name, text]) => [name, { file: `${name}.md`, text }]),
  );
  const text = { ...source.text, body: '# 题\n{{>a}}\n{{>none}}\n有{{> 说明 }}。' };
  const { partials: taken } = sourceOf(text, partials);
  expect(taken.map(({ name }) => name)).toEqual(['a', 'b', '说明', '说明事项']);
});
