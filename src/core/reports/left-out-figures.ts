import { isRecords } from "../figures/figure-source";
import { leftOutOf } from "../figures/left-out";
import { leftOutLine } from "../figures/left-out-line";
import { recordsLine } from "../figures/left-out-records";
import { registerIn } from "../registers/workbook-data";
import type { Figure, Section } from "./plan";
import type { ReportInput } from "./report";

type LeftOutInput = Pick<ReportInput, "data" | "language"> & Partial<Pick<ReportInput, "validation">>;

/** The section with what each of its figures leaves out beside it. */
export function withLeftOut<S extends Section>(section: S, input: LeftOutInput): S {
  if (section.kind === "figures") return { ...section, figures: section.figures.map((figure) => besideFigure(figure, input)) };
  if (section.kind === "tiles") return { ...section, tiles: section.tiles.map((tile) => besideFigure(tile, input)) };
  return section;
}

function besideFigure<F extends Figure>(figure: F, { data, language, validation }: LeftOutInput): F {
  const records = figure.from.filter(isRecords).flatMap(({ register }) => {
    const mapping = registerIn(data, register)?.mapping;
    return mapping === undefined ? [] : [recordsLine(mapping, validation?.recognition ?? {}, language)];
  });
  const lines = [...records, leftOutLine(leftOutOf(data, figure.from), language)].filter((line) => line !== undefined);
  return lines.length === 0 ? figure : { ...figure, leftOut: lines.join(" ") };
}
