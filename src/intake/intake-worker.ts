// The worker that reads papers and recognises what is in them, so that the page answers while a long one is looked at.

import '../site/missing-words.js';
import type { IntakeAsk } from './intake-protocol.ts';
import { intakeAnswer } from './intake-work.ts';

addEventListener('message', ({ data }: MessageEvent<IntakeAsk>) => postMessage(intakeAnswer(data)));
