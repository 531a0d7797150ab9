// Which browser goes to which place: on each commit every browser and every place has its turn.
import { isWhole } from '../whole.ts';

/** The places of the browser that stands at `index` of `count`. */
export function placesOf<Place>(index: number, count: number, places: readonly Place[]): readonly Place[] {
  if (isWhole()) return places;
  // Where there are more browsers than places, the first places come again.
  return places.filter(
    (_, at) => at % count === index || (index >= places.length && at === index % places.length),
  );
}
