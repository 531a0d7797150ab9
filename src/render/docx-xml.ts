// A part of a .docx, and what those begin with that we write ourselves.

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export type XmlPart = { readonly path: string; readonly xml: string };
