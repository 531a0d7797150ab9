// The blank and the sample file, which the site has ready, are made in the single file when they are asked for.

import type { Entry } from '../site/content.ts';
import { READY_KINDS, readyDocument, readyOptions } from '../site/ready-file.ts';
import { loadModule, readProps } from './island.ts';
import { type Modules, PARTS } from './page.ts';

type Late = typeof import('../desk/late/begin-filling.ts');
type Docx = typeof import('../render/docx.ts');

/** `file` is the file's address on the site, such as `templates/a/blank.docx`. */
export async function saveReadyFile(file: string, name: string, modules: Modules): Promise<void> {
  const kind = READY_KINDS.find((known) => file.endsWith(`/${known}.docx`));
  const entry = entryOnPage();
  if (!kind || !entry) throw new Error(`${file} is not in the single file`);
  const [{ fill }, { toDocxInSlices, DOCX_TYPE }, { saveAs }] = await Promise.all([
    loadModule<Late>(PARTS.late, modules),
    loadModule<Docx>(PARTS.docx, modules),
    import('file-saver'),
  ]);
  const bytes = await toDocxInSlices(readyDocument(kind, entry, fill), readyOptions(entry.template));
  saveAs(new Blob([bytes], { type: DOCX_TYPE }), name);
}

/** The template of the page is what its desk was given. */
function entryOnPage(): Entry | undefined {
  for (const island of document.querySelectorAll('astro-island')) {
    const props = readProps(island);
    if ('template' in props && 'sample' in props) return props as Entry;
  }
  return undefined;
}
