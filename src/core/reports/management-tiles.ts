import { type KeyFigureId, type KeyFigures, KEY_FIGURES } from "../history/key-figures";
import { cellsOf, recordsOf } from "../figures/figure-source";
import { AREA_DATES_SOURCE, DEPENDENCY_SOURCE, READINESS_SOURCE } from "../strategy/figure-sources";
import { planFigures } from "../strategy/plan-figures";
import { formatMessage } from "../text/format-message";
import { shownStoredDay } from "../text/shown-time";
import { againstDeadline } from "./management-tables";
import { TEXT } from "./management.text";
import type { Figure, Tile, TilesSection } from "./plan";
import type { ReportInput } from "./report";
import { countFigure, dayFigure, linked } from "./shared-sections";
import { SHARED } from "./shared.text";
import { delayFigure } from "./strategy-tables";
import { systemFacts } from "./system-facts";
import { lastDatedDay, lightOfDay } from "./verdict";

/** The five figures of the steering group: when, how far, what depends on KMD Sag, what is ready for SAPA, and what waiting costs. */
export function managementTiles(input: ReportInput): TilesSection {
  return {
    kind: "tiles",
    title: SHARED.keyFigures[input.language],
    tiles: [finishTile(input), areasTile(input), dependentTile(input), readyTile(input), costTile(input)],
  };
}

/** Where some areas have no date, it is the earliest day that can be promised, and is called so. */
function finishTile(input: ReportInput): Tile {
  const { language, strategy } = input;
  const { unplanned, deadline } = planFigures(strategy);
  const last = lastDatedDay(input);
  const note =
    last === undefined
      ? SHARED.noAreaDated[language]
      : unplanned > 0
        ? formatMessage(SHARED.earliestIf[language], language, { count: unplanned })
        : deadline === undefined
          ? SHARED.deadlineNote[language]
          : againstDeadline(last, deadline, language);
  const light = lightOfDay(last, deadline);
  return {
    ...dayFigure(TEXT.finish[language], last, language, AREA_DATES_SOURCE, note),
    light: light === "green" && unplanned > 0 ? "yellow" : light,
  };
}

function areasTile(input: ReportInput): Tile {
  const { language, strategy, data } = input;
  const { areas, moved } = planFigures(strategy);
  const known = data.registers.caseAreas?.columns.status !== undefined;
  return {
    ...shareFigure(input, TEXT.out[language], known ? { part: moved, whole: areas } : undefined, [
      ...recordsOf("caseAreas"),
      ...cellsOf("caseAreas", "status", "currentSystem"),
    ]),
    light: known && areas > 0 && moved === areas ? "green" : "unknown",
    ...trendOf(input, ["areasMoved"]),
  };
}

function dependentTile(input: ReportInput): Tile {
  const { language } = input;
  const { dependency, dependenciesUnknown } = systemFacts(input);
  const label = TEXT.dependent[language];
  if (dependenciesUnknown) return { ...countFigure(label, undefined, language, DEPENDENCY_SOURCE), light: "unknown" };
  const rows = (kind: "direct" | "indirect"): number[] => dependency.filter((system) => system.kind === kind).map(({ row }) => row);
  const [direct, indirect] = [rows("direct"), rows("indirect")];
  const note = formatMessage(TEXT.dependentNote[language], language, { direct: direct.length, indirect: indirect.length });
  const first = direct[0] ?? indirect[0];
  return {
    ...linked(
      countFigure(label, direct.length + indirect.length, language, DEPENDENCY_SOURCE, note),
      first === undefined ? undefined : { register: "systems", row: first, column: "systemName" },
    ),
    // None is good news only where it can be seen that there is none.
    light: first === undefined && input.dependencies.incomplete.length === 0 ? "green" : "unknown",
    ...trendOf(input, ["direct", "indirect"]),
  };
}

function readyTile(input: ReportInput): Tile {
  const { language, strategy, data } = input;
  // What is not to show in SAPA is neither ready for it nor lacks anything.
  const shown = strategy.readiness.filter(({ state }) => state !== "notShown");
  const count = (of: string): number => shown.filter(({ state }) => state === of).length;
  const known = data.registers.systems?.columns.wantedInSapa !== undefined;
  const note = formatMessage(TEXT.readyNote[language], language, { planned: count("planned"), lacking: count("lacking") });
  return {
    ...shareFigure(
      input,
      TEXT.ready[language],
      known ? { part: count("ready"), whole: shown.length } : undefined,
      [
        ...READINESS_SOURCE,
        ...cellsOf("systems", "status"),
        ...cellsOf("interfaces", "goLive"),
        ...cellsOf("caseAreas", "route", "targetSystem"),
      ],
      known && shown.length > 0 ? note : undefined,
    ),
    light: count("lacking") > 0 ? "yellow" : !known || shown.length === 0 || count("unknown") > 0 ? "unknown" : "green",
    ...trendOf(input, ["systemsReady"]),
  };
}

function costTile(input: ReportInput): Tile {
  return { ...delayFigure(input, TEXT.perMonth), light: "unknown" };
}

/** So many of so many. */
function shareFigure(
  { language }: ReportInput,
  label: string,
  share: { readonly part: number; readonly whole: number } | undefined,
  from: Figure["from"],
  note?: string,
): Figure {
  const value = share === undefined ? SHARED.unjudged[language] : formatMessage(TEXT.share[language], language, share);
  return { label, value: { value }, format: "text", from, ...(note === undefined ? {} : { note }) };
}

/** How the sum of the figures differs from the earlier run; nothing where one of the two runs does not know them. */
function trendOf({ earlier, language }: ReportInput, ids: readonly KeyFigureId[]): Pick<Tile, "trend"> {
  if (earlier === undefined) return {};
  const sum = (of: KeyFigures): number | undefined =>
    ids.reduce<number | undefined>((all, id) => (all === undefined || of[id] === undefined ? undefined : all + of[id]), 0);
  const [before, now] = [sum(earlier.before), sum(earlier.now)];
  if (before === undefined || now === undefined) return {};
  const count = Math.abs(now - before);
  const more = now > before;
  const { good } = KEY_FIGURES.find(({ id }) => id === ids[0])!;
  const text = count === 0 ? TEXT.unchanged : more ? TEXT.more : TEXT.fewer;
  return {
    trend: {
      way: count === 0 ? "same" : more === (good === "more") ? "better" : "worse",
      text: formatMessage(text[language], language, { count, since: shownStoredDay(earlier.at) }),
    },
  };
}
