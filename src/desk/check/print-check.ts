// Prints the list of answers instead of the pages of the paper.

/** The page is printed as seen, and of it only what the style sheet leaves under this class. */
const CLASS = 'prints-check';

export function printCheck(): void {
  const { body } = document;
  body.classList.add(CLASS);
  body.dataset.print = 'page';
  const done = () => {
    body.classList.remove(CLASS);
    delete body.dataset.print;
  };
  addEventListener('afterprint', done, { once: true });
  print();
}
