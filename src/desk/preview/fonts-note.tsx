// What it means that this machine lacks a font of the standard: for the file, nothing.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { fontProbe } from './font-probe.ts';
import { type FontReport, missingFonts } from './missing-fonts.ts';

export function FontsNote(): JSX.Element | null {
  const report = useSignal<FontReport | undefined>(undefined);
  useEffect(() => {
    // Drawing takes a moment: not while the first pages are coming.
    const timer = setTimeout(() => {
      const isThere = fontProbe();
      if (isThere) report.value = missingFonts(isThere);
    }, 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!report.value) return null;
  const { lacking, other } = report.value;
  if (!lacking.length && !other.length) return null;
  return (
    <details class="fonts-note">
      <summary>本机字体不全，不影响文件</summary>
      {lacking.length ? (
        <p>这台电脑没有{lacking.join('、')}，预览用别的字体代替，分行、分页与文件一致。</p>
      ) : null}
      {other.length ? <p>这台电脑没有{other.join('、')}，预览用同类的字体代替。</p> : null}
      <p>文件仍按国标字体名写入，在装有这些字体的电脑上打开、打印，就是国标字体。</p>
    </details>
  );
}
