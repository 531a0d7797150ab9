// Texts that would break out of where they are put, if anything let them: markup, XML, writing direction, paths, packages.
import fc from 'fast-check';

export const HOSTILE_TEXTS: readonly string[] = [
  // HTML
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</textarea><svg/onload=alert(1)>',
  '<!--',
  '</template></script><style>*{display:none}',
  'javascript:alert(1)',
  '&lt;b&gt;&amp;amp;&#x3c;&nbsp',
  // XML
  ']]><w:p/><![CDATA[',
  '</w:t></w:r></w:p><w:p><w:r><w:t>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '<?xml version="1.1"?>',
  '_x000D_ _x005F_',
  '甲\u0000\u0001\u000b\u000c\u001f\u007f\u0085乙',
  '\ufeff甲\ufffe\uffff\ufdd0',
  '甲\ud800乙\udc00丙\udbff',
  // Writing direction and what cannot be seen
  '\u202e\u2066甲cod.exe\u2069\u202c',
  '报告\u202excod.scr',
  '\u200b\u200d\u2060\ufeff',
  '\u3164\u115f\u2800\u034f',
  'a\u0301\u0301\u0301\u0301',
  '\u{e0041}\u{e0042}',
  // Paths and names
  '../../../etc/passwd',
  '..\\..\\windows\\system32\\drivers',
  '/etc/passwd\u0000.docx',
  'C:\\CON',
  'NUL.docx',
  'a:b|c?d*e"f<g>h',
  '%2e%2e%2f%00',
  '.htaccess',
  '~/.ssh/id_rsa',
  '\n\r\n甲\t\u2028乙\u2029丙',
  // Packages
  'word/document.xml',
  '[Content_Types].xml',
  'PK\u0003\u0004',
  '_rels/.rels',
  // Templates, patterns, formulas, prototypes
  '{{年度}}{{#整改清单}}{{/整改清单}}{{{x}}}',
  "$& $1 $` $' %s",
  '=HYPERLINK("http://example.com")',
  '__proto__',
  'constructor',
  'CURRENT TOTAL_PAGES NUMPAGES',
  '【待填：年度】',
];

/** Any of them, alone or among others, or any text at all, but for U+FFFD: proofs know by it that a letter was lost. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 12 })), {
        maxLength: 4,
      })
      .map((texts) => texts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  .map((text) => text.replaceAll('\ufffd', ''));
