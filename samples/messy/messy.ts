import type { NewSheet } from "../../xlsx/new";
import { makeRecords, type Records } from "./clean";
import { leaveGaps } from "./gaps";
import type { Columns } from "./own-words";
import {
  areaPage,
  casePage,
  documentPage,
  interfacePage,
  peoplePage,
  procurementPage,
  readMePage,
  reminderPage,
  strategyPage,
} from "./pages-others";
import { hiddenCopy, systemPages } from "./pages-systems";
import { plantErrors, type PlantedError } from "./planted";
import type { TrueRow } from "./truth";
import { RecordWriter } from "./write-record";
import type { Wording } from "./wording";

export interface MessySample {
  readonly sheets: readonly NewSheet[];
  readonly truth: readonly TrueRow[];
  readonly planted: readonly PlantedError[];
  /** The records as a careful colleague understands the sheets, in the registers' own words, and the columns that the sheets speak of. */
  readonly understood: Records;
  readonly columns: Columns;
}

/** A municipality's workbook as its project manager writes it, with the truth of each cell. The same wording gives the same workbook. */
export function makeMessy(wording: Wording): MessySample {
  const { records, planted, exactly } = plantErrors(makeRecords(wording.seed));
  const known = leaveGaps(records, planted, wording);
  const writer = new RecordWriter(known.records, known.gaps, exactly, wording);
  const pages = [
    readMePage(writer),
    ...systemPages(writer),
    interfacePage(writer),
    areaPage(writer),
    casePage(writer),
    procurementPage(writer),
    strategyPage(writer),
    peoplePage(writer),
  ];
  const finished = [...pages, hiddenCopy(writer), documentPage(writer), reminderPage(writer)].map((page) => page.finish());
  const columns = Object.fromEntries(
    Object.entries(wording.headers).map(([register, headers]) => [
      register,
      [...Object.keys(headers), ...(register === "cases" ? ["retentionYear"] : [])],
    ]),
  ) as unknown as Columns;
  return {
    sheets: finished.map(({ sheet }) => sheet),
    truth: finished.flatMap(({ truth }) => truth),
    planted,
    understood: writer.understood,
    columns,
  };
}
