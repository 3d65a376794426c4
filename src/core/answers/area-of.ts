import { isBlank } from "../model/cell";
import type { Area } from "../strategy/area";
import type { Strategy } from "../strategy/strategy";
import type { Answer } from "./answer";
import type { AnswerIndex } from "./answer-index";
import { placeOf } from "./place-of";

export interface FoundArea {
  readonly strategy: Strategy;
  readonly area: Area;
  /** Index into `strategy.areas`. */
  readonly at: number;
  /** The area's exit route can't be read: there is no such column, or the cell holds something else than a route. */
  readonly isRouteUnreadable: boolean;
  /** How systems are called, by data row. */
  readonly systemName: (row: number) => string;
}

/** A case area by its id or name; of several rows the first. */
export async function areaOf(index: AnswerIndex, key: string | number): Promise<FoundArea | { readonly answer: Answer }> {
  const found = await placeOf(index, key, ["caseAreas"]);
  if ("answer" in found) return found;
  const { strategy, data } = await index.strategy();
  const byRow = await index.part("areas by row", () => Promise.resolve(new Map(strategy.areas.map((area, at) => [area.row, at]))));
  const at = byRow.get(found.place.rows[0]!)!;
  const systems = data.registers.systems?.columns;
  const systemName = (row: number): string =>
    String(systems?.["systemName"]?.[row] ?? "").trim() || String(systems?.["systemId"]?.[row] ?? "");
  const route = data.registers.caseAreas?.columns.route?.[found.place.rows[0]!];
  const isRouteUnreadable = route === undefined || (!isBlank(route) && strategy.areas[at]!.route === undefined);
  return { strategy, area: strategy.areas[at]!, at, isRouteUnreadable, systemName };
}
