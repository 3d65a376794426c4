import { foldText } from "../text/fold";

/** SAPA itself, as a system's row names it. It only shows what lies in the indexes: it holds no cases, and nothing goes on from it. */
export const SAPA = "SAPA";

const NAMES: ReadonlySet<string> = new Set(
  [
    "SAPA",
    "KOMBIT SAPA",
    "Sags- og Partsoverblik",
    "Sags- og Partsoverblikket",
    "SAPA Overblik",
    "SAPA Advis",
    "SAPA Sags- og Partsoverblik",
  ].map(foldText),
);

/** A longer text is no name. */
const LONGEST = 200;

/** Whether a name is SAPA's own, with a remark in brackets, a version or its owner around it. */
export function isSapaName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.normalize("NFC").replace(/\([^)]*\)|\bv(?:er(?:sion)?)?\.?\s?\d[\d.]*/giu, " ");
  return NAMES.has(foldText(text)) || NAMES.has(foldText(bare));
}
