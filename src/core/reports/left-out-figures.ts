import { isRecords } from "../figures/figure-source";
import { leftOutOf } from "../figures/left-out";
import { leftOutLine } from "../figures/left-out-line";
import { recordsLine } from "../figures/left-out-records";
import { registerIn } from "../registers/workbook-data";
import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";
import { ownLeftOut } from "./own-left-out";
import type { Figure, Section } from "./plan";
import type { ReportInput } from "./report";

type LeftOutInput = Pick<ReportInput, "data" | "language"> & Partial<Pick<ReportInput, "validation">>;

/** The section with what each of its figures leaves out beside it, and what several of them do said once. */
export function withLeftOut<S extends Section>(section: S, input: LeftOutInput): S {
  if (section.kind === "figures") {
    const figures = section.figures.map((figure) => besideFigure(figure, input));
    return { ...section, figures, ...sharedLines(figures, input.language) };
  }
  if (section.kind === "tiles") {
    const tiles = section.tiles.map((tile) => besideFigure(tile, input));
    return { ...section, tiles, ...sharedLines(tiles, input.language) };
  }
  return section;
}

/** What several figures leave out, said once. */
function sharedLines(figures: readonly Figure[], language: Language): { under?: readonly string[] } {
  const own = ownLeftOut(figures);
  const shared = figures.flatMap(({ leftOut }, i) => (leftOut === undefined || own[i] !== undefined ? [] : [leftOut]));
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const under = [...new Set(shared)].map((text) => {
    const labels = figures.filter(({ leftOut }) => leftOut === text).map(({ label }) => `”${label}”`);
    return formatMessage(TEXT.shared[language], language, { text, figures: list.format(labels) });
  });
  return under.length === 0 ? {} : { under };
}

const TEXT = {
  shared: { da: "{text} Det gælder {figures}.", en: "{text} This goes for {figures}." },
} as const satisfies Record<string, Localized>;

function besideFigure<F extends Figure>(figure: F, { data, language, validation }: LeftOutInput): F {
  const records = figure.from.filter(isRecords).flatMap(({ register }) => {
    const mapping = registerIn(data, register)?.mapping;
    return mapping === undefined ? [] : [recordsLine(mapping, validation?.recognition ?? {}, language)];
  });
  const lines = [...records, leftOutLine(leftOutOf(data, figure.from), language)].filter((line) => line !== undefined);
  return lines.length === 0 ? figure : { ...figure, leftOut: lines.join(" ") };
}
