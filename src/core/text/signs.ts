/**
 * What a sign of a text is to a reader: unseen, a blank, a dash or a letter. Excel hands over what was pasted: marks of direction and joiners
 * from web pages, soft hyphens from Word, blanks that are no white space, dashes that a program made of hyphens. A reader does not see the
 * difference, and so no comparison may.
 */

/** Draws nothing and takes no room: Unicode's ignorable signs but the blanks among them, marks of annotation, and control codes. */
const UNSEEN = /(?![\t-\r\u0085\u115f\u1160\u3164\uffa0])[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, "gu");

/** Takes room and draws nothing: white space, Braille's blank and the fillers of Korean, which Unicode counts among the letters. */
const BLANK = /[\p{White_Space}\u2800\u115f\u1160\u3164\uffa0]/u;
const ALL_BLANKS = new RegExp(`${BLANK.source}+`, "gu");

/** Every dash and hyphen, the minus and what looks like them: the hyphen bullet, the modifier minus and the straight line of a box. */
const DASH = /[\p{Pd}\u2212\u02d7\u2043\u2500]/u;
const ALL_DASHES = new RegExp(DASH, "gu");

const LETTER = /(?![\u115f\u1160\u3164\uffa0])\p{L}/u;

/** True for a code point that neither draws anything nor takes room: zero-width and soft signs, marks of direction, tags, selectors. */
export function isUnseenCode(code: number): boolean {
  if (code < 0x7f) return code < 32 && (code < 9 || code > 13);
  if (code < 0x34f) return code < 0xa0 ? code !== 0x85 : code === 0xad;
  return UNSEEN.test(String.fromCodePoint(code));
}

/** True for a code point that takes room and draws nothing, whether Unicode calls it white space or not. */
export function isBlankCode(code: number): boolean {
  if (code < 0x7f) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1100) return code === 0xa0 || code === 0x85;
  return BLANK.test(String.fromCodePoint(code));
}

/** True for a code point that a reader takes for a dash or a hyphen. The soft hyphen is unseen. */
export function isDashCode(code: number): boolean {
  if (code < 0x2d7) return code === 45;
  return DASH.test(String.fromCodePoint(code));
}

/** True for the code point of a letter of any alphabet. */
export function isLetterCode(code: number): boolean {
  if (code < 0xaa) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return !Number.isNaN(code) && LETTER.test(String.fromCodePoint(code));
}

/** True when a text shows nothing: it is empty, or all of it is blanks and unseen signs. */
export function showsNothing(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (!isBlankCode(code) && !isUnseenCode(code)) return false;
    if (code > 0xffff) i++;
  }
  return true;
}

/**
 * A text as it is read: unseen signs removed, every dash a hyphen, blanks one space and none around, letters composed (NFC).
 * Line breaks are blanks too. `"Vejsystem\u200e"` → `"Vejsystem"`, `"2023–77"` → `"2023-77"`.
 */
export function plain(text: string): string {
  return isPlain(text)
    ? text
    : text.replace(ALL_UNSEEN, "").replace(ALL_BLANKS, " ").replace(ALL_DASHES, "-").normalize("NFC").replace(/^ | $/g, "");
}

/**
 * What a key is compared by, wherever keys are compared: uniqueness, references, imports, acceptances and functions. Two cells hold
 * the same key when this is equal: normal form, case, unseen signs, kinds of dash and of blank make no difference, all else does.
 */
export function keyOf(value: string | number | boolean): string {
  const text = typeof value === "string" ? value : String(value);
  // Most keys are digits and capitals; only the others pay for a new text.
  return plain(text).toLowerCase();
}

/** The question that is asked for a million cells. Of what lies below U+0300 but for the exceptions here, nothing is folded. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 ? before === 32 : code < 32 || (code > 126 && (code < 0xa1 || code >= 0x2d7 || code === 0xad))) return false;
    before = code;
  }
  return before !== 32 || text === "";
}
