import { isDigitCode } from "./digits";
import { plain } from "../text/signs";

/** A number of KLE (KL's subject system): main group `hh`, group `hh.gg` or subject `hh.gg.ee`, each part two digits. */
export interface KleNumber {
  readonly level: 1 | 2 | 3;
  readonly main: string;
  /** `hh.gg`, from level 2. */
  readonly group?: string;
  /** `hh.gg.ee`, at level 3. */
  readonly subject?: string;
}

/** Reads a KLE number in its exact form; undefined for anything else, however near. Whether KLE has it is not asked. */
export function parseKle(text: string): KleNumber | undefined {
  const parts = (text.length + 1) / 3;
  if (parts !== 1 && parts !== 2 && parts !== 3) return undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (i % 3 === 2 ? code !== 46 : !isDigitCode(code)) return undefined;
  }
  const main = text.slice(0, 2);
  if (parts === 1) return { level: 1, main };
  const group = text.slice(0, 5);
  return parts === 2 ? { level: 2, main, group } : { level: 3, main, group, subject: text };
}

/** True for a subject `hh.gg.ee`; the cheap question that is asked for a million cells. */
export function isKleSubject(text: string): boolean {
  return (
    text.length === 8 &&
    text.charCodeAt(2) === 46 &&
    text.charCodeAt(5) === 46 &&
    isDigitCode(text.charCodeAt(0)) &&
    isDigitCode(text.charCodeAt(1)) &&
    isDigitCode(text.charCodeAt(3)) &&
    isDigitCode(text.charCodeAt(4)) &&
    isDigitCode(text.charCodeAt(6)) &&
    isDigitCode(text.charCodeAt(7))
  );
}

/**
 * The subject a badly written number must mean, or undefined: wrong or missing punctuation (`32-24-04`, `322404`), blanks around, single
 * digits where the points separate the parts (`5.1.2`), the subject's title behind it (`27.35.12 Husvilde`).
 */
export function fixKle(text: string): string | undefined {
  const trimmed = plain(text);
  if (/^\d{6}$/.test(trimmed)) return `${trimmed.slice(0, 2)}.${trimmed.slice(2, 4)}.${trimmed.slice(4)}`;
  const titled = /^(\d\d\.\d\d\.\d\d)(?: ?[-:,(])? ?\p{L}(?!.*\d\d\.\d\d)/u.exec(trimmed);
  if (titled !== null) return titled[1];
  const parts = /^(\d{1,2})(?: ?[.,\-/:] ?| )(\d{1,2})(?: ?[.,\-/:] ?| )(\d{1,2})\.?$/.exec(trimmed);
  return parts === null
    ? undefined
    : parts
        .slice(1)
        .map((part) => part.padStart(2, "0"))
        .join(".");
}

/** The action facet that a badly written one must mean: `g1`, ` G-01`, `G01 Generelle sager`. */
export function fixFacet(text: string): string | undefined {
  const match = /^([a-zø])[\s.-]?(\d{1,2})(?:[\s:,-]+\p{L}\D*)?$/iu.exec(plain(text));
  return match === null ? undefined : match[1]!.toUpperCase() + match[2]!.padStart(2, "0");
}

/** True for an action facet of KLE: a capital letter (KL's own are A, G, I, K, P, S and Ø) and two digits, e.g. `G01`, `Ø40`. */
export function isFacet(text: string): boolean {
  const letter = text.charCodeAt(0);
  return (
    text.length === 3 &&
    ((letter >= 65 && letter <= 90) || letter === 216) /* Ø */ &&
    isDigitCode(text.charCodeAt(1)) &&
    isDigitCode(text.charCodeAt(2))
  );
}
