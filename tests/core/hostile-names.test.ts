// A title, a unit or a draft's name becomes a file's name: whatever it holds, the file lands in the chosen folder and
// shows its true ending.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftPrefix, fileName } from '../../src/core/document/file-name.ts';
import { HOSTILE_TEXTS, hostileText } from '../hostile-texts.ts';

const RUNS = { numRuns: 2000 } as const;
/** What separates folders, what Windows refuses, what turns or hides letters. */
const FORBIDDEN = /[\\/:*?"<>|]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

function faultsOf(name: string, extension: string): string[] {
  return [
    ...(FORBIDDEN.test(name) ? ['a forbidden character'] : []),
    ...(DEVICE.test(name) ? ['a device'] : []),
    ...(/^[. ]|[. ]$/.test(name.slice(0, -extension.length - 1)) ? ['dots or spaces at an end'] : []),
    ...(name.endsWith(`.${extension}`) && name.length > extension.length + 1 ? [] : ['another ending']),
    ...([...name].length > 80 || new TextEncoder().encode(name).length > 255 ? ['too long'] : []),
  ];
}

describe('a file name', () => {
  test('of any title', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', draftPrefix('2026-11-21')), (title, prefix) => {
        expect(faultsOf(fileName(title, 'docx', prefix), 'docx')).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each(HOSTILE_TEXTS.map((text) => [text]))('of %j', (text) => {
    expect(faultsOf(fileName(text, 'docx'), 'docx')).toEqual([]);
    expect(faultsOf(fileName(text, 'json', '会文单位信息_'), 'json')).toEqual([]);
  });
});
