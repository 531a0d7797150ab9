// Opens a file given to a page, or says in a note why not.

import { readData } from '../published/read-data.ts';
import { closeNote, showNote } from './note.ts';

const base = document.body.dataset.base ?? '/';

export async function dropFile(file: File): Promise<void> {
  showNote({ sentence: '正在打开文件……' });
  const [{ takeFile }, ids] = await Promise.all([
    import('./take-file.ts'),
    readData(`${base}template-ids.js`),
  ]).catch(() => [{ takeFile: undefined }, []] as const);
  const said = takeFile
    ? await takeFile(file, base, Array.isArray(ids) ? ids : [])
    : { sentence: '打开文件的功能没有加载成功。请检查网络，再试一次，或者刷新页面，已填的内容都在。' };
  if (said) showNote(said);
  else closeNote();
}
