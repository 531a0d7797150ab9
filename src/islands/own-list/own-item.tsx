// One of one's own templates in the list: how it stands and what can be done with it.

import { saveAs } from 'file-saver';
import type { JSX } from 'preact';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { privateFileName } from '../../own/private-file.ts';
import { sayRevised } from '../../own/revised-at.ts';
import { deskPath } from '../../storage/draft-hash.ts';
import { ownFileBlob } from '../../storage/own-file.ts';
import type { OwnItem } from './own-list-model.ts';

type Props = { readonly item: OwnItem; readonly root: string; readonly onRemove: () => void };

export function OwnTemplateItem({ item, root, onRemove }: Props): JSX.Element {
  const { template, editing } = item.kept;
  const title = template.head.title || '没有名称';
  const { genre, direction, stage } = template.head;
  return (
    <li class="draft-item">
      <h2>
        <a href={`${root}${deskPath(template.id)}`}>{title}</a>
      </h2>
      <p class="meta">
        {genre}（{direction}），{stage}用，{sayRevised(template.revised)} 存
        {item.drafts ? `，有 ${item.drafts} 份草稿在用` : null}
      </p>
      {editing ? <p>有改到一半、还没有存的内容，在“模板工坊”里接着改。</p> : null}
      {item.wrong ? <p class="wrong">有 {item.wrong} 处要改，改好才能填写。</p> : null}
      <p class="actions">
        {item.wrong ? null : (
          <a class="button" href={`${root}${deskPath(template.id)}`} aria-label={`填写 ${title}`}>
            填写
          </a>
        )}
        <a class="button" href={`${root}workshop/#template=${template.id}`} aria-label={`修改 ${title}`}>
          修改
        </a>
        <button
          type="button"
          class="quiet"
          aria-label={`存成文件 ${title}`}
          onClick={() => saveAs(ownFileBlob(template), privateFileName(template))}
        >
          存成文件
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`删除 ${title}`}
          onClick={(event) => isFirstPress(event) && onRemove()}
        >
          删除
        </button>
      </p>
    </li>
  );
}
