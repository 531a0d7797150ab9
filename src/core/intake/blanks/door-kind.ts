// Numbers of doors, rooms and groups of a village: ××路×号, 行政楼×室, ××村×组.

import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind } from '../text/recognised.ts';

const STREET = /(?:路|巷|弄|大道|大街) *$/;
const DOOR = /^ ?号(?!线|文|召|令|公告)/;
const HOUSE = /(?:楼|栋|幢|单元|机关|[市县区]局|大院|大厦) *$/;
const ROOM = /^ ?室(?![内外友主长])/;
const HALL = /^ ?(?:会议|活动|接待|调解)室/;
const VILLAGE = /[村寨庄] ?$/;
const GROUP = /^ ?组(?![织长员])/;
/** ×号调解室 */
const NUMBERED = /^ ?号(?:会议|活动|接待|调解|谈话|询问)室/;

export function doorKind({ style, text }: BlankMark, before: string, after: string): BlankKind | undefined {
  if (style !== 'room' && STREET.test(before) && DOOR.test(after)) return 'number';
  if (HOUSE.test(before) && ROOM.test(after)) return 'number';
  if (/楼 *$/.test(before) && HALL.test(after) && style === 'marks') return 'number';
  if (NUMBERED.test(after) && text.length <= 3) return 'number';
  // 某组 may be called by a name as well.
  if (VILLAGE.test(before) && GROUP.test(after)) return 'other';
  return /年级 *$/.test(before) && /^ ?班(?![级子会长])/.test(after) ? 'number' : undefined;
}
