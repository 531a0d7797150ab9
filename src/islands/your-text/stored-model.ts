// What is in this browser just now, and the one way to be rid of it.

import { type ReadonlySignal, signal } from '@preact/signals';
import { sentenceOf } from '../../storage/fault.ts';
import { newId } from '../../storage/new-id.ts';
import { countSiteFiles, eraseSiteFiles } from '../../storage/site-files.ts';
import { listStored, type StoredList } from '../../storage/stored.ts';
import { hearOthers, tellOthers } from '../../storage/tabs.ts';
import { wipe } from '../../storage/wipe.ts';

export type StoredModel = {
  /** Undefined until it was read. */
  readonly list: ReadonlySignal<StoredList | undefined>;
  /** Files of the site itself. */
  readonly siteFiles: ReadonlySignal<number>;
  readonly said: ReadonlySignal<string>;
  readonly fault: ReadonlySignal<string | undefined>;
  readonly load: () => Promise<void>;
  readonly erase: (withSiteFiles: boolean) => Promise<void>;
};

/** `site` is the address of the site's folder. */
export function createStoredModel(site: string): StoredModel {
  const list = signal<StoredList | undefined>(undefined);
  const siteFiles = signal(0);
  const said = signal('');
  const fault = signal<string | undefined>(undefined);

  async function refresh(): Promise<void> {
    siteFiles.value = await countSiteFiles(site).catch(() => 0);
    list.value = await listStored();
  }

  return {
    list,
    siteFiles,
    said,
    fault,
    async load() {
      hearOthers(() => void refresh());
      await refresh();
    },
    async erase(withSiteFiles) {
      fault.value = undefined;
      said.value = '';
      try {
        await wipe('everything');
        if (withSiteFiles) await eraseSiteFiles(site);
      } catch (error) {
        fault.value = `没有清除完：${sentenceOf(error)}`;
      }
      await refresh();
      // Pages that list drafts look again.
      tellOthers({ id: '', revision: 0, tab: newId() });
      if (list.peek()?.items.length === 0 && !fault.peek())
        said.value = '已全部清除，这个浏览器里没有您的文字了。';
    },
  };
}
