// The page 只校对 without its page: what cannot be proofread is said, and what stands there stays.
import { afterEach, expect, test, vi } from 'vitest';
import { createProofreadModel } from '../../src/islands/proofread/proofread-model.ts';

vi.mock('../../src/published/fetch-rules.ts', () => ({ fetchRules: async () => undefined }));
afterEach(() => vi.restoreAllMocks());

test.each(['', ' \n　\t', '​'])('of %j it is said that there is no text', async (text) => {
  const model = createProofreadModel();
  await model.take(text);
  expect(model.fault.value).toMatch(/还没有文字.*粘贴.*选择文件/);
  expect(model.now.value.found).toBeUndefined();
});

test('a file that cannot be read any more leaves the text', async () => {
  const model = createProofreadModel();
  await model.take('已经放进来的文字。');
  const gone = new File(['文'], '总结.txt');
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  await model.takeFile(gone);
  expect(model.fault.value).toMatch(/^“总结\.txt”：/);
  expect(model.now.value.state.text).toBe('已经放进来的文字。');
});

test('a text is worked on once something was done about it, not when it was only put there', async () => {
  const model = createProofreadModel();
  await model.take('第一遍的文字。');
  expect(model.isWorkedOn()).toBe(false);
  await model.take('第二遍的文字。');
  expect(model.isWorkedOn()).toBe(true);
  await model.undo();
  expect(model.isWorkedOn()).toBe(false);
});
