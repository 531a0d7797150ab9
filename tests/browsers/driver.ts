// What the way needs of a browser, and no more, so that browsers too old for locators and those of another kind can go it too.

/** Plain data, as it passes between Node and a page. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [name: string]: Data };

type SavedFile = { readonly name: string; readonly bytes: Uint8Array };

/** One window with a profile of its own. */
export type Driver = {
  /** Resolves when the page has loaded. */
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs in the page; `act` must not use anything from outside itself. */
  readonly run: <Given extends Data, Got extends Data>(
    act: (given: Given) => Got | Promise<Got>,
    given: Given,
  ) => Promise<Got>;
  /** Types where the cursor is. */
  readonly type: (text: string) => Promise<void>;
  /** Clicks at a place of the window, in CSS pixels. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** The file that `act` makes the browser save. */
  readonly saved: (act: () => Promise<void>) => Promise<SavedFile>;
  readonly picture: () => Promise<Uint8Array>;
  /** Console errors, exceptions, requests that failed or were refused. */
  readonly complaints: readonly string[];
  /** Every address asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/** What it takes to fill in a form; what went wrong is told where it is known. */
export type Hand = Pick<Driver, 'run' | 'type' | 'click'> & Partial<Pick<Driver, 'complaints'>>;

export type OpenBrowser = {
  readonly newWindow: (size?: WindowSize) => Promise<Driver>;
  readonly close: () => Promise<void>;
};

export type WindowSize = { readonly width: number; readonly height: number };

export const DESK_SIZE: WindowSize = { width: 1366, height: 768 };
