import { isBlankCode, isUnseenCode } from "./signs";

/** What kind of sign it is that nobody sees; messages have a name for each. */
type StrayKind = "blank" | "zeroWidth" | "direction" | "softHyphen" | "other";

/** A sign in a text that nobody sees, or a blank that is no ordinary one. */
export interface Stray {
  readonly kind: StrayKind;
  /** As Unicode and Word name it: `U+200B`. */
  readonly code: string;
}

/** The first sign of a text that draws nothing and is no part of a picture or of a foreign script, else the first unusual blank. */
export function strayIn(text: string): Stray | undefined {
  let blank: Stray | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (isUnseenCode(code) && !isNeeded(code, text.slice(0, at), text.charCodeAt(at + 1)))
      return { kind: kindOf(code), code: written(code) };
    if (blank === undefined && code > 32 && isBlankCode(code)) blank = { kind: "blank", code: written(code) };
    if (code > 0xffff) at++;
  }
  return blank;
}

/** A text without unseen signs, its blanks one ordinary space and none around; line breaks within and dashes stay as they are. */
export function tidy(text: string): string {
  // In runs: a cell may hold 32,767 signs, and a text that grows sign by sign is copied whenever its end is read.
  const runs: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 32 && code < 0x7f) continue;
    const endsInSpace = at > from ? text.charCodeAt(at - 1) === 32 : (runs.at(-1) ?? "").endsWith(" ");
    if (code === 32) {
      if (!endsInSpace) continue;
      if (at > from) runs.push(text.slice(from, at));
      from = at + 1;
      continue;
    }
    const length = code > 0xffff ? 2 : 1;
    const isUnseen = isUnseenCode(code);
    const stays = isUnseen ? isNeeded(code, endOf(runs, text.slice(from, at)), text.charCodeAt(at + 1)) : !isSpace(code);
    if (!stays) {
      if (at > from) runs.push(text.slice(from, at));
      if (isBlankCode(code) && !endsInSpace) runs.push(" ");
      from = at + length;
    }
    at += length - 1;
  }
  return (from === 0 ? text : runs.join("") + text.slice(from)).trim();
}

/** Two code units or more, where there are so many, of the end of what is written so far. */
function endOf(runs: readonly string[], run: string): string {
  return run.length > 1 ? run : runs.slice(-2).join("") + run;
}

/** Blanks of a line; a line break is part of the text. */
function isSpace(code: number): boolean {
  return isBlankCode(code) && code !== 10 && code !== 13;
}

const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3]$/u;
const FOREIGN = /(?!\p{Script=Latin})[\p{L}\p{M}]$/u;
const KEYCAP = 0x20e3;

/** True for the joiners and selectors that make one picture of several signs, and for the joiners that other scripts are spelt with. */
function isNeeded(code: number, before: string, next: number): boolean {
  const last = before.slice(-2);
  if (code === 0x200c || code === 0x200d)
    return PICTURE.test(last) || (FOREIGN.test(last) && !isBlankCode(last.charCodeAt(last.length - 1)));
  return (code === 0xfe0e || code === 0xfe0f) && (PICTURE.test(last) || next === KEYCAP);
}

function kindOf(code: number): StrayKind {
  if (code === 0xad) return "softHyphen";
  if (code === 0x61c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return "direction";
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0x180e ? "zeroWidth" : "other";
}

function written(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
