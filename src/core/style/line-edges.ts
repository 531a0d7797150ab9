// Marks at the edges of lines, one list for preview and file: what may not begin a line, and what may not end one.

/** Word's own for Simplified Chinese, and the dash: that of 2021—2025 may begin no line (GB/T 15834), nor a half of —— stand alone. */
export const NO_LINE_START =
  '!%),.:;>?]}¢¨°·ˇˉ—―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';
/** Word's own, and the dash: behind it the second year of 2021—2025 would begin the next line. */
export const NO_LINE_END = '$([{£¥·—‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥';
