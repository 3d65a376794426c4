import type { CellValue } from "../../model/cell";
import { cprDate } from "../../identifiers/cpr";
import { isCvr } from "../../identifiers/cvr";
import { isDigitCode, isDigits } from "../../identifiers/digits";
import { findCpr } from "../../identifiers/find-cpr";
import { isPNumber } from "../../identifiers/p-number";
import { isReplacement } from "../../identifiers/replacement-cpr";
import { isLetterCode, plain } from "../../text/signs";
import { isPartyFiller } from "./party-fillers";

/**
 * The state of a party cell: valid, or why not. `beside` is a valid number with words or signs beside it, `several` more than one number,
 * `replacement` a number that stands in for a CPR number, `filler` a word for nobody.
 */
export type PartyState = "sound" | "zeroLost" | "cpr" | "cvr" | "number" | "filler" | "replacement" | "beside" | "several";

/** KOMBIT's ways of writing a party as a URN; the rest is judged as if it were alone. */
const URN = /^urn:oio:(?:cpr-nr|cvr-nr|pnr|us:personid|udk:borgerid|us:borgerid):/i;
/** What a number is called, before it. */
const LABEL = /^(?:cpr|cvr|se|p|pnr|person-?id|borger-?id)(?:[ -]?n(?:umme)?r)?[ .:]*(?=[\d(])/i;
const CPR_LENGTHS = /(?<!\d)\d{6}[ -]?\d{4}(?!\d)/g;
const NAMED_CVR = /cvr[^\d]{0,9}(\d{8})(?!\d)/i;
/** A day of birth whose serial is left out: `140872-xxxx`. */
const MASKED = /^\d{6}-?[x*?#_.]{1,4}$/i;

/**
 * Judges the primary party of a case: CPR or P-number (10 digits), CVR (8), PersonID (7), BorgerID (12), or a full name. A number is judged
 * as one whatever stands beside it; a name may hold small numbers. The cell is neither blank nor an Excel error.
 */
export function partyStateOf(value: CellValue): PartyState {
  const raw = typeof value === "string" ? value : String(value);
  if (cprDate(raw) !== 0) return "sound";
  if (isDigits(raw)) return stateOfDigits(raw);
  const text = plain(raw).replace(URN, "");
  if (!hasDigit(text)) return isPartyFiller(text) ? "filler" : "sound";
  return stateOfNumber(text.replace(/ /g, "")) ?? stateOfBare(text) ?? stateOfWords(text);
}

/** The number alone, where nothing but signs and its own name stand beside it; undefined where a word would be lost. */
export function bareNumber(value: CellValue): string | undefined {
  const text = plain(String(value)).replace(URN, "");
  const bare = withoutLabel(text).replace(/ /g, "");
  if (stateOfNumber(bare) === "sound") return bare;
  const digits = bare.replace(/[./-]/g, "");
  return digits.length === 10 && findCpr(bare)?.digits === digits ? digits : undefined;
}

/** Digits alone or with CPR's hyphen, or such a number with letters in its serial; undefined for all else. */
function stateOfNumber(text: string): PartyState | undefined {
  if (MASKED.test(text)) return "number";
  if (isReplacement(text)) return "replacement";
  const isHyphened = text.length === 11 && text.charCodeAt(6) === 45;
  const digits = isHyphened ? text.slice(0, 6) + text.slice(7) : text;
  return isDigits(digits) ? stateOfDigits(digits, isHyphened) : undefined;
}

/** A hyphen after the sixth digit is written in CPR numbers alone. */
function stateOfDigits(digits: string, isHyphened = false): PartyState {
  switch (digits.length) {
    case 7:
    case 12:
      return "sound";
    case 8:
      return isCvr(digits) ? "sound" : "cvr";
    case 9:
      return cprDate(`0${digits}`) !== 0 ? "zeroLost" : "number";
    case 10:
      if (cprDate(digits) !== 0 || (!isHyphened && isPNumber(digits))) return "sound";
      return isReplacement(digits) ? "replacement" : "cpr";
    default:
      return "number";
  }
}

/** A number with nothing but signs or its own name beside it. */
function stateOfBare(text: string): PartyState | undefined {
  const state = stateOfNumber(withoutLabel(text).replace(/ /g, ""));
  return state === "sound" ? "beside" : state;
}

function stateOfWords(text: string): PartyState {
  const numbers = text.match(CPR_LENGTHS) ?? [];
  if (numbers.length > 1) return "several";
  const [number] = numbers;
  if (number !== undefined) {
    const state = stateOfNumber(number.replace(" ", ""))!;
    return state === "sound" ? "beside" : state;
  }
  const cvr = NAMED_CVR.exec(text)?.[1];
  if (cvr !== undefined) return isCvr(cvr) ? "beside" : "cvr";
  if (findCpr(text)?.isSure === true) return "beside";
  return hasLetter(withoutLabel(text)) ? "sound" : "number";
}

/** Without what the number is called and the signs around it: quotes, brackets, dashes. */
function withoutLabel(text: string): string {
  const bare = withoutSigns(text);
  return withoutSigns(bare.replace(LABEL, ""));
}

function withoutSigns(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && !isWordAt(text, from)) from++;
  while (to > from && !isWordAt(text, to - 1)) to--;
  return text.slice(from, to);
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigitCode(code) || isLetterCode(code);
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isDigitCode(text.charCodeAt(i))) return true;
  return false;
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLetterCode(text.charCodeAt(i))) return true;
  return false;
}
