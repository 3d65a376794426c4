import { namesPerson } from "../identifiers/mask-persons";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import { writtenColumn, type RegisterData } from "../model/register-data";
import { columnSpec, REGISTERS } from "../registers";
import { choiceReader } from "../registers/choice-reader";
import type { ColumnSpec } from "../registers/register";
import type { WorkbookData } from "../registers/workbook-data";
import { keyOf } from "../text/signs";

/*
 * A workbook that can be handed to somebody who must not see whom it is about: to a supplier, or with a report of a fault. It is built up from nothing
 * rather than cleaned: what is not named here is not in it. Rows, lists, dates, numbers, KLE and the names of systems stay, since findings and
 * figures come from them.
 */

export interface AnonymousSheet {
  readonly name: string;
  /** Headers first. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Columns whose words name systems, areas and agreements, and nobody. */
const RETAINED: ReadonlySet<string> = new Set([
  "systems.systemId",
  "systems.systemName",
  "systems.supplier",
  "systems.kleMainGroups",
  "interfaces.interfaceId",
  "interfaces.version",
  "caseAreas.areaId",
  "caseAreas.areaName",
  "documentStrategy.number",
  "documentStrategy.theme",
  "procurements.procurementId",
  "procurements.packages",
  "procurements.packagesMade",
]);
/** Columns that hold each other's values, and so are replaced alike. */
const FAMILY: Readonly<Record<string, string>> = { relatedDocument: "documentNumber", assignedTo: "caseworker", alternativeTitle: "title" };
/** A date or an amount as it is typed, and nothing else. */
const FIGURES = /^[\d\s.,:/+-]{1,20}$/;

/** The registers as sheets in which no cell names a person, a case or an address. The same value becomes the same word everywhere. */
export function anonymousSheets(data: WorkbookData): readonly AnonymousSheet[] {
  const replace = replacer();
  return REGISTERS.flatMap(({ id, title }): AnonymousSheet[] => {
    const register = data.registers[id] as RegisterData | undefined;
    if (register === undefined) return [];
    const columns = Object.keys(register.columns).filter((key) => register.mapping.columns[key] !== undefined);
    const specs = columns.map((key) => columnSpec(id, key));
    const anonymous = columns.map((key, i) => columnAs(specs[i]!, `${id}.${key}`, replace, isListed(id, specs[i]!)));
    const cells = columns.map((key) => writtenColumn(register, key)!);
    const rows = Array.from({ length: register.rowCount }, (_, row) => cells.map((column, i) => anonymous[i]!(column[row] ?? "")));
    return [{ name: title.da, rows: [specs.map(({ header }) => header.da), ...rows] }];
  });
}

type Replace = (family: string, word: string, value: CellValue) => string;
type Listed = (value: CellValue) => boolean;

/** Numbers words of each family in the order in which they come. */
function replacer(): Replace {
  const families = new Map<string, Map<string, string>>();
  return (family, word, value) => {
    let known = families.get(family);
    if (known === undefined) families.set(family, (known = new Map()));
    const key = keyOf(value);
    let replaced = known.get(key);
    if (replaced === undefined) known.set(key, (replaced = `${word} ${known.size + 1}`));
    return replaced;
  };
}

function isListed(register: RegisterData["mapping"]["register"], { key, kind }: ColumnSpec): Listed {
  if (kind !== "choice") return () => false;
  const read = choiceReader(register, key as never);
  return (value) => read(value) !== undefined;
}

function columnAs(spec: ColumnSpec, name: string, replace: Replace, isOnList: Listed): (value: CellValue) => CellValue {
  const family = FAMILY[spec.key] ?? spec.key;
  return (value) => {
    if (isBlank(value) || isErrorValue(value) || typeof value === "boolean") return value;
    const isRetained = !namesPerson(value) && (RETAINED.has(name) || retains(spec, value) || isOnList(value));
    return isRetained ? value : replace(family, spec.header.da, value);
  };
}

function retains({ kind }: ColumnSpec, value: CellValue): boolean {
  switch (kind) {
    case "date":
    case "year":
    case "integer":
    case "number":
      return typeof value === "number" || FIGURES.test(String(value));
    case "kle":
      return /^[\d.\s]{2,12}$/.test(String(value));
    case "facet":
      return /^[A-ZÆØÅ]\d{2}$/i.test(String(value));
    case "reference":
      return true;
    default:
      return false;
  }
}
