// What Word, Excel and WPS leave beside a file while it is open, under its name with “~$” before it: who has it open, and nothing of it.
// A whole folder dropped has these among its papers, and they outlive a program that ended badly.

/** Their length is fixed: the name as 54 bytes, then as 54 letters of UTF-16; Excel's has some more. */
const LENGTHS = [162, 165];
const NAME = 54;

export function isLockFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  return (
    LENGTHS.includes(bytes.length) &&
    length > 0 &&
    length < NAME &&
    bytes[NAME] === length &&
    bytes[NAME + 1] === 0 &&
    bytes.subarray(1 + length, NAME).every((byte) => byte === 0x20 || byte === 0)
  );
}
