// Every rule, in one list. A new one is written in rules/ and added here.

import type { Rule } from './rule.ts';
import { AGENDA, STUDY_ON_THE_AGENDA } from './rules/agenda.ts';
import { APPRAISAL_GRADES } from './rules/appraisal-grades.ts';
import { APPRAISAL_MEETING } from './rules/appraisal-meeting.ts';
import { APPRAISAL_SHARE } from './rules/appraisal-share.ts';
import { APPRAISAL_VOTES } from './rules/appraisal-votes.ts';
import { ASPECTS } from './rules/aspects.ts';
import { ATTENDANCE } from './rules/attendance.ts';
import { CAMPAIGNS } from './rules/campaigns.ts';
import { CLAIMS } from './rules/claims.ts';
import { COUNT_BOUNDS } from './rules/counts.ts';
import { DATES } from './rules/dates.ts';
import { DOCUMENT_NUMBERS } from './rules/document-number.ts';
import { DOUBLED } from './rules/doubled.ts';
import { LAST_YEAR } from './rules/last-year.ts';
import { LEFTOVERS } from './rules/leftovers.ts';
import { LENGTH } from './rules/length.ts';
import { MEETING_KIND } from './rules/meeting-kind.ts';
import { MEMBERS } from './rules/members.ts';
import { NAME_LEFT } from './rules/name-left.ts';
import { ORGAN_LEFT } from './rules/organ-left.ts';
import { ORGAN_NAMES } from './rules/organ-names.ts';
import { RARE_CHARACTERS } from './rules/rare-characters.ts';
import { RECTIFICATION } from './rules/rectification.ts';
import { SAMPLE } from './rules/sample.ts';
import { SEALS } from './rules/seals.ts';
import { TOO_EARLY } from './rules/too-early.ts';
import { TYPED_COUNT } from './rules/typed-count.ts';
import { UNIT_KIND } from './rules/unit-kind.ts';
import { UNPRINTED } from './rules/unprinted.ts';
import { UPWARD } from './rules/upward.ts';
import { WEEKDAYS } from './rules/weekdays.ts';
import { YEAR_LEFT } from './rules/year-left.ts';
import { YEARS } from './rules/years.ts';
import { YEARS_IN_TEXT } from './rules/years-in-text.ts';

export const RULES: readonly Rule[] = [
  ...ATTENDANCE,
  ...COUNT_BOUNDS,
  APPRAISAL_VOTES,
  APPRAISAL_GRADES,
  APPRAISAL_SHARE,
  APPRAISAL_MEETING,
  ASPECTS,
  DATES,
  ...YEARS,
  RECTIFICATION,
  ORGAN_NAMES,
  DOCUMENT_NUMBERS,
  MEETING_KIND,
  MEMBERS,
  UPWARD,
  ...LEFTOVERS,
  CLAIMS,
  DOUBLED,
  UNPRINTED,
  TYPED_COUNT,
  AGENDA,
  STUDY_ON_THE_AGENDA,
  YEARS_IN_TEXT,
  YEAR_LEFT,
  WEEKDAYS,
  TOO_EARLY,
  CAMPAIGNS,
  UNIT_KIND,
  ORGAN_LEFT,
  NAME_LEFT,
  RARE_CHARACTERS,
  LENGTH,
  SAMPLE,
  SEALS,
  LAST_YEAR,
];
