// From the workshop to the desk: what is written is what is filled, and with something to be put right nothing goes there.
import { beforeEach, expect, test } from 'vitest';
import { privateTemplate } from '../../src/core/template/private-template.ts';
import { createWorkshop } from '../../src/islands/workshop/workshop-model.ts';
import { loadPrivateTemplate, savePrivateTemplate } from '../../src/storage/private-templates.ts';
import { content } from '../content/load-content.ts';
import { beginWith } from './fake-browser.ts';

const of = (body: string) =>
  privateTemplate('a', '2026-11-28 09:00:00', {
    head: { title: '项目报告' },
    body,
    ownFields: [],
    sample: {},
  });
const RIGHT = of('# 甲\n乙。');
const storedBody = async () => (await loadPrivateTemplate(RIGHT.id))?.template.body;

beforeEach(() => beginWith());

test('a new one that nobody saved is saved on the way to the desk', async () => {
  const workshop = createWorkshop(RIGHT, undefined, content);
  expect(workshop.isReady()).toBe(false);
  expect(await workshop.makeReady()).toBe(true);
  expect(workshop.isReady()).toBe(true);
  expect(await storedBody()).toBe(RIGHT.body);
});

test('what was changed since is saved too', async () => {
  await savePrivateTemplate(RIGHT);
  const workshop = createWorkshop(RIGHT, RIGHT, content);
  expect(workshop.isReady()).toBe(true);
  workshop.change({ body: '# 甲\n丙。' });
  expect(workshop.isReady()).toBe(false);
  expect(await workshop.makeReady()).toBe(true);
  expect(await storedBody()).toBe('# 甲\n丙。');
});

test('with something to be put right the desk keeps the one before', async () => {
  await savePrivateTemplate(RIGHT);
  const workshop = createWorkshop(RIGHT, RIGHT, content);
  workshop.change({ body: '# 甲\n**丙**。' });
  expect(await workshop.makeReady()).toBe(false);
  expect(workshop.looked.value.problems).toHaveLength(1);
  expect(workshop.own.value.body).toBe('# 甲\n**丙**。');
  expect(await storedBody()).toBe(RIGHT.body);
});

test('saved by hand all the same, it is said that something is to be put right', async () => {
  const workshop = createWorkshop(of('# 甲\n**丙**。'), undefined, content);
  await workshop.save();
  expect(workshop.state.value).toMatch(/已保存.*还有要改的/);
  expect(workshop.isReady()).toBe(false);
});
