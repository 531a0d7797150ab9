// Reads a paper and recognises what is in it, wherever that runs; whatever it is, there is an answer.

import { recognise } from '../core/intake/paper/recognise.ts';
import { clipboardSource } from '../reopen/source/clipboard-source.ts';
import { readSource } from '../reopen/source/read-source.ts';
import type { IntakeAnswer, IntakeAsk } from './intake-protocol.ts';

export function intakeAnswer(ask: IntakeAsk): IntakeAnswer {
  try {
    if (ask.kind === 'recognise') {
      const vocabulary = new Map(ask.vocabulary.map((field) => [field.name, field]));
      return { kind: 'recognised', found: recognise(ask.source, vocabulary, ask.undone) };
    }
    const read = ask.kind === 'file' ? readSource(ask.bytes) : clipboardSource(ask);
    return 'refused' in read ? { kind: 'refused', sentence: read.refused } : { kind: 'read', source: read };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: 'refused',
      sentence: `没有读成（${reason}）。请复制文稿里的文字，粘贴到这里；您给的文件没有改动。`,
    };
  }
}
