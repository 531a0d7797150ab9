// The programs that turn facts into pages, check them and help with filling: fetched together when the user begins to fill, so
// that a page that is only read stays light. The shell reaches all of them by what `beginFilling` gives.

import { computed, type ReadonlySignal } from '@preact/signals';
import { fill } from '../../core/document/fill.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { isGiven } from '../../core/facts/fact.ts';
import { tidy } from '../../core/facts/tidy.ts';
import { optionalParts } from '../../core/template/optional-parts.ts';
import { isPrivateId } from '../../core/template/private-id.ts';
import { CheckView } from '../check/check-view.tsx';
import { FieldNotes } from '../check/field-notes.tsx';
import { watchFindings } from '../check/watch-findings.ts';
import { goOut } from '../export/go-out.ts';
import { LengthLine, OwnLengthLine } from '../export/length-line.tsx';
import { OutcomePart } from '../export/outcome-part.tsx';
import { UndoReplaced } from '../export/undo-replaced.tsx';
import { AnswerNotes } from '../form/answer-notes.tsx';
import { BackButton } from '../form/back-button.tsx';
import { fieldNotice } from '../form/field-notice.ts';
import { figureOf } from '../form/figure-of.ts';
import { goNext } from '../form/go-next.ts';
import { LiveTasks } from '../form/task-list.tsx';
import { TopicSteps } from '../form/topic-steps.tsx';
import { turnTo } from '../form/turn-to.ts';
import { watchUndo } from '../form/undo.ts';
import { Hands } from '../hands/hands.tsx';
import { saveNow } from '../hands/save-now.ts';
import { RowMark } from '../last-year/row-mark.tsx';
import { TopicMark } from '../last-year/topic-mark.tsx';
import type { DraftModel } from '../model/draft-model.ts';
import { withFeeds } from '../model/with-feeds.ts';
import { PasteLimit, watchPasteLimit } from '../paste/paste-limit.tsx';
import { PresetNotices } from '../preset/preset-notices.tsx';
import { PresetPicker } from '../preset/preset-picker.tsx';
import { draftPages } from '../preview/draft-pages.ts';
import { Preview } from '../preview/preview.tsx';
import { Reopened } from '../reopened/reopened.tsx';
import { createKeys } from '../timing/keys.ts';
import { Counted } from '../tools/counted.tsx';
import { LineTools } from '../tools/line-tools.tsx';
import { OwnWords } from '../tools/own-words.tsx';
import { Pick } from '../tools/pick.tsx';
import { RowTools } from '../tools/row-tools.tsx';
import { RowsFoot } from '../tools/rows-foot.tsx';
import { RowsNoteBox } from '../tools/rows-note-box.tsx';

// The single file makes its ready files with the same module.
export { fill };

/** Once for the desk of a page. `used` are the facts that go into the paper; `onTyped` is called when a key is still to be told. */
export function beginFilling(model: DraftModel, used: ReadonlySignal<Facts>, onTyped: () => void) {
  const keys = createKeys(onTyped);
  const whole = computed(() => withFeeds(model.template.value, used.value, model.left.value));
  watchUndo(model, keys.tellTyped);
  watchPasteLimit();
  return {
    keys,
    pages: draftPages(model.template, whole, keys.sinceKey),
    fill,
    isGiven,
    tidy,
    optionalParts,
    CheckView,
    FieldNotes,
    watchFindings,
    goOut,
    LengthLine: isPrivateId(model.template.peek().id) ? OwnLengthLine : LengthLine,
    OutcomePart,
    AnswerNotes,
    BackButton,
    fieldNotice,
    goNext,
    PresetNotices,
    PresetPicker,
    LiveTasks,
    TopicSteps,
    UndoReplaced,
    turnTo,
    Hands,
    saveNow,
    RowMark,
    TopicMark,
    PasteLimit,
    Preview,
    Reopened,
    Counted,
    figureOf,
    LineTools,
    OwnWords,
    Pick,
    RowTools,
    RowsFoot,
    RowsNoteBox,
  };
}

export type Late = ReturnType<typeof beginFilling>;
