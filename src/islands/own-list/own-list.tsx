// 我的模板: those in this browser, and the ways to make one, to bring one in from a file, and to hand one on.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { OwnFileButton } from '../../desk/hands/own-file-button.tsx';
import { OwnShelf } from '../../desk/hands/own-shelf.tsx';
import { useTaking } from '../../desk/hands/use-taking.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { keepPresses } from '../../desk/timing/keep-presses.ts';
import { readPrivateFile } from '../../own/private-file.ts';
import { TEMPLATE_FILE } from '../../storage/own-file.ts';
import { OwnTemplateItem } from './own-item.tsx';
import { createOwnListModel, type OwnListModel } from './own-list-model.ts';

const ROOT = '../';

export function OwnList(): JSX.Element {
  const model = useMemo(() => createOwnListModel(ROOT), []);
  const begin = useRef<HTMLAnchorElement>(null);
  useEffect(keepPresses, []);
  const { told, take } = useTaking('template', TEMPLATE_FILE, async (text) => {
    const reading = readPrivateFile(text);
    if (!reading.ok) return [reading.sentence];
    await model.bringIn(reading.template);
    return reading.told;
  });
  const items = model.items.value?.map((item) => (
    <OwnTemplateItem
      key={item.kept.template.id}
      item={item}
      root={ROOT}
      onRemove={() => void model.remove(item)}
    />
  ));
  return (
    <div class="own-templates" translate={false}>
      <OwnShelf model={model} name="模板" told={told} begin={begin} items={items}>
        <Clash model={model} />
        <p class="actions">
          <a class="button primary" ref={begin} href={`${ROOT}workshop/`}>
            新做一个
          </a>
          <OwnFileButton take={take}>导入模板文件</OwnFileButton>
        </p>
      </OwnShelf>
    </div>
  );
}

/** Another template has the place of the one that came. */
function Clash({ model }: { readonly model: OwnListModel }): JSX.Element | null {
  const template = model.clash.value;
  if (!template) return null;
  const settle = (how: 'replace' | 'both' | 'neither') => (event: MouseEvent) =>
    isFirstPress(event) && void model.settleClash(how);
  return (
    <section role="alert" aria-label="两份不一样">
      <p>
        文件里的“{template.head.title}”和这里的一个是同一个模板，内容不一样（文件里的是 {template.revised}
        存的）。要哪一份？
      </p>
      <p class="actions">
        <button type="button" onClick={settle('replace')}>
          换成文件里的，这里的留作以前的一版
        </button>
        <button type="button" onClick={settle('both')}>
          两份都留
        </button>
        <button type="button" class="quiet" onClick={settle('neither')}>
          不导入
        </button>
      </p>
    </section>
  );
}
