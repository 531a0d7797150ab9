// What may be chosen about the file: its fonts and the author named in it.

import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { FONT_SCHEME_NAMES, FONT_SCHEMES, type FontSchemeName } from '../../core/style/fonts.ts';

type Props = { readonly scheme: Signal<FontSchemeName>; readonly author: Signal<string> };

export function FileOptions({ scheme, author }: Props): JSX.Element {
  return (
    <>
      <label>
        字体
        <select
          value={scheme.value}
          onInput={(event) => {
            scheme.value = schemeOf(event.currentTarget.value);
          }}
        >
          {FONT_SCHEME_NAMES.map((name) => (
            <option key={name} value={name}>
              {FONT_SCHEMES[name].label}
            </option>
          ))}
        </select>
      </label>
      <label>
        文件作者（可以不填）
        <input
          type="text"
          value={author.value}
          onInput={(event) => {
            author.value = event.currentTarget.value;
          }}
        />
      </label>
    </>
  );
}

function schemeOf(name: string): FontSchemeName {
  return FONT_SCHEME_NAMES.find((known) => known === name) ?? '机关字库';
}
