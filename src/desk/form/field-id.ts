// Ids of form controls, so that a gap, an error or a mark in the preview leads to its field.

export function fieldId(path: string): string {
  return `f-${path}`;
}
