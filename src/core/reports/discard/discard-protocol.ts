import { cellsOf, type FigureSource } from "../../figures/figure-source";
import { cite, sourceName } from "../../sources/source";
import { DISCARD_RULES, UDK_RETENTION } from "../../sources/sources";
import { UDK_ACTS } from "../../retention/udk-areas";
import { formatMessage } from "../../text/format-message";
import type { Language } from "../../text/language";
import { defineRegisterReport } from "../define-report";
import type { FiguresSection, NoteSection } from "../plan";
import { caseSettings } from "../report";
import { countFigure, notJudgedList } from "../shared-sections";
import { SHARED } from "../shared.text";
import { adviceGaps } from "../worklist/advice-words";
import { discardFacts, type DiscardFacts, type DiscardLine } from "./discard-facts";
import { GATES, TEXT } from "./discard-protocol.text";
import { hasMarks, lineTable, refusedTable, udkTable } from "./discard-tables";

/** The discard protocol: what may be discarded, how many, by which authority, years and decision; ready for the agenda. */
export const discardProtocol = defineRegisterReport({
  id: "discard-protocol",
  text: TEXT,
  register: "cases",
  // An annex to an agenda is handed over as it is.
  whole: true,
  sections: (input, cases) => {
    const { language } = input;
    const facts = discardFacts(input, cases);
    return [
      keyFigures(facts, input.today, language),
      proposal(facts, language),
      { kind: "list", title: TEXT.before[language], items: GATES.map((gate) => gate[language]), empty: TEXT.nothing[language] },
      note(sourceName(cite(DISCARD_RULES, "decision"), language), language),
      refusedTable(facts, language),
      udkTable(facts, language),
      note([UDK_ACTS, cite(UDK_RETENTION, "keep")].map((source) => sourceName(source, language)).join("; "), language),
      // An annex to the agenda has no room for findings; they stand in the summary of the clean-up.
      notJudgedList(input, ["cases"], adviceGaps(facts.advice, caseSettings(input.settings), language)),
      ...(hasMarks(input.kle) ? [] : [{ kind: "note", tone: "plain", text: TEXT.noMarks[language] } as const]),
      // Last: its headings are repeated on each page.
      lineTable(input, facts),
    ];
  },
});

/** What decides that a case may be discarded. */
const DISCARDABLE: FigureSource = cellsOf(
  "cases",
  "caseStatus",
  "retentionCode",
  "retentionYear",
  "closed",
  "kle",
  "facet",
  "created",
  "udkList",
  "action",
);
const DECIDED: FigureSource = [...DISCARDABLE, ...cellsOf("caseAreas", "kle", "discardDecision")];
const READY: FigureSource = [...DECIDED, ...cellsOf("caseAreas", "archiveVersion")];

function note(source: string, language: Language): NoteSection {
  return { kind: "note", tone: "plain", text: formatMessage(TEXT.source[language], language, { source }) };
}

function keyFigures({ lines, cases, refused, areas }: DiscardFacts, today: number, language: Language): FiguresSection {
  const sum = (of: readonly DiscardLine[]): number => of.reduce((total, line) => total + line.cases, 0);
  const gates = (line: DiscardLine) => (line.area === undefined ? undefined : areas[line.area]);
  const decided = lines.filter((line) => (gates(line)?.decided ?? Infinity) <= today);
  const ready = decided.filter((line) => ["Godkendt", "Ikke påkrævet"].includes(gates(line)?.version ?? ""));
  const documents = lines.some((line) => line.documents !== undefined)
    ? lines.reduce((total, line) => total + (line.documents ?? 0), 0)
    : undefined;
  const figure = (label: keyof typeof TEXT, from: FigureSource, value: number | undefined, why?: keyof typeof TEXT) =>
    countFigure(TEXT[label][language], value, language, from, why && TEXT[why][language]);
  return {
    kind: "figures",
    title: SHARED.keyFigures[language],
    figures: [
      figure("cases", DISCARDABLE, cases, "casesNote"),
      figure(
        "chosen",
        DISCARDABLE,
        lines.reduce((total, line) => total + line.chosen, 0),
        "chosenNote",
      ),
      figure("decided", DECIDED, sum(decided), "decidedNote"),
      figure("ready", READY, sum(ready), "readyNote"),
      figure("documents", [...DISCARDABLE, ...cellsOf("cases", "documentCount")], documents, "documentsNote"),
      figure(
        "refusedCount",
        DISCARDABLE,
        Object.values(refused).reduce((total, count) => total + count, 0),
      ),
    ],
  };
}

/** A text for the agenda; what nobody has decided yet is not decided by a sheet. */
function proposal({ lines, cases }: DiscardFacts, language: Language): NoteSection {
  if (cases === 0) return { kind: "note", tone: "warning", text: TEXT.nothing[language] };
  const closed = lines.flatMap((line) => line.closed ?? []);
  const years =
    closed.length === 0
      ? ""
      : formatMessage(TEXT.closedBetween[language], language, {
          from: String(closed.reduce((least, year) => Math.min(least, year))),
          to: String(closed.reduce((most, year) => Math.max(most, year))),
        });
  return { kind: "note", tone: "plain", text: formatMessage(TEXT.proposal[language], language, { cases, years }) };
}
