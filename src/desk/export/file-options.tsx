// The choices for the next file: fonts, author, and the name it will have.

import type { JSX } from 'preact';
import { FONT_SCHEME_NAMES, FONT_SCHEMES, type FontSchemeName } from '../../core/style/fonts.ts';
import type { DeskParts } from './desk-parts.ts';
import { docxName } from './download.ts';
import { dayOf } from './go-out.ts';
import { lengthDetail } from './length.ts';

export function FileOptions({ model, unit }: DeskParts): JSX.Element {
  const document = model.document.value;
  const day = dayOf(new Date());
  return (
    <section class="file-options" aria-labelledby="file-options">
      <h3 id="file-options">文件选项</h3>
      <p>
        <label for="font-scheme">字体</label>
        <select
          id="font-scheme"
          value={unit.scheme.value}
          onInput={(event) => {
            unit.scheme.value = schemeOf(event.currentTarget.value);
          }}
        >
          {FONT_SCHEME_NAMES.map((name) => (
            <option key={name} value={name}>
              {FONT_SCHEMES[name].label}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="file-author">文件作者（可以不填）</label>
        <input
          id="file-author"
          type="text"
          autocomplete="off"
          value={unit.author.value}
          onInput={(event) => {
            unit.author.value = event.currentTarget.value;
          }}
        />
      </p>
      {document ? (
        <dl class="file-facts">
          <dt>正式稿文件名</dt>
          <dd>{docxName(document, false, day)}</dd>
          <dt>草稿文件名</dt>
          <dd>{docxName(document, true, day)}</dd>
          <dt>全文字数</dt>
          <dd>{lengthDetail(document)}</dd>
        </dl>
      ) : null}
    </section>
  );
}

export function schemeOf(name: string): FontSchemeName {
  return FONT_SCHEME_NAMES.find((known) => known === name) ?? '机关字库';
}
