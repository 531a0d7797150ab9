// The part of the desk that turns facts into pages, checks them and helps with filling. It is fetched when the user begins
// to fill, so that a page that is only read stays light; everything here is reached through load-paper.ts.

export { fill } from '../core/document/fill.ts';
export { isGiven } from '../core/facts/fact.ts';
export { layOut } from '../core/layout/lay-out.ts';
export { optionalParts } from '../core/template/optional-parts.ts';
export { Pages } from '../render/preview.tsx';
export { draftPages } from './draft-pages.ts';
export { draftNote } from './export/download.ts';
export { goOut } from './export/go-out.ts';
export { LengthLine } from './export/length-line.tsx';
export { OutcomePart } from './export/outcome-part.tsx';
export { Hands } from './hands/hands.tsx';
export { saveNow } from './hands/save-now.ts';
export { AnswerNotes } from './interview/answer-notes.tsx';
export { BackButton } from './interview/back-button.tsx';
export { CheckView } from './interview/check/check-view.tsx';
export { watchFindings } from './interview/check/watch-findings.ts';
export { LineTools } from './interview/controls/line-tools.tsx';
export { OwnWords } from './interview/controls/own-words.tsx';
export { Pick } from './interview/controls/pick.tsx';
export { RowTools } from './interview/controls/row-tools.tsx';
export { RowsFoot } from './interview/controls/rows-foot.tsx';
export { tidy } from './interview/controls/tidy.ts';
export { FieldNotes } from './interview/field-notes.tsx';
export { fieldNotice } from './interview/field-notice.ts';
export { goNext } from './interview/go-next.ts';
export { RowMark } from './interview/last-year/row-mark.tsx';
export { TopicMark } from './interview/last-year/topic-mark.tsx';
export { pasteList } from './interview/paste/paste-list.ts';
export { pasteRows } from './interview/paste/paste-rows.ts';
export { PresetNotices, PresetPicker } from './interview/preset-picker.tsx';
export { LiveTasks } from './interview/task-list.tsx';
export { TopicSteps } from './interview/topic-steps.tsx';
export { turnTo } from './interview/turn-to.ts';
export { Preview } from './preview/preview.tsx';
export { Reopened } from './reopen/reopened.tsx';
export { betweenKeys, onTyped, tellAfterPaint, tellTyped } from './typed.ts';
