import type { RegionId } from '../content/regions.js';
import { regionName } from '../visit/words.js';
import type { Ui } from './ui.js';

/** What a screen reader says of a change: the mark that changed, or of all of them, and how many there are. */
export function announcement({ localize, visit, words }: Ui, changed?: RegionId): string {
  const say = (id: RegionId) => {
    const mark = visit.markOf(id);
    return `${regionName(localize, id)}: ${mark ? words(mark) : localize.term('removed')}`;
  };
  const count = localize.term('placesMarked', visit.marks.length);
  return (changed ? [say(changed), count] : [count, ...visit.marks.map(({ region }) => say(region))]).join(
    '. ',
  );
}
