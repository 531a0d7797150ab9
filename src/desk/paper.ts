// The part of the desk that turns facts into pages. It is fetched when the user begins to fill,
// so that a page that is only read stays light; everything here is reached through load-paper.ts.

export { fill } from '../core/document/fill.ts';
export { layOut } from '../core/layout/lay-out.ts';
export { Pages } from '../render/preview.tsx';
export { draftPages } from './draft-pages.ts';
export { draftNote } from './export/download.ts';
export { goOut } from './export/go-out.ts';
export { LengthLine } from './export/length-line.tsx';
export { OutcomePart } from './export/outcome-part.tsx';
export { fieldNotice } from './interview/field-notice.ts';
export { Preview } from './preview/preview.tsx';
