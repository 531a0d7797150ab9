// The keys of the desk, for whoever looks for them.

import type { JSX } from 'preact';

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['F8、Shift+F8', '到下一处、上一处待填'],
  ['Ctrl+S', '立即保存，可以下载草稿备份'],
  ['Ctrl+Enter', '下载 Word 文件'],
  [
    'F2',
    '到这一项旁边的按钮（选日期、上移、删除、写入报告等），再按 F2 到下一组，方向键在按钮之间移动，Esc 回到填写处',
  ],
  ['Enter', '排成表格的几项里，到下一行的同一栏；Shift+Enter 换行'],
  ['Alt+↑、Alt+↓', '在清单里把光标所在的一行上移、下移'],
];

export function KeyList(): JSX.Element {
  return (
    <section class="key-list" aria-labelledby="key-list">
      <h3 id="key-list">键盘</h3>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
