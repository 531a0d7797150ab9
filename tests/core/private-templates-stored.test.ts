// One's own templates in a browser: each save keeps what was before, what is half done is not lost, drafts outlive their template.
import { beforeEach, describe, expect, test } from 'vitest';
import { compilePrivate, privateText } from '../../src/core/template/compile-private.ts';
import { type PrivateTemplate, privateTemplate } from '../../src/core/template/private-template.ts';
import { NOTHING, readEverything } from '../../src/storage/everything.ts';
import { MOST_EARLIER } from '../../src/storage/kept-private.ts';
import { planImport } from '../../src/storage/plan-import.ts';
import {
  keepEditing,
  listPrivateTemplates,
  loadPrivateTemplate,
  putBackPrivate,
  removePrivateTemplate,
  savePrivateTemplate,
} from '../../src/storage/private-templates.ts';
import { keepTemplate, loadTemplate } from '../../src/storage/template-store.ts';
import { wipe } from '../../src/storage/wipe.ts';
import { content } from '../content/load-content.ts';
import { orThrow } from './compile-text.ts';
import { beginWith, storedValues } from './fake-browser.ts';

const of = (name: string, revised: string, body: string): PrivateTemplate =>
  privateTemplate(name, revised, {
    head: { title: name },
    body,
    ownFields: [{ name: '投资额', type: 'int' }],
    sample: {},
    original: '原来的文稿',
  });
const FIRST = of('a', '2026-11-28 09:00:00', '# 一');
const SECOND = { ...FIRST, revised: '2026-11-28 09:00:01', body: '# 二' };
const bodies = (templates: readonly PrivateTemplate[] = []) => templates.map(({ body }) => body);

beforeEach(() => beginWith());

test('a save puts what was before among the earlier ones, without the paper it was made of', async () => {
  await savePrivateTemplate(FIRST);
  await savePrivateTemplate(SECOND);
  await savePrivateTemplate({ ...SECOND, revised: '2026-11-28 09:00:02' });
  const kept = await loadPrivateTemplate(FIRST.id);
  expect(kept?.template).toEqual({ ...SECOND, revised: '2026-11-28 09:00:02' });
  const { original: _, ...text } = FIRST;
  expect(kept?.earlier).toEqual([text]);
});

test('there are never more earlier ones than the page says', async () => {
  for (let at = 0; at < MOST_EARLIER + 5; at += 1) await savePrivateTemplate({ ...FIRST, body: `# ${at}` });
  const kept = await loadPrivateTemplate(FIRST.id);
  expect(bodies(kept?.earlier)).toHaveLength(MOST_EARLIER);
  expect(kept?.earlier[0]?.body).toBe(`# ${MOST_EARLIER + 3}`);
});

describe('what the workshop holds', () => {
  test('lies beside what is saved until it is saved itself', async () => {
    await savePrivateTemplate(FIRST);
    expect(await keepEditing(SECOND, FIRST)).toBe(false);
    expect(await loadPrivateTemplate(FIRST.id)).toMatchObject({ template: FIRST, editing: SECOND });
    await savePrivateTemplate(SECOND);
    expect(await loadPrivateTemplate(FIRST.id)).not.toHaveProperty('editing');
  });

  test('of a new template is kept before anything is saved', async () => {
    expect(await keepEditing(FIRST, undefined)).toBe(false);
    expect((await listPrivateTemplates()).templates).toMatchObject([{ template: FIRST, editing: FIRST }]);
  });

  test('by one page outlives what another saves, and what another saved outlives it', async () => {
    await savePrivateTemplate(FIRST);
    const mine = { ...FIRST, body: '# 这一页' };
    const theirs = { ...FIRST, body: '# 那一页' };
    await keepEditing(mine, FIRST);
    // The other page saves: what this one holds becomes an earlier one, and both are told.
    expect(await savePrivateTemplate(theirs, { saved: FIRST, held: undefined })).toBe(true);
    expect(bodies((await loadPrivateTemplate(FIRST.id))?.earlier)).toEqual(['# 这一页', '# 一']);
    const more = { ...FIRST, body: '# 这一页又改' };
    expect(await savePrivateTemplate(more, { saved: FIRST, held: mine })).toBe(true);
    const kept = await loadPrivateTemplate(FIRST.id);
    expect(kept?.template.body).toBe('# 这一页又改');
    expect(bodies(kept?.earlier)).toEqual(['# 那一页', '# 这一页', '# 一']);
    expect(await savePrivateTemplate(FIRST, { saved: more, held: undefined })).toBe(false);
  });

  test('of another page is told and kept as an earlier one', async () => {
    await savePrivateTemplate(FIRST);
    await keepEditing({ ...FIRST, body: '# 那一页' }, undefined);
    expect(await keepEditing({ ...FIRST, body: '# 这一页' }, undefined)).toBe(true);
    const kept = await loadPrivateTemplate(FIRST.id);
    expect(kept?.editing?.body).toBe('# 这一页');
    expect(bodies(kept?.earlier)).toEqual(['# 那一页']);
    expect(await keepEditing({ ...FIRST, body: '# 接着' }, kept?.editing)).toBe(false);
  });
});

test('the list is last saved first, and counts what cannot be read', async () => {
  await beginWith({ 'own:own-x': { kind: 'huiwen-template', version: 9 } });
  await savePrivateTemplate(FIRST);
  await savePrivateTemplate(of('b', '2026-11-28 10:00:00', '# 乙'));
  const { templates, unreadable } = await listPrivateTemplates();
  expect(templates.map(({ template }) => template.id)).toEqual(['own-b', 'own-a']);
  expect(unreadable).toBe(1);
});

test('a deleted one comes back with all it was, and its drafts keep the text they were begun with', async () => {
  await savePrivateTemplate(FIRST);
  await savePrivateTemplate(SECOND);
  const kept = await loadPrivateTemplate(FIRST.id);
  if (!kept) throw new Error('it was saved');
  const template = orThrow(compilePrivate(SECOND, content));
  await keepTemplate({ ...template, source: { text: privateText(SECOND), partials: [] } });
  await removePrivateTemplate(FIRST.id);
  expect(await loadPrivateTemplate(FIRST.id)).toBeUndefined();
  expect(await loadTemplate(SECOND.id, SECOND.revised)).toMatchObject(template);
  expect(await putBackPrivate(kept)).toBe(true);
  expect(await loadPrivateTemplate(FIRST.id)).toEqual(kept);
  expect(await putBackPrivate({ ...kept, template: FIRST })).toBe(false);
});

test('清除 takes them, emptying the drafts does not', async () => {
  await savePrivateTemplate(FIRST);
  await wipe('drafts');
  expect(Object.keys(await storedValues())).toEqual(['own:own-a']);
  await wipe('everything');
  expect(await storedValues()).toEqual({});
});

test.each<[what: string, incoming: PrivateTemplate, brought: readonly string[]]>([
  ['the same, saved at another time', { ...FIRST, revised: '2026-11-28 12:00:00' }, []],
  ['another of the same id', SECOND, ['own-new a（备份） # 二']],
  ['one of another id', of('b', '2026-11-28 09:00:00', '# 乙'), ['own-b b # 乙']],
])('a backup that holds %s', async (_, template, brought) => {
  await savePrivateTemplate(FIRST);
  const incoming = { ...NOTHING, ownTemplates: [{ template, earlier: [] }] };
  const plan = planImport(incoming, await readEverything(), () => 'new');
  expect(plan.ownTemplates.map(({ template: each }) => `${each.id} ${each.head.title} ${each.body}`)).toEqual(
    brought,
  );
});
