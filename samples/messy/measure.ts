import { measureCells, type CellResult } from "./measure-cells";
import { measureFindings, type FindingsMeasure } from "./measure-findings";
import { measurePlan, type PlanMeasure } from "./measure-plan";
import { makeMessy, type MessySample } from "./messy";
import { runCore } from "../run-core";
import { inOwnWords } from "./own-words";
import { readByProduct, type ProductRun } from "../read-workbook";
import { rowId, RowsRead } from "./rows-read";
import { createWorkbook } from "../../xlsx/new";
import type { TrueRow } from "./truth";
import type { Wording } from "./wording";

export interface Measure {
  readonly sample: MessySample;
  readonly run: ProductRun;
  readonly cells: readonly CellResult[];
  readonly findings: FindingsMeasure;
  readonly rows: RowsMeasure;
  readonly plan: PlanMeasure;
}

interface RowsMeasure {
  readonly records: number;
  /** Records that are not read as records of their register. */
  readonly lost: readonly TrueRow[];
  /** Rows that are no records and are read as such. */
  readonly misread: readonly TrueRow[];
  /** Filled rows of a register's sheet that are neither read nor said to be left out. */
  readonly silent: readonly TrueRow[];
}

/** Reads a wording's workbook through the product, and compares what it reads and says with the truth. */
export async function measure(wording: Wording): Promise<Measure> {
  const sample = makeMessy(wording);
  const run = await readByProduct(createWorkbook({ sheets: sample.sheets }));
  const own = await runCore(inOwnWords(sample.understood, sample.columns));
  const cells = measureCells(sample, run);
  return {
    sample,
    run,
    cells,
    findings: measureFindings(sample, run, own, cells),
    rows: measureRows(sample, run),
    plan: measurePlan(sample, run, own.data),
  };
}

function measureRows({ truth }: MessySample, run: ProductRun): RowsMeasure {
  const rows = new RowsRead(run);
  const records = truth.filter(({ kind }) => kind === "record");
  const others = truth.filter(({ kind }) => kind !== "record");
  const lost = records.filter(({ register, sheet, row }) => rows.dataRow(register!, sheet, row) === undefined);
  const lostIds = new Set(lost.map(({ sheet, row }) => rowId(sheet, row)));
  return {
    records: records.length,
    lost,
    misread: others.filter(({ sheet, row }) => rows.isRecord(sheet, row)),
    silent: truth.filter(
      ({ kind, register, sheet, row }) =>
        register !== undefined &&
        kind !== "header" &&
        (kind !== "record" || lostIds.has(rowId(sheet, row))) &&
        !rows.isRecord(sheet, row) &&
        !rows.isLeftOut(sheet, row),
    ),
  };
}
