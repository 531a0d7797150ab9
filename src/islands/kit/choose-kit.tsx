// Without a kit in the page: why, and where one comes from.

import type { JSX } from 'preact';
import type { ReadKit } from '../../core/kit/read-kit.ts';
import { kitOfFile } from './find-kit.ts';

type Props = { readonly refused: string | undefined; readonly onKit: (read: ReadKit) => void };

export function ChooseKit({ refused, onKit }: Props): JSX.Element {
  return (
    <div class="form">
      {refused ? (
        <p class="wrong" role="alert">
          {refused}
        </p>
      ) : null}
      <p>
        上级发下来的压缩包里有
        huiwen.html，解开以后双击它，就在这一页填写；也可以在下面选它。要给各支部做下发包的，到
        <a href="../issue/">下发包</a>。
      </p>
      <p class="field-box">
        <label for="kit-file">下发包里的 huiwen.html</label>{' '}
        <input
          id="kit-file"
          type="file"
          accept=".html,.htm"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) onKit(await kitOfFile(file));
          }}
        />
      </p>
    </div>
  );
}
