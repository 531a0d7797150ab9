// The zip of a kit: the single file with the kit inside, the 填报表, and how to fill them in.

import { fileName } from '../../core/document/file-name.ts';
import { readDate } from '../../core/facts/date.ts';
import { howTo } from '../../core/kit/how-to.ts';
import { type Kit, writeKit } from '../../core/kit/kit.ts';
import { withKit } from '../../core/kit/kit-in-page.ts';
import { kitSheet } from '../../core/kit/kit-sheet.ts';
import { FONT_SCHEMES, type FontSchemeName } from '../../core/style/fonts.ts';
import type { Template } from '../../core/template/template.ts';
import { inSlices } from '../../render/slices.ts';

const PAGE = 'huiwen.html';

export type MadeKit = { readonly name: string; readonly zip: Blob };

/** `day` is YYYY-MM-DD. Undefined where `oneFile` is not the single file. Rejects where a program cannot be fetched. */
export async function makeKit(
  kit: Kit,
  template: Template,
  oneFile: string,
  { scheme, day }: { readonly scheme: FontSchemeName; readonly day: string },
): Promise<MadeKit | undefined> {
  const page = withKit(oneFile, writeKit(kit));
  if (page === undefined) return undefined;
  const [{ toFillXlsx }, { toDocxInSlices }, { packText, storedEntry, writeZip }] = await Promise.all([
    import('../../render/fill-xlsx.ts'),
    import('../../render/docx.ts'),
    import('../../render/zip.ts'),
  ]);
  const sheet = fileName(`${kit.title}填报表`, 'xlsx');
  const due = readDate(kit.due);
  const paper = howTo(kit, { page: PAGE, sheet }, typeof due === 'string' ? undefined : due);
  const entries = [
    storedEntry(
      fileName(`${kit.title}填报说明`, 'docx'),
      await toDocxInSlices(paper, { scheme: FONT_SCHEMES[scheme], author: '', day }),
    ),
    await inSlices(packText(PAGE, page)),
    storedEntry(sheet, await toFillXlsx(kitSheet(kit, template))),
  ];
  return {
    name: fileName(`${kit.title}下发包`, 'zip'),
    zip: new Blob([writeZip(entries, day)], { type: 'application/zip' }),
  };
}
