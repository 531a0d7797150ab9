// The blank and the sample file of a template of one's own, made when they are asked for.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { fileName } from '../../core/document/file-name.ts';
import { fill } from '../../core/document/fill.ts';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { FONT_SCHEMES } from '../../core/style/fonts.ts';
import type { Template } from '../../core/template/template.ts';

type Props = { readonly template: Template; readonly sample: Facts };

export function ReadyFiles({ template, sample }: Props): JSX.Element {
  const failed = useSignal(false);
  const save = (kind: '空白' | '示例') => {
    failed.value = false;
    saveReady(kind, template, sample).catch(() => {
      failed.value = true;
    });
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => save('空白')}>
        空白 Word 文件
      </button>
      {isGiven(sample) ? (
        <button type="button" class="quiet" onClick={() => save('示例')}>
          示例 Word 文件
        </button>
      ) : null}
      {failed.value ? <span role="alert">生成文件的功能没有加载成功，请检查网络，再试一次。</span> : null}
    </>
  );
}

async function saveReady(kind: '空白' | '示例', template: Template, sample: Facts): Promise<void> {
  const [{ toDocxInSlices, DOCX_TYPE }, { saveAs }] = await Promise.all([
    import('../../render/docx.ts'),
    import('file-saver'),
  ]);
  const document = kind === '空白' ? fill(template, {}, 'show') : fill(template, sample);
  const options = { scheme: FONT_SCHEMES.机关字库, author: '', day: template.revised.slice(0, 10) };
  const bytes = await toDocxInSlices(document, options);
  saveAs(new Blob([bytes], { type: DOCX_TYPE }), fileName(`${kind}_${template.title}`, 'docx'));
}
