import { useState } from "react";
import type { ScenarioArea } from "../../../app/overviews/scenario-choices";
import type { CellValue } from "../../../core/model/cell";
import type { Assumption } from "../../../core/strategy/scenario";
import { isoOf, serialOf } from "../shared/date-field";

/** One area as it is typed; dates as `åååå-mm-dd`, the way a date field has them. */
export interface ScenarioDraft {
  readonly route: string;
  readonly target: string;
  /** As in the column's list; blank for the municipality's own. */
  readonly scenario: string;
  readonly start: string;
  readonly end: string;
}

const COLUMNS = { route: "route", target: "targetSystem", scenario: "scenario", start: "startDate", end: "endDate" } as const;
type Field = keyof typeof COLUMNS;

export function draftOf(area: ScenarioArea): ScenarioDraft {
  return { route: area.route, target: area.target, scenario: area.scenario, start: isoOf(area.start), end: isoOf(area.end) };
}

/** The differences of a draft from the register, as assumptions. A date that is no day changes nothing. */
export function assumptionsOf(area: ScenarioArea, draft: ScenarioDraft): Assumption[] {
  const before = draftOf(area);
  return (Object.keys(COLUMNS) as Field[]).flatMap((field): Assumption[] => {
    if (draft[field] === before[field]) return [];
    const isDate = field === "start" || field === "end";
    const value: CellValue | undefined = isDate && draft[field] !== "" ? serialOf(draft[field]) : draft[field];
    return value === undefined ? [] : [{ register: "caseAreas", row: area.row, column: COLUMNS[field], value }];
  });
}

export interface ScenarioState {
  readonly area: ScenarioArea | undefined;
  readonly draft: ScenarioDraft | undefined;
  readonly choose: (row: number) => void;
  readonly set: (change: Partial<ScenarioDraft>) => void;
  readonly assumed: readonly Assumption[];
  /** Takes the draft in place of what was assumed of the same area. */
  readonly add: () => void;
  readonly remove: (row: number) => void;
}

/** The form's state over the areas that were read. */
export function useScenario(areas: readonly ScenarioArea[]): ScenarioState {
  const [row, setRow] = useState(areas[0]?.row);
  const [drafts, setDrafts] = useState<ReadonlyMap<number, ScenarioDraft>>(new Map());
  const [assumed, setAssumed] = useState<readonly Assumption[]>([]);
  const area = areas.find((each) => each.row === row) ?? areas[0];
  const draft = area === undefined ? undefined : (drafts.get(area.row) ?? draftOf(area));
  return {
    area,
    draft,
    choose: setRow,
    set: (change) => {
      if (area !== undefined && draft !== undefined) setDrafts(new Map(drafts).set(area.row, { ...draft, ...change }));
    },
    assumed,
    add: () => {
      if (area !== undefined && draft !== undefined)
        setAssumed([...assumed.filter((each) => each.row !== area.row), ...assumptionsOf(area, draft)]);
    },
    remove: (at) => setAssumed(assumed.filter((each) => each.row !== at)),
  };
}
