import type { CellValue } from "../model/cell";
import { kmdSagName } from "../model/kmd-sag-name";
import type { RegisterId } from "../model/register-id";
import { cvrOf } from "../identifiers/cvr";
import { isFacet } from "../identifiers/kle";
import { isUuid } from "../identifiers/uuid";
import { choiceReader } from "../registers/choice-reader";
import type { ColumnSpec } from "../registers/register";
import { foldText } from "../text/fold";

type Test = (value: CellValue, text: string) => boolean;

const DATE_TEXT = /^\D{0,14}\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./ ]\s?\d{2,4}\b|^\d{4}-\d{2}-\d{2}|^[QK]\d\s|^\p{L}{3,9}\.?\s\d{4}$/iu;
/** Days from 1950 to 2118 as Excel counts them. */
const isDay: Test = (value, text) => (typeof value === "number" ? value >= 18_264 && value < 80_000 : DATE_TEXT.test(text));
const isYear: Test = (value, text) => /^\d{4}$/.test(text) && Number(value) >= 1950 && Number(value) <= 2150;
const isAmount: Test = (value, text) => typeof value === "number" || /^(?:ca\.?|kr\.?|dkk|-|−)?\s*[\d½][\d.,\s]*/iu.test(text);
const isKle: Test = (value, text) => /^\d{2}\.\d{2}(?:\.\d{2})?$/.test(text);
const isSubject: Test = (value, text) => /^\d{2}\.\d{2}\.\d{2}$/.test(text);
const isMainGroups: Test = (value, text) =>
  typeof value === "number"
    ? Number.isInteger(value) && value >= 0 && value <= 99
    : /^\d{2}(?:\.\d{2}){0,2}(?:(?:\s*(?:[,;/+]|og)\s*|\s*)\d{2}(?:\.\d{2}){0,2})*$/.test(text);
const isCpr: Test = (value, text) => /^\d{6}[-–\s]?\d{4}$/.test(text);
const isNumberOfParty: Test = (value, text) => isCpr(value, text) || cvrOf(text) !== undefined;
const isYesNo: Test = (value, text) => typeof value === "boolean" || /^(?:ja|nej|j|n|yes|no|x|✓|ukendt|ved ikke)$/iu.test(text);

/** What a name is not: values that are clearly of another kind. */
const isNoName: Test = (value, text) =>
  typeof value === "number" || isDay(value, text) || isKle(value, text) || isNumberOfParty(value, text) || isUuid(text);

/**
 * How well the values of a sheet's column are those that a column of the register takes: the share of them, 0..1; undefined where that can't
 * be seen, as in free text, or there are none.
 */
export function valueFit(register: RegisterId, column: ColumnSpec, values: readonly CellValue[]): number | undefined {
  if (values.length === 0) return undefined;
  const test = testOf(register, column);
  if (test !== undefined) return share(values, test);
  if (column.kind === "text" && column.text === "name") return share(values, isNoName) >= 0.8 ? 0 : undefined;
  return undefined;
}

const SMALL: ReadonlySet<string> = new Set(["noticeMonths", "wave"]);

function testOf(register: RegisterId, column: ColumnSpec): Test | undefined {
  switch (column.kind) {
    case "choice": {
      const read = choiceReader(register, column.key);
      return (value) => Boolean(read(value));
    }
    case "date":
      return isDay;
    case "year":
      return (value, text) => isYear(value, text) || isDay(value, text);
    case "integer":
      // A count may be as large as a day's number; months of notice and waves are not.
      return (value, text) => isAmount(value, text) && !(SMALL.has(column.key) ? isDay(value, text) : DATE_TEXT.test(text));
    case "number":
      return (value, text) => isAmount(value, text) && !DATE_TEXT.test(text);
    case "kle":
      return column.kleLevels.includes(2) ? isKle : isSubject;
    case "cvr":
      return (value, text) => cvrOf(text.replace(/^\s*(?:dk|cvr)[\s.:-]*/i, "")) !== undefined;
    case "facet":
      return (value, text) => isFacet(text);
    case "uuid":
      return (value, text) => isUuid(text) || text.startsWith("urn:");
    case "party":
      return isNumberOfParty;
    case "text":
      return column.key === "kleMainGroups" ? isMainGroups : undefined;
    case "reference":
      return undefined;
    case "key":
      return undefined;
  }
}

/** Whether a column of a list of KMD Sag's users is full of it. */
export function namesKmdSag(values: readonly CellValue[]): number {
  return share(values, (value, text) => kmdSagName(text) === "yes");
}

export function saysYesNo(values: readonly CellValue[]): number {
  return share(values, isYesNo);
}

/** Words by which KITOS says that a system or contract is valid; no life cycle. */
const VALIDITY = new Set(["aktiv", "ikkeaktiv", "aktivt", "ikkeaktivt", "gyldig", "ikkegyldig", "gyldigt", "ikkegyldigt"]);

export function saysValidity(values: readonly CellValue[]): boolean {
  return values.length > 0 && values.every((value) => VALIDITY.has(foldText(String(value))));
}

/** 0..1: how well the values distinguish rows as an identifier does: each once, short, without blanks or with a digit. */
export function keyFit(values: readonly CellValue[]): number {
  if (values.length < 2) return 0;
  const texts = values.map((value) => String(value).trim());
  const distinct = new Set(texts.map((text) => text.toUpperCase())).size / texts.length;
  const idLike =
    texts.filter((text) => text.length <= 40 && (/\d/.test(text) ? !/\s\S+\s/.test(text) : /^\S{1,12}$/.test(text))).length / texts.length;
  const isOther =
    share(values, (value, text) => DATE_TEXT.test(text) || isYesNo(value, text) || isKle(value, text) || isNumberOfParty(value, text)) >
    0.5;
  return isOther ? 0 : distinct * idLike;
}

function share(values: readonly CellValue[], test: Test): number {
  if (values.length === 0) return 0;
  return values.filter((value) => test(value, String(value).trim())).length / values.length;
}
