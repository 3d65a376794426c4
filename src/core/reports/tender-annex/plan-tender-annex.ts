import { ELEMENT_CONDITIONS } from "../../conditions/catalogue";
import { CATALOGUE_DATE, CATALOGUE_VERSION } from "../../conditions/catalogue-version";
import type { ElementCondition } from "../../conditions/condition";
import type { RegisterOf, WorkbookData } from "../../registers/workbook-data";
import { choiceReader } from "../../registers/choice-reader";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { shownStoredDay } from "../../text/shown-time";
import { withLeftOut } from "../left-out-figures";
import type { ReportPlan, Section, TableSection } from "../plan";
import { runStamp } from "../shared-sections";
import { ANSWERS, readDemands, type Demand } from "./demands";
import { procurementFacts } from "./facts";
import type { ProcurementChoice } from "./procurement";
import { sourceText } from "./source-text";
import { TEXT } from "./tender-annex.text";
import { digest } from "../../model/digest";

export interface TenderAnnexInput {
  readonly data: WorkbookData;
  readonly procurements: RegisterOf<"procurements">;
  readonly procurement: ProcurementChoice;
  readonly language: Language;
  /** Local time, `åååå-mm-dd tt:mm`. */
  readonly when: string;
}

/** Excel's limit. */
const SHEET_NAME = 31;
/** The form of agreement that holds the conditions already. */
const SKI = "SKI 02.19";
/** The edition in which the demands follow from the service area. */
const NEW = "2023-aftalen";
/** The condition that brings the demands on single elements with it. */
const INDEX = "sapa-case-index";

/** An annex to a tender: what it demands of the solution, in words that can be pasted, with what it does not demand and why. */
export function planTenderAnnex({ data, procurements, procurement, language, when }: TenderAnnexInput): ReportPlan {
  const demands = readDemands(procurements, procurement.row);
  const fill = (text: keyof typeof TEXT): string => formatMessage(TEXT[text][language], language, { name: procurement.name });
  const answer = (column: "agreementForm" | "agreementEdition"): string | undefined =>
    choiceReader("procurements", column)(procurements.columns[column]?.[procurement.row] ?? "");
  const demandsIndex = demands.some((demand) => demand.condition.id === INDEX && demand.answer === "made");
  const sections: Section[] = [
    withLeftOut(procurementFacts(procurements, procurement, demands, data.date1904, language), { data, language }),
    ...(answer("agreementForm") === SKI ? [note(TEXT[answer("agreementEdition") === NEW ? "skiNew" : "ski"][language])] : []),
    demandTable(demands, language),
    ...(demandsIndex
      ? [elementTable("case", demands.length, language), elementTable("document", demands.length, language)]
      : [note(TEXT.noObjects[language])]),
    { kind: "list", title: TEXT.toDo[language], items: toDo(demands, language), empty: TEXT.ready[language] },
    note(formatMessage(TEXT.catalogue[language], language, { version: CATALOGUE_VERSION, date: shownStoredDay(CATALOGUE_DATE) })),
  ];
  return {
    kind: "report",
    whole: true,
    // The sheet's mark holds the id in at most 255 characters, and a procurement's id may be any text.
    id: `tender-annex-${digest(procurement.key, 10)}`,
    sheetName: annexName(fill("sheetName")),
    title: fill("title"),
    subtitle: TEXT.subtitle[language],
    sections,
    stamp: runStamp({ data, when, language }),
  };
}

/** A text in the form that Excel accepts as a sheet's name. */
export function annexName(text: string): string {
  const plain = text
    // eslint-disable-next-line no-control-regex -- Excel takes none of them in a name
    .replace(/[:\\/?*[\]\u0000-\u001f]/g, "-")
    .replace(/\s+/g, " ");
  return plain.slice(0, SHEET_NAME).replace(/[\s']+$|[\ud800-\udbff]$/g, "");
}

function note(text: string): Section {
  return { kind: "note", tone: "plain", text };
}

function demandTable(demands: readonly Demand[], language: Language): TableSection {
  return {
    kind: "table",
    title: TEXT.demands[language],
    columns: (["demand", "answer", "reason", "source", "requirement"] as const).map((key) => ({
      key,
      label: TEXT[key][language],
      format: "text",
    })),
    rows: demands.map(({ condition, answer, reason }, i) => ({
      demand: { value: `K${i + 1} ${condition.name[language]}` },
      answer: { value: ANSWERS[answer][language] },
      reason: { value: reason ?? (answer === "deviated" ? TEXT.reasonMissing[language] : "") },
      source: { value: sourceText(condition, language) },
      // Last, where a long text has room.
      requirement: { value: condition.requirement[language] },
    })),
    empty: TEXT.empty[language],
  };
}

/** Numbered on after the demands, so that a supplier's answer can name each. */
function elementTable(kind: ElementCondition["kind"], before: number, language: Language): TableSection {
  return {
    kind: "table",
    title: TEXT[kind === "case" ? "caseObject" : "documentObject"][language],
    columns: (["element", "form", "source", "requirement"] as const).map((key) => ({
      key,
      label: TEXT[key][language],
      format: "text",
    })),
    rows: ELEMENT_CONDITIONS.flatMap((condition, i) =>
      condition.kind !== kind
        ? []
        : [
            {
              element: { value: `K${before + i + 1} ${condition.name[language]}` },
              form: { value: condition.form[language] },
              source: { value: sourceText(condition, language) },
              requirement: { value: condition.requirement[language] },
            },
          ],
    ),
    empty: TEXT.empty[language],
  };
}

function toDo(demands: readonly Demand[], language: Language): string[] {
  return demands.flatMap(({ condition, answer, reason, inSheet }) => {
    const text = !inSheet
      ? "toFind"
      : answer === "undecided"
        ? "toDecide"
        : answer === "deviated" && reason === undefined
          ? "toJustify"
          : undefined;
    return text === undefined ? [] : [formatMessage(TEXT[text][language], language, { name: condition.name[language] })];
  });
}
