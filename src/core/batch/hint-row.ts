// What of a 填报表 is written for its reader: marked, so that it is never taken for answers.

export const HINT_MARK = '【说明】';
export const GUIDE_SHEET = '填写说明';

export function isHintRow(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.startsWith(HINT_MARK));
}

export const OPTIONS_SHEET = '选项';

export function isGuideSheet(name: string): boolean {
  return name.trim() === GUIDE_SHEET || name.trim() === OPTIONS_SHEET;
}
