// Characters that no other computer can show: private use, where old systems put names, and what was lost in copying.

/** The characters that GB 18030-2000 had at U+E815 to U+E864 before Unicode gave them code points of their own. */
const GB18030_2000 = [
  '厂𠂇𠂉𠃌乙㑳㑇刀㔾龴㖞㘚㘎小心㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠牛𡗗龸𤴔䁖䅟𥫗䌷㓁羊𦍌𢦏䎱',
  '䎬聿䏝䓖䙡䙌龹䜣䜩䝼䞍𧾷䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
].join('');

const FIRST = 0xe815;
const LOST = /[\p{Co}\ufff9-\ufffd]/gu;

let known: readonly string[] | undefined;

/** What a private-use character certainly stands for. */
function meantBy(character: string): string | undefined {
  known ??= [...GB18030_2000];
  return known[(character.codePointAt(0) ?? 0) - FIRST];
}

export type Lost = {
  /** Where the first stands, why it cannot be printed, and what to do. */
  readonly message: string;
  /** Puts in place what was certainly meant, where that is known of every one. */
  readonly mend?: (typed: string) => string;
};

/** What of a text would be printed as an empty box, if anything. */
export function lostCharacters(text: string): Lost | undefined {
  const found = text.match(LOST);
  const [first] = found ?? [];
  if (!found || first === undefined) return undefined;
  const place = placeOf(text, text.indexOf(first));
  const message = `${place}${whyLost(first)}${found.length > 1 ? `（这样的字共 ${found.length} 个）` : ''}`;
  return found.every((each) => meantBy(each))
    ? { message, mend: (typed) => typed.replace(LOST, (each) => meantBy(each) ?? each) }
    : { message };
}

/** Counted as a reader counts: lines, then characters. */
function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  const line = text.includes('\n') ? `第 ${lines.length} 段` : '';
  return `${line}第 ${[...(lines.at(-1) ?? '')].length + 1} 个字`;
}

function whyLost(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd) return '在复制或打开时已经损坏，认不出是什么字，请照原稿补上';
  if (code === 0xfffc) return '的地方原来是图片一类的东西，没有带过来，请删去或补上文字';
  if (code >= 0xfff9 && code <= 0xfffb) return '的地方原来有注音，没有完整带过来，请删去或改写';
  const meant = meantBy(character);
  if (meant) return `用的是旧系统的自造字编码，别的电脑上印成空白或方框，应是“${meant}”`;
  if (code >= 0xf000 && code <= 0xf0ff)
    return '是 Word 符号字体里的符号，别处印成空白或方框，请删去或换成普通的字';
  return '是自造字，只有造字的电脑能显示，别处印成空白或方框。请查出这个字（许多从前要造的字，如“䶮”，现在能直接输入）换上，或者换一种写法';
}
