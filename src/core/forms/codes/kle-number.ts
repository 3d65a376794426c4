import { fixKle, parseKle } from "../../identifiers/kle";

/** Levels of KLE that a column has: 1 main group, 2 group, 3 subject. */
export type KleLevels = readonly (1 | 2 | 3)[];

/** Of a number in its exact form. */
export function hasLevel(number: string, levels: KleLevels): boolean {
  return (levels as readonly number[]).includes((number.length + 1) / 3);
}

/** `KLE 27.60`, `KLE-nr.: 27.60.04`. */
const NAMED = /^kle(?:[- ]?(?:n(?:umme)?r|emne|gruppe))?[.:]*[ -]*(?=\d)/i;
/** A group whose point is missing or another sign (`27-60`, `27,60`), or has its title behind it. A plain text has single blanks. */
const GROUP = /^(\d{1,2})(?: ?[.,\-/:] ?| )(\d\d)\.?$/;
const TITLED_GROUP = /^(\d\d\.\d\d)(?: ?[-:,(])? ?\p{L}(?!.*\d\d\.\d\d)/u;

/** The number that a plain text must mean, where the column has its level. Whether KLE has it is not asked. */
export function kleNumberOf(plainText: string, levels: KleLevels): string | undefined {
  const text = plainText.replace(NAMED, "");
  if (parseKle(text) !== undefined) return hasLevel(text, levels) ? text : undefined;
  const subject = fixKle(text);
  if (subject !== undefined) return hasLevel(subject, levels) ? subject : undefined;
  if (!levels.includes(2)) return undefined;
  const parts = GROUP.exec(text);
  return parts === null ? TITLED_GROUP.exec(text)?.[1] : `${parts[1]!.padStart(2, "0")}.${parts[2]!}`;
}
