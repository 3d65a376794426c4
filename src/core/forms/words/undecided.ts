import type { CellValue } from "../../model/cell";
import type { Localized } from "../../text/language";
import { foldForm, mayHaveForm } from "../fold-form";

interface UndecidedForm {
  readonly key: string;
  readonly meaning: Localized;
  readonly examples: readonly string[];
  /** Over the whole text, folded by `foldForm`. */
  readonly pattern: RegExp;
  /** True for a mark on a value: it counts even where the text without it is a value of a list. */
  readonly marks?: true;
}

/** How a cell says itself that it is not decided: a mark on a value, or a word instead of one. */
export const UNDECIDED_FORMS: readonly UndecidedForm[] = [
  {
    key: "question-mark",
    meaning: { da: "Et spørgsmålstegn efter værdien.", en: "A question mark after the value." },
    examples: ["slet?", "Kasseres ?", "ja?", "Flyt til ESDH (?)", "ja (måske)?", "31-12-2027?"],
    pattern: /^.*[\p{L}\p{N}½)].*\?\)?[.\s]*$|^\(?\?\)?\s*[\p{L}\p{N}].*$/u,
    marks: true,
  },
  {
    key: "proposal",
    meaning: { da: "Værdien kaldes et forslag eller en mulighed.", en: "The value is called a proposal or a possibility." },
    examples: ["Kasseres (forslag)", "forslag: arkiveres", "evt. Nexus", "måske ESDH", "formentlig 2027", "Kasseres - skal afklares"],
    pattern:
      /^(?:forslag|udkast|oplæg|evt|eventuelt|måske|muligvis|formentlig|sandsynligvis|antagelig|antageligt|nok|vistnok|tænker|overvejer)\b[.:,]?\s+\S.*$|^.*\S\s*[(\-,;:]\s*(?:forslag|udkast|evt\.?|eventuelt|måske|muligvis|foreløbig|foreløbigt|ikke besluttet|ikke afklaret|ikke endelig|ikke endeligt|skal afklares|afventer\b.*|tbd|tbc|uafklaret)\.?\)?$/u,
    marks: true,
  },
  {
    key: "waiting",
    meaning: { da: "Cellen siger, at afgørelsen venter.", en: "The cell says that the decision is pending." },
    examples: ["afventer", "afventer økonomiudvalget", "skal afklares", "tbd", "ikke besluttet", "besluttes senere", "under afklaring"],
    pattern:
      /^(?:t\.?b\.?[dac]\.?|måske|evt\.?|eventuelt|muligvis|afvent(?:er)?\b.*|uafklaret\b.*|uafgjort|ubesluttet|ikke (?:endeligt? )?(?:besluttet|afklaret|afgjort|fastlagt|fastsat|planlagt|aftalt|valgt|bestemt|taget stilling)(?: endnu)?|endnu ikke .*|(?:skal |bliver |mangler at (?:blive )?)?(?:afklare[st]|afklaret|beslutte[st]|besluttet|drøfte[st]|aftale[st]|fastlægge[st]|overveje[st]|vurdere[st]|undersøges nærmere)\b.*|(?:under|til|kræver|mangler|i) (?:afklaring|beslutning|behandling|drøftelse|overvejelse|vurdering|forhandling|stillingtagen)|senere|på et senere tidspunkt|kommer(?: senere)?|følger|to be (?:decided|defined|confirmed)|undecided|pending|forslag|udkast)$/u,
  },
];

/** Whether a text puts a mark of doubt on a value: `Kasseres?`, `Nexus (forslag)`. A question mark alone says that nothing is known. */
export function hasDoubtMark(text: string): boolean {
  const folded = foldForm(text);
  return mayHaveForm(folded) && UNDECIDED_FORMS.some(({ marks, pattern }) => marks === true && pattern.test(folded));
}

/** Whether a text says itself that it is not decided, by a mark or by a word for it. */
export function isUndecided(text: string): boolean {
  const folded = foldForm(text);
  return mayHaveForm(folded) && UNDECIDED_FORMS.some(({ pattern }) => pattern.test(folded));
}

/** A text as long as this says something of its own, whatever it begins or ends with. */
const MOST_SIGNS = 60;

/** Whether a cell of a decision says that it is not decided. */
export function isUndecidedCell(cell: CellValue): boolean {
  return typeof cell === "string" && cell.length <= MOST_SIGNS && isUndecided(cell);
}
