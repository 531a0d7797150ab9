// Bullets that come along where a list is copied out of Word: no part of the item, nor of the cell.

import { isHan } from './fact.ts';

/** Those of Word are private-use characters of its picture fonts. */
const BULLET =
  /^(?:[●•·▪■◆◇➢➤✓✔▶►‣⁃◦∙\uf06c\uf06e\uf075\uf09f\uf0a7\uf0b2\uf0b7\uf0d8\uf0fc]|[-–*](?![\d*—–-])|o(?=[\t ]))\s*/u;

/** A bullet at the beginning, with the space after it. */
export function bulletOf(text: string): string {
  return isHan(text) ? '' : (BULLET.exec(text)?.[0] ?? '');
}

/** The text without its bullet; undefined where it has none, or is nothing else. */
export function withoutBullet(typed: string): string | undefined {
  if (isHan(typed)) return undefined;
  const text = typed.trimStart();
  const rest = text.slice(bulletOf(text).length);
  return rest.trim() && rest !== text ? rest : undefined;
}
