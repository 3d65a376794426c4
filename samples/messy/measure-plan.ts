import { createKle } from "../../src/core/kle";
import { shippedKle } from "../../src/core/kle/shipped";
import { dependencyAnswer } from "../../src/core/dependencies/dependency";
import { finish } from "../../src/core/model/steps";
import { placeOfRow } from "../../src/core/model/parts";
import type { WorkbookData } from "../../src/core/registers/workbook-data";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { planFigures } from "../../src/core/strategy/plan-figures";
import { strategySteps } from "../../src/core/strategy/build";
import { strategyInputSteps } from "../../src/core/strategy/strategy-input";
import { SAMPLE_TODAY } from "../municipality";
import type { ProductRun } from "../read-workbook";
import { day } from "../rows";
import type { MessySample } from "./messy";
import { rowId } from "./rows-read";

/** What follows from the cells: the plan's figures, and which systems depend on KMD Sag. */
export interface PlanMeasure {
  readonly planned: number;
  readonly plannedInOwnWords: number;
  /** Systems whose answer on KMD Sag is that of the same records in the registers' own words. */
  readonly dependenciesRight: number;
  readonly systems: number;
}

export function measurePlan({ truth, understood }: MessySample, run: ProductRun, inOwnWords: WorkbookData): PlanMeasure {
  const messy = consequences(run.read.data);
  const own = consequences(inOwnWords);
  const records = new Map(
    truth.flatMap(({ kind, sheet, row, record }) => (kind === "record" ? [[rowId(sheet, row), record!] as const] : [])),
  );
  const systems = run.read.data.registers.systems;
  let dependenciesRight = 0;
  for (const { row, answer } of messy.answers) {
    const place = systems === undefined ? undefined : placeOfRow(systems, row);
    const record = place === undefined ? undefined : records.get(rowId(place.sheet, place.row));
    if (own.answers.some((other) => other.row === record && other.answer === answer)) dependenciesRight++;
  }
  return { planned: messy.planned, plannedInOwnWords: own.planned, dependenciesRight, systems: understood.systems.length };
}

interface Consequences {
  readonly planned: number;
  readonly answers: readonly { readonly row: number; readonly answer: string }[];
}

function consequences(data: WorkbookData): Consequences {
  const input = finish(
    strategyInputSteps(data, DEFAULT_SETTINGS, createKle(shippedKle()), day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day)),
  );
  return {
    planned: planFigures(finish(strategySteps(input))).planned,
    answers: input.dependencies.systems.map((found) => ({ row: found.row, answer: dependencyAnswer(found) })),
  };
}
