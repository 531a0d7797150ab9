// Prints the list of answers instead of the pages of the paper.

/** The style sheet prints what this class asks for. */
const CLASS = 'prints-check';

export function printCheck(): void {
  const root = document.documentElement;
  root.classList.add(CLASS);
  addEventListener('afterprint', () => root.classList.remove(CLASS), { once: true });
  print();
}
