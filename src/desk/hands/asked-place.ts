// A link from the page of a meeting opens a paper at the field it lacks: the cursor goes there once the paper is on the desk.

import { forgetPlace, placeInHash } from '../../storage/draft-hash.ts';
import { fieldId } from '../form/field-id.ts';
import { focusField } from '../form/focus-field.ts';

/** False where the address asks for no place. */
export function goToAskedPlace(): boolean {
  const place = placeInHash(location.hash);
  if (!place) return false;
  // A reload returns to where the page was left.
  forgetPlace();
  focusField(fieldId(place));
  return true;
}
