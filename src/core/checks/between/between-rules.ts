// Every rule between the papers of one meeting, in one list.

import type { BetweenRule } from './between.ts';
import { CARRIED_OVER } from './carried-over.ts';
import { DAYS_OF_MEETING } from './days-of-meeting.ts';
import { IN_TIME } from './in-time.ts';
import { ONE_VALUE } from './one-value.ts';
import { OTHER_PAPERS } from './other-papers.ts';
import { PLANNED_DAYS } from './planned-days.ts';
import { PRIVATE_WORDS } from './private-words.ts';

export const BETWEEN_RULES: readonly BetweenRule[] = [
  ONE_VALUE,
  DAYS_OF_MEETING,
  IN_TIME,
  PLANNED_DAYS,
  CARRIED_OVER,
  OTHER_PAPERS,
  PRIVATE_WORDS,
];
