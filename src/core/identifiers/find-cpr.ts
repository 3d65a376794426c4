import { isLetterCode, plain } from "../text/signs";
import { breaksModulus, parseCpr, passesModulus } from "./cpr";
import { isDigitCode } from "./digits";

/** A civil registration number in a running text. */
export interface FoundCpr {
  /** Ten digits. */
  readonly digits: string;
  /**
   * True where it is called a CPR number, or its form and modulus 11 say so. False where only its date speaks for it, or where its
   * surroundings speak against it.
   */
  readonly isSure: boolean;
}

/** Ten digits of a text, with or without separators behind the day, the month and the year. */
interface Candidate {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Written as CPR numbers are: together, or with a hyphen alone. */
  readonly form: "together" | "hyphen" | "loose";
}

/** Before the digits, where they are called a CPR number. */
const NAMED = /(?:cpr(?:[\s-]?(?:n(?:umme)?r|no))?|person[\s-]?n(?:umme)?r)[\s.:=#"'“”’(-]*$/i;
/** Before the digits, where they are called something else. */
const OTHER_NAME =
  /(?<!\p{L})(?:p-?\s?(?:nr|nummer)|produktionsenhed(?:snummer)?|cvr(?:[\s-]?n(?:umme)?r)?|se[\s-]?n(?:umme)?r|tlf|telefon|mobil|ean|gln|(?:konto|faktura|ordre)(?:nr|nummer)?)[.:]*\s*(?:\d{4}[\s-])?$/iu;
/** As far as a name is looked for. */
const NAME_LENGTH = 24;

/**
 * The first civil registration number in a free text that is sure, else the first that may be one: glued to quotes, bullets, dashes or words,
 * with any dash, a blank, a slash or points between its parts, with unseen signs in it. Numbers that are part of a longer number, a KLE or
 * case number, or that are called something else (P-number, telephone …) are skipped.
 */
export function findCpr(raw: string): FoundCpr | undefined {
  if (!hasTenDigits(raw)) return undefined;
  const text = plain(raw);
  let perhaps: FoundCpr | undefined;
  for (let start = 0; start < text.length; start++) {
    if (!isDigitCode(text.charCodeAt(start))) continue;
    const candidate = candidateAt(text, start);
    const found = candidate === undefined ? undefined : evaluate(text, candidate);
    if (found?.isSure === true) return found;
    perhaps ??= found;
    while (isDigitCode(text.charCodeAt(start + 1))) start++;
  }
  return perhaps;
}

/** In the place of a civil registration number; the date of birth is part of it. */
export const MASKED_CPR = "xxxxxx-xxxx";

/** The text with each number masked that is or may be a civil registration number; the very text where there is none. */
export function maskCprs(raw: string): string {
  if (!hasTenDigits(raw)) return raw;
  const text = plain(raw);
  let masked = "";
  let end = 0;
  for (let start = 0; start < text.length; start++) {
    if (!isDigitCode(text.charCodeAt(start))) continue;
    const candidate = candidateAt(text, start);
    if (candidate !== undefined && evaluate(text, candidate) !== undefined) {
      masked += text.slice(end, start) + MASKED_CPR;
      end = candidate.end;
      start = end - 1;
      continue;
    }
    while (isDigitCode(text.charCodeAt(start + 1))) start++;
  }
  return end === 0 ? raw : masked + text.slice(end);
}

/** The cheap question that is asked for a million cells. */
function hasTenDigits(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length && count < 10; i++) if (isDigitCode(text.charCodeAt(i))) count++;
  return count === 10;
}

function candidateAt(text: string, start: number): Candidate | undefined {
  let digits = "";
  let at = start;
  let form: Candidate["form"] = "together";
  while (digits.length < 10) {
    if (isDigitCode(text.charCodeAt(at))) {
      digits += text.charAt(at++);
      continue;
    }
    const separator = digits.length === 2 || digits.length === 4 || digits.length === 6 ? separatorAt(text, at) : "";
    if (separator === "") return undefined;
    form = digits.length === 6 && separator === "-" && form === "together" ? "hyphen" : "loose";
    at += separator.length;
  }
  return isDigitCode(text.charCodeAt(at)) ? undefined : { digits, start, end: at, form };
}

/** One of `- . / _` with or without a blank around, or a blank; "" for all else. The text is plain, so that blanks are single. */
function separatorAt(text: string, at: number): string {
  let end = at;
  if (text.charAt(end) === " ") end++;
  if ("-./_".includes(text.charAt(end) || "x")) {
    end++;
    if (text.charAt(end) === " ") end++;
  }
  return isDigitCode(text.charCodeAt(end)) ? text.slice(at, end) : "";
}

function evaluate(text: string, { digits, start, end, form }: Candidate): FoundCpr | undefined {
  if (parseCpr(digits) === undefined) return undefined;
  const before = text.slice(Math.max(0, start - NAME_LENGTH), start);
  if (NAMED.test(before)) return { digits, isSure: true };
  if (OTHER_NAME.test(before)) return undefined;
  const fits = passesModulus(digits);
  const neighbours = neighboursOf(text, start, end);
  if (neighbours === "digits") return form === "hyphen" && fits ? { digits, isSure: false } : undefined;
  // Six digits and a year, or a KLE number and a year, are met more often than a CPR number with a blank.
  if (form === "loose") return fits && !isYear(digits) ? { digits, isSure: !isTime(digits) } : undefined;
  if (neighbours === "letters") return fits ? { digits, isSure: true } : undefined;
  if (neighbours === "word") return fits || form === "hyphen" ? { digits, isSure: fits } : undefined;
  return { digits, isSure: !breaksModulus(digits) };
}

/** What the digits are glued to: more digits by a joint, a letter, a word by a joint; else nothing. */
function neighboursOf(text: string, start: number, end: number): "digits" | "letters" | "word" | "none" {
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  const [further, beyond] = [text.charCodeAt(start - 2), text.charCodeAt(end + 1)];
  if ((isJoint(before, true) && isDigitCode(further)) || (isJoint(after, true) && isDigitCode(beyond))) return "digits";
  if (isLetterCode(before) || isLetterCode(after)) return "letters";
  return (isJoint(before) && isLetterCode(further)) || (isJoint(after) && isLetterCode(beyond)) ? "word" : "none";
}

/** One of `- . / _`, as in KLE and case numbers; between digits a comma too, as in amounts. */
function isJoint(code: number, comma = false): boolean {
  return code === 45 || code === 46 || code === 47 || code === 95 || (comma && code === 44);
}

function isYear(digits: string): boolean {
  return digits.startsWith("19", 6) || digits.startsWith("20", 6);
}

function isTime(digits: string): boolean {
  return Number(digits.slice(6, 8)) < 24 && Number(digits.slice(8)) < 60;
}
