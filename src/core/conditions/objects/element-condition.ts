import { columnSpec, registerSpec, type ColumnKey } from "../../registers";
import type { RegisterId } from "../../model/register-id";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS, DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import type { Language, Localized } from "../../text/language";
import type { ElementCondition } from "../condition";
import { sf1470Editions } from "../sf1470/elements";

type Kind = ElementCondition["kind"];
/** An entry's own fields; the rest is the same for all elements of an object, or follows from the columns. */
type Own = Pick<ElementCondition, "id" | "name" | "severity" | "covers" | "duty" | "form" | "requirement">;
/** The register whose rows are the object. */
const REGISTER_OF = { case: "cases", document: "documents" } as const satisfies Readonly<Record<Kind, RegisterId>>;
type Keys<K extends Kind> = readonly ColumnKey<(typeof REGISTER_OF)[K]>[];
type Judged<K extends Kind> = Own & { readonly columns: Keys<K>; readonly rules: readonly string[] };
type NotInSheet<K extends Kind> = Own & { readonly columns?: Keys<K>; readonly notInSheet: Localized };

const APPLIES_TO: Readonly<Record<Kind, Localized>> = {
  case: {
    da: "Alle sager, der afleveres til Sags- og Dokumentindekset.",
    en: "All cases delivered to Sags- og Dokumentindeks.",
  },
  document: {
    da: "Alle dokumenter, der afleveres til Sags- og Dokumentindekset.",
    en: "All documents delivered to Sags- og Dokumentindeks.",
  },
};

/** An element that rules evaluate by columns of Sagsoprydning or Dokumenter. */
export const judged = <K extends Kind>(kind: K, { columns, ...own }: Judged<K>): ElementCondition => make(kind, own, columns, {});

/** An element that no sheet can show, or of which it shows too little to evaluate it. */
export const unseen = <K extends Kind>(kind: K, { columns = [], notInSheet, ...own }: NotInSheet<K>): ElementCondition =>
  make(kind, { ...own, rules: [] }, columns, { notInSheet });

function make(
  kind: Kind,
  own: Own & { readonly rules: readonly string[] },
  keys: readonly string[],
  more: { readonly notInSheet?: Localized },
): ElementCondition {
  const { version, date } = sf1470Editions().find(({ object }) => object === kind)!;
  const columns = keys.map((column) => ({ register: REGISTER_OF[kind], column }));
  return {
    kind,
    source: kind === "case" ? cite(CASE_INSTRUCTIONS, "required") : cite(DOCUMENT_INSTRUCTIONS, "element"),
    version: `SF1470, ${version}`,
    validFrom: date,
    appliesTo: APPLIES_TO[kind],
    evidence: columns.length > 0 ? inColumns(columns) : more.notInSheet!,
    columns,
    ...own,
    ...more,
  };
}

function inColumns(columns: readonly { readonly register: RegisterId; readonly column: string }[]): Localized {
  const sheet = registerSpec(columns[0]!.register).title;
  const names = (language: Language): string =>
    new Intl.ListFormat(language).format(columns.map(({ register, column }) => `”${columnSpec(register, column).header[language]}”`));
  return { da: `${names("da")} i arket ${sheet.da}.`, en: `${names("en")} in the sheet ${sheet.en}.` };
}
