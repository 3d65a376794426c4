import { formatSerial } from "../../identifiers/dates";
import { registerSpec } from "../../registers";
import { formatMessage } from "../../text/format-message";
import { pathTable } from "../area-plan-tables";
import { cutForPrint } from "../cut-for-print";
import { wavesAgainstContract } from "../management-tables";
import { managementTiles } from "../management-tiles";
import type { Section, TableSection } from "../plan";
import type { Report, ReportInput } from "../report";
import { scenarioTable } from "../scenario-table";
import { agreementTable, blockerTable, decisionTable, noticeTable, riskTable } from "../strategy-tables";
import { planDependencyDiagram } from "../sheets/dependency-diagram";
import { runStamp } from "../shared-sections";
import { verdictOf } from "../verdict";
import { dependencyDrawings } from "./dependency-drawing";
import type { Chapter, Paper, PaperDrawing, PaperPart, PaperPicture } from "./paper";
import { TEXT } from "./papers.text";
import { waveDrawing } from "./wave-drawing";

/** A chapter of more is not read; the sheets have them all. */
const MOST_ROWS = 25;

/** The strategy folder: a summary, what is to be decided, the plan, dependencies, risks, and an appendix for each register. */
export function planStrategyFolder(input: ReportInput, appendices: readonly Report[]): Paper {
  const { language, settings, today, when, data } = input;
  const say = (text: keyof typeof TEXT, values: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(TEXT[text][language], language, values);
  const subtitle = say("folderSubtitle");
  return {
    file: say("folderFile"),
    title: say("folderTitle"),
    subtitle: settings.municipality === "" ? subtitle : say("withMunicipality", { municipality: settings.municipality, subtitle }),
    about: [
      say("made", { date: formatSerial(today), time: when.slice(-5) }),
      ...runStamp(input).rows.map(({ register, rows }) => say("source", { register: registerSpec(register).title[language], rows })),
    ],
    contents: say("contents"),
    chapters: [
      {
        heading: say("summary"),
        parts: [...there(verdictOf(input), managementTiles(input)), ...waves(input, wavesAgainstContract(input))],
      },
      { heading: say("decisions"), lead: say("decisionsLead"), parts: there(decisionTable(input, MOST_ROWS)) },
      {
        heading: say("plan"),
        lead: say("planLead"),
        parts: [
          ...(data.registers.caseAreas === undefined ? [] : there(pathTable(input), scenarioTable(input.strategy, language))),
          ...there(noticeTable(input), agreementTable(input)),
        ],
      },
      {
        heading: say("dependencies"),
        lead: say("dependenciesLead"),
        parts: [...drawing(input), picture(input), ...there(blockerTable(input))],
      },
      { heading: say("risks"), lead: say("risksLead"), parts: there(riskTable(input, MOST_ROWS)) },
      ...appendices
        .filter(({ needs }) => needs.some((register) => data.registers[register] !== undefined))
        .map((report, i) => appendix(report, String.fromCharCode(65 + i), input)),
    ],
  };
}

function there(...sections: readonly (Section | undefined)[]): Section[] {
  return sections.filter((section) => section !== undefined);
}

/** The picture of the pane, with what it shows in figures for those who don't see it. */
function drawing({ data, dependencies, language }: ReportInput): PaperDrawing[] {
  const { pages, across, left } = dependencyDrawings(data, language);
  if (pages.length === 0) return [];
  const count = (wanted: string): number => dependencies.systems.filter(({ kind }) => kind === wanted).length;
  const alt = formatMessage(TEXT.drawingAlt[language], language, { direct: count("direct"), indirect: count("indirect") });
  const notes = [
    ...(across.length === 0 ? [] : [formatMessage(TEXT.drawingAcross[language], language, { links: across.join(", ") })]),
    ...(left === 0 ? [] : [formatMessage(TEXT.drawingLeft[language], language, { count: left })]),
  ];
  return [{ kind: "drawing", title: TEXT.drawing[language], alt, pages, notes }];
}

/** The waves on a line of time, beside the table with their days. */
function waves({ language }: ReportInput, table: TableSection | undefined): PaperPart[] {
  if (table === undefined) return [];
  const page = waveDrawing(table);
  if (page === undefined) return [table];
  const alt = formatMessage(TEXT.wavesAlt[language], language, { title: table.chart!.title });
  return [table, { kind: "drawing", title: table.chart!.title, alt, pages: [page] }];
}

function picture(input: ReportInput): PaperPicture {
  const { title, columns, legend, notes, empty } = planDependencyDiagram(
    input.dependencies,
    input.language,
    runStamp(input, ["systems", "interfaces"]),
  );
  return { kind: "picture", title, columns, legend, notes: columns.length === 0 ? [empty, ...notes] : notes };
}

/** An appendix is none of the sheets. */
const SUMMARY_OF = /^(?:Resumé|Summary) – /;

/** What the summary prints, under a heading of its own. */
function appendix(report: Report, letter: string, input: ReportInput): Chapter {
  const { language } = input;
  const { title, subtitle, sections } = cutForPrint(report.build(input), language, "workbook");
  const parts: readonly PaperPart[] = sections;
  return {
    heading: formatMessage(TEXT.appendix[language], language, { letter, title: title.replace(SUMMARY_OF, "") }),
    ...(subtitle === undefined ? {} : { lead: `${subtitle}.` }),
    parts,
  };
}
