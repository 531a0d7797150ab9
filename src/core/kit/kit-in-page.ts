// A kit inside the single file: put in before the end of its body, where no policy is asked, because it is no program.

/** Id of what holds it. */
export const KIT_ID = 'huiwen-kit';

const OPEN = `<script type="application/json" id="${KIT_ID}">`;
const CLOSE = '</script>';
const END = '</body>';
/** What the single file holds, and nothing else of the site does. */
const PAGES = '<template id="pages">';

/** The single file with this kit and no other; undefined where the text is not the single file, or not all of it. */
export function withKit(html: string, kit: string): string | undefined {
  if (!html.includes(PAGES)) return undefined;
  const plain = withoutKit(html);
  const end = plain.lastIndexOf(END);
  if (end < 0) return undefined;
  return `${plain.slice(0, end)}${OPEN}${inScript(kit)}${CLOSE}${plain.slice(end)}`;
}

/** In JSON `<` stands only in texts, where it may be written so; nothing then ends the element. */
function inScript(json: string): string {
  return json.replace(/</g, '\\u003c');
}

/** A kit stands after everything else. */
function withoutKit(html: string): string {
  const start = html.lastIndexOf(OPEN);
  const end = start < 0 ? -1 : html.indexOf(CLOSE, start);
  return end < 0 ? html : html.slice(0, start) + html.slice(end + CLOSE.length);
}

/** The JSON of the kit in a saved file; undefined where there is none. */
export function kitIn(html: string): string | undefined {
  const start = html.lastIndexOf(OPEN);
  const end = start < 0 ? -1 : html.indexOf(CLOSE, start);
  return end < 0 ? undefined : html.slice(start + OPEN.length, end);
}
