import type { KleRetirement } from "./kle-data";

/** The longest title that is stored; KLE's longest has 99 characters. */
export const MAX_TITLE = 300;

const RETIRES = /\[udgår(?:\s+(\d{4}))?\]/;
const SPECIALIST = /\[(?:fagsystem-emne|jobcenter-fagsystemsag)\]/;
/** The marks above, and a single bracket: KLE has the title "… [fagsystem-emne] ] [udgår 2023]". */
const ALL_MARKS = /\[(?:udgår(?:\s+\d{4})?|fagsystem-emne|jobcenter-fagsystemsag)\]|\s\]/g;

export interface MarkedTitle {
  readonly title: string;
  readonly retirement?: KleRetirement;
  readonly specialist: boolean;
}

/** Reads KL's marks out of a title: `"Jobrotation [udgår 2027]"` → title "Jobrotation", retirement 2027. */
export function readTitle(raw: string): MarkedTitle {
  const line = oneLine(raw);
  const retires = RETIRES.exec(line);
  return {
    title: oneLine(line.replace(ALL_MARKS, " ")),
    ...(retires === null ? {} : { retirement: retires[1] === undefined ? {} : { when: retires[1] } }),
    specialist: SPECIALIST.test(line),
  };
}

/** One line of at most `MAX_TITLE` characters: control characters and runs of blanks become one blank. */
export function oneLine(raw: string): string {
  const line = raw.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.length <= MAX_TITLE ? line : `${line.slice(0, MAX_TITLE - 1).trimEnd()}…`;
}
