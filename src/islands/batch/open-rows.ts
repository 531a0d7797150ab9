// A row in the desk: stored as a draft and opened beside this page; what is changed there comes back to the row.

import { unreadStill } from '../../core/batch/check-row.ts';
import { without } from '../../desk/model/draft-facts.ts';
import { deskPath } from '../../storage/draft-hash.ts';
import { loadDraft, saveDraft } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { newDraft } from '../../storage/new-draft.ts';
import { hearOthers } from '../../storage/tabs.ts';
import type { BatchLine } from './batch-lines.ts';
import type { BatchModel } from './batch-model.ts';

export type OpenRows = {
  /** What came of it, in a sentence. */
  readonly open: (line: BatchLine) => Promise<string>;
  /** Until what it gives is called. */
  readonly follow: () => () => void;
};

export function createOpenRows({ setting, lines, change }: BatchModel): OpenRows {
  async function open({ at, row, accepted, draft: known }: BatchLine): Promise<string> {
    const template = setting.peek()?.template;
    if (!template) return '';
    try {
      const draft =
        known ??
        newDraft(
          { template: template.id, revised: template.revised, facts: row.facts, accepted },
          Date.now(),
        );
      const id = typeof draft === 'string' ? draft : draft.id;
      if (typeof draft !== 'string') {
        await saveDraft(draft, undefined);
        await change(at, { draft: id });
      }
      goBeside(`../${deskPath(template.id, id)}`);
      return `第 ${row.row} 行已存为草稿，在另一个标签页里打开；在那里修改并保存后，这里随着更新。`;
    } catch (error) {
      return `第 ${row.row} 行没有存成草稿：${sentenceOf(error)}`;
    }
  }

  async function takeBack(id: string): Promise<void> {
    const line = lines.peek().find(({ draft }) => draft === id);
    const template = setting.peek()?.template;
    if (!line || !template) return;
    const draft = await loadDraft(id, template).catch(() => undefined);
    if (!draft) return;
    const facts = without(draft.facts, new Set(draft.off));
    const unread = unreadStill(line.row.unread, line.row.facts, facts);
    const { accepted } = draft;
    const before = [line.row.facts, line.accepted];
    if (JSON.stringify(before) === JSON.stringify([facts, accepted])) return;
    await change(line.at, { row: { ...line.row, facts, unread }, accepted });
  }

  return {
    open,
    follow() {
      let follows = true;
      hearOthers(({ id }) => {
        if (follows) void takeBack(id);
      });
      // Where pages cannot tell each other, coming back is the time to look.
      const back = () => {
        if (document.visibilityState !== 'visible') return;
        for (const { draft } of lines.peek()) if (draft) void takeBack(draft);
      };
      document.addEventListener('visibilitychange', back);
      return () => {
        follows = false;
        document.removeEventListener('visibilitychange', back);
      };
    },
  };
}

/** By a link, because the single file turns links to where the page is in it. */
function goBeside(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'opener';
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
