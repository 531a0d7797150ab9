// Whether a file that carries what was filled in can be opened here again: tried by the program that opens files.

import { openDocx } from '../../file-drop/open-file.ts';

/** True also where that program could not be fetched: nothing speaks against the file. */
export async function opensAgain(file: Blob): Promise<boolean> {
  const opened = await openDocx(file);
  return opened.kind !== 'refused' || opened.reason === 'noReader';
}
