// Why a file or a text is not taken in, in a sentence for the person who gave it.

const SAVE_AS = '请在 Word 或 WPS 里打开，另存为 .docx，再放一次。';

const SENTENCES = {
  tooBig: '文件太大，超过 50 MB，没有读。请在 Word 或 WPS 里删去图片，另存一份，再放一次。',
  empty: '里面没有文字：可能放错了，或者内容是图片。请打开原来的文件，选中文字，复制，粘贴到这里。',
  onlyPictures: '里面没有文字，只有图片，可能是扫描件。请用手机或者 WPS 识别成文字，再粘贴到这里。',
  emptyFile: '文件是空的，可能没有复制完整。请重新复制一次。',
  encrypted: `这个文件加了密码，打不开。请在 Word 或 WPS 里打开，去掉密码另存一份，再放一次。`,
  truncated: '文件不完整，可能没有下载完或者复制完。请重新复制一次，再放一次。',
  broken: `文件已经损坏，读不出正文。${SAVE_AS}`,
  swollen: `文件展开以后过大，为安全起见没有读。${SAVE_AS}`,
  entities: `文件里有正常的 Word 文件没有的定义（DTD），为安全起见没有读。${SAVE_AS}`,
  tooMuchText: '文字超过 100 万字，没有读。请分成几个文件，或者只留要用的部分。',
  tooManyParagraphs: '文字超过 1 万段，没有读。请分成几个文件，或者只留要用的部分。',
  pdf: '这是 PDF 文件，文字的先后和段落靠不住，没有读。请打开它，选中要用的文字，复制，粘贴到这里。',
  picture: '这是图片，里面的文字读不了。请用手机或者 WPS 识别成文字，再粘贴到这里。',
  sheet: '这是电子表格。要用里面的文字，请选中复制，粘贴到这里；一行一个单位、要写成许多份的，请到“批量”。',
  slides: '这是演示文稿。请把要用的文字复制，粘贴到这里。',
  rtf: `这是 RTF 文件，这里读不了。${SAVE_AS}`,
  odt: '这是 ODT 文件，这里读不了。请在 WPS 或 LibreOffice 里打开，另存为 .docx，再放一次。',
  ofd: '这是 OFD 版式文件，里面只有排好的页面。请打开它，选中要用的文字，复制，粘贴到这里。',
  mail: '这是邮件。请打开它：文稿在附件里的，把附件存出来再放；写在信里的，选中复制，粘贴到这里。',
  savedPage: `这是存下来的网页（MHT），这里读不了。${SAVE_AS}`,
  xml: `这是 XML 文件，这里读不了。${SAVE_AS}`,
  archive: '这是压缩包。请先解压，再放里面的 Word 文件。',
  lock: '这是 Word 或 WPS 打开文件时留下的临时文件，名称以“~$”开头，里面没有正文。请放名称里没有“~$”的那一份。',
  noText:
    '这个文件里没有读得出来的文字，可能不是文稿。能放 .docx、.doc、.txt；别的请打开，复制文字，粘贴到这里。',
  oldDoc: `这个文件太旧（Word 95 或更早），这里读不了。${SAVE_AS}`,
  notDoc: `这个文件里没有 Word 正文，可能是 WPS 自己的格式。${SAVE_AS}`,
  otherZip: '这个文件里没有 Word 正文，可能是压缩包。请先解压，再放里面的 Word 文件。',
  ownFile: '这是会文自己的备份、单位信息或者预设，不是文稿。请到“我的草稿”“单位信息”“年度预设”里导入。',
  unknownText: `看不出这个文件用的是什么编码，文字读不出来。${SAVE_AS}`,
  unreadable: '这个文件读不出来，可能正被别的程序占用，或者是文件夹。请关闭占用它的程序后再试。',
  noReader: '读文件的功能没有加载成功。请检查网络，再试一次，或者刷新页面，已填的内容都在。',
} as const;

export type SourceRefused = { readonly refused: string };

export function refusedSource(reason: keyof typeof SENTENCES): SourceRefused {
  return { refused: SENTENCES[reason] };
}
