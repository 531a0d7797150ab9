// The entry of a script that compiles templates as a browser does: JSON in, JSON out.
import { compileTemplate } from '../../src/core/template/compile-template.ts';
import { restoreWords } from '../../src/core/template/restore-words.ts';

export function compile(words: string, text: string): string {
  const restored = restoreWords(JSON.parse(words));
  return restored ? JSON.stringify(compileTemplate(JSON.parse(text), restored)) : 'null';
}
