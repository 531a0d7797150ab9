// A new template: empty, or a copy of a published one to be changed.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { isMapping } from '../../core/source/yaml-shape.ts';
import {
  type PrivateTemplate,
  privateTemplate,
  restorePrivateTemplate,
} from '../../core/template/private-template.ts';
import { isTemplateSource } from '../../core/template/template-source.ts';
import { TemplateOptions } from '../../desk/form/template-options.tsx';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { revisedAt } from '../../own/revised-at.ts';
import { fetchSample } from '../../published/fetch-sample.ts';
import { readData } from '../../published/read-data.ts';
import { newId } from '../../storage/new-id.ts';

export type PublishedToCopy = {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly text: string;
};

type Props = {
  readonly root: string;
  readonly published: readonly PublishedToCopy[];
  readonly onBegin: (template: PrivateTemplate) => void;
};

const EMPTY = `# {{发文机关}}关于{{年度}}年度…………的报告
按照要求，现将有关情况报告如下。
## 基本情况

## 下一步打算
`;

export function BeginPart({ root, published, onBegin }: Props): JSX.Element {
  const chosen = useSignal('');
  const fault = useSignal('');

  async function copy(): Promise<void> {
    const from = published.find(({ id }) => id === chosen.peek());
    if (!from) {
      fault.value = '请先选一个模板。';
      return;
    }
    const made = await copyOf(from, root).catch(() => undefined);
    if (made) onBegin(made);
    else fault.value = '这个模板没有加载成功，请检查网络，再试一次。';
  }

  return (
    <div class="form workshop-begin">
      <h2>从网站上的模板开始</h2>
      <p class="field-box">
        <label for="workshop-from">从哪个模板改</label>
        <select
          id="workshop-from"
          value={chosen.value}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
            fault.value = '';
          }}
        >
          <TemplateOptions templates={published} />
        </select>
      </p>
      <p class="actions">
        <button type="button" class="primary" onClick={(event) => isFirstPress(event) && void copy()}>
          复制一份来改
        </button>
      </p>
      <p class="wrong" role="status">
        {fault.value}
      </p>
      <h2>从空白开始</h2>
      <p class="actions">
        <button
          type="button"
          onClick={(event) =>
            isFirstPress(event) &&
            onBegin(
              privateTemplate(newId(), revisedAt(new Date()), {
                head: { title: '新的模板' },
                body: EMPTY,
                ownFields: [],
                sample: {},
              }),
            )
          }
        >
          新写一份
        </button>
      </p>
      <p>
        别人提供的模板文件，请到<a href={`${root}own/`}>“我的模板”</a>导入。
      </p>
    </div>
  );
}

/** Undefined where it is none. Rejects where it cannot be fetched. */
async function copyOf({ id, text }: PublishedToCopy, root: string): Promise<PrivateTemplate | undefined> {
  const [source, sample] = await Promise.all([
    readData(`${root}templates/${id}/${text}.js`),
    fetchSample(root, id),
  ]);
  if (!isTemplateSource(source) || !isMapping(source.text.head)) return undefined;
  const { head, body } = source.text;
  const made = privateTemplate(newId(), revisedAt(new Date()), { head: {}, body, ownFields: [], sample });
  return restorePrivateTemplate({ ...made, head: { ...head, title: `${String(head.title)}（自己的）` } });
}
