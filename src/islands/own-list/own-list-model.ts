// The list of one's own templates in this browser and what can be done with each of them.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { PrivateTemplate } from '../../core/template/private-template.ts';
import type { Said, Shelf } from '../../desk/hands/own-shelf.tsx';
import { compiled } from '../../own/own-at-hand.ts';
import { revisedAt } from '../../own/revised-at.ts';
import { fetchWords } from '../../published/read-words.ts';
import { listDrafts } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { type KeptPrivate, samePrivate } from '../../storage/kept-private.ts';
import { newId } from '../../storage/new-id.ts';
import {
  listPrivateTemplates,
  putBackPrivate,
  removePrivateTemplate,
  savePrivateTemplate,
} from '../../storage/private-templates.ts';

export type OwnItem = {
  readonly kept: KeptPrivate;
  /** How many places must be mended; undefined until the words have come. */
  readonly wrong: number | undefined;
  /** How many drafts and papers of meetings are written with it. */
  readonly drafts: number;
};

export type OwnListModel = Shelf & {
  /** Undefined until they were read. */
  readonly items: ReadonlySignal<readonly OwnItem[] | undefined>;
  /** One that came as a file, and another that has its place here. */
  readonly clash: ReadonlySignal<PrivateTemplate | undefined>;
  readonly remove: (item: OwnItem) => Promise<unknown>;
  readonly bringIn: (template: PrivateTemplate) => Promise<unknown>;
  readonly settleClash: (how: 'replace' | 'both' | 'neither') => Promise<unknown>;
};

export function createOwnListModel(root: string): OwnListModel {
  const items = signal<readonly OwnItem[] | undefined>(undefined);
  const unreadable = signal(0);
  const said = signal<Said>({ text: '' });
  const fault = signal<string | undefined>(undefined);
  const clash = signal<PrivateTemplate | undefined>(undefined);

  async function refresh(): Promise<void> {
    const [listed, { drafts }] = await Promise.all([listPrivateTemplates(), listDrafts()]);
    unreadable.value = listed.unreadable;
    const of = (id: string) => drafts.filter(({ template }) => template === id).length;
    const draw = (wrongIn: (kept: KeptPrivate) => number | undefined) => {
      items.value = listed.templates.map((kept) => ({
        kept,
        wrong: wrongIn(kept),
        drafts: of(kept.template.id),
      }));
    };
    draw(() => undefined);
    const words = listed.templates.length ? await fetchWords(root) : undefined;
    if (!words) return;
    draw(({ template }) => {
      const result = compiled(template, words);
      return result.kind === 'ready' ? 0 : result.problems.length;
    });
  }

  async function act(work: () => Promise<Said>): Promise<void> {
    fault.value = undefined;
    try {
      const done = await work();
      await refresh();
      said.value = done;
    } catch (error) {
      fault.value = sentenceOf(error);
      items.value ??= [];
    }
  }

  const title = ({ head }: PrivateTemplate) => `“${head.title || '没有名称'}”`;

  async function keep(template: PrivateTemplate): Promise<Said> {
    await savePrivateTemplate(template);
    return { text: `已导入${title(template)}。` };
  }

  return {
    items,
    unreadable,
    said,
    fault,
    clash,
    load: () => act(async () => ({ text: '' })),
    remove: ({ kept, drafts }) =>
      act(async () => {
        await removePrivateTemplate(kept.template.id);
        const undo = () =>
          act(async () => {
            const back = await putBackPrivate(kept);
            return {
              text: back ? `${title(kept.template)}已恢复。` : `${title(kept.template)}这里已经有了。`,
            };
          });
        const left = drafts ? `用它写的 ${drafts} 份草稿还在，照样打得开，按写的时候的模板填写。` : '';
        return { text: `已删除${title(kept.template)}。${left}`, undo };
      }),
    bringIn: (template) =>
      act(async () => {
        clash.value = undefined;
        const { templates } = await listPrivateTemplates();
        const here = templates.find((each) => each.template.id === template.id);
        if (!here) return keep(template);
        if (samePrivate(here.template, template))
          return { text: `${title(template)}这里已经有了，没有再导入。` };
        clash.value = template;
        return { text: '' };
      }),
    settleClash: (how) =>
      act(async () => {
        const template = clash.peek();
        clash.value = undefined;
        if (!template || how === 'neither') return { text: '没有导入，这里的没有改动。' };
        if (how === 'replace') {
          await savePrivateTemplate(template);
          return { text: `${title(template)}已换成文件里的，原来的留作以前的一版，在“模板工坊”里可以恢复。` };
        }
        const head = { ...template.head, title: `${template.head.title}（导入）` };
        return keep({ ...template, id: `own-${newId()}`, head, revised: revisedAt(new Date()) });
      }),
  };
}
