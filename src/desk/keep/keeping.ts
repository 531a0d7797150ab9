// The part of the desk that keeps drafts. It is fetched when the user begins to fill or when this browser holds a draft
// already, so that a page that is only read stays light; everything here is reached through load-keeping.ts.

export { DraftBar } from './draft-bar.tsx';
export { createKeeper } from './keeper.ts';
export { watchPage } from './watch-page.ts';
