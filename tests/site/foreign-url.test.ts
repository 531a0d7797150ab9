// No address of another host in what is published; names of XML vocabularies look like addresses and are listed here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, filesIn } from './dist.ts';

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)]+|(?:\b(?:href|src)=["']|url\(["']?)\/\/[^\s"')]+/g;

/** XML namespaces and relationship types: written into files, never fetched. */
const NAMESPACES = [
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/office/',
  'http://purl.oclc.org/ooxml/',
  'http://purl.org/dc/dcmitype/',
  'http://purl.org/dc/elements/1.1/',
  'http://purl.org/dc/terms/',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2001/XMLSchema-instance',
];

/** Text of an error message in `docx` that a programmer would see. */
const MENTIONED = ['https://answers.microsoft.com/en-us/msoffice/forum/all/does-word-support-more-than-9'];

test.each(filesIn(DIST, '.html', '.js', '.css', '.svg', '.json', '.xml', '.txt', '.webmanifest'))(
  '%s',
  (file) => {
    const found = readFileSync(join(DIST, file), 'utf8').match(ADDRESS) ?? [];
    const known = [...NAMESPACES, ...MENTIONED];
    expect(found.filter((address) => !known.some((start) => address.startsWith(start)))).toEqual([]);
  },
);
