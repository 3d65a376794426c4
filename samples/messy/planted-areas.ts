import { day, type SampleRow } from "../rows";
import type { ErrorKind } from "./error-kind";

const error = (
  id: string,
  column: string,
  rules: readonly string[],
  note: string,
  fits: ErrorKind["fits"],
  set: ErrorKind["set"],
): ErrorKind => ({ id, register: "caseAreas", column, rules, note, fits, set });
const moves = (row: SampleRow): boolean => String(row["targetSystem"]) !== "";
/** Areas beyond those that the cases belong to, so that no case is left without its area. */
const spare = (row: SampleRow): boolean => moves(row) && Number(String(row["areaId"]).slice(3)) > 46;
const open = (row: SampleRow): boolean => moves(row) && Number(row["openCases"]) > 0;

export const AREA_ERRORS: readonly ErrorKind[] = [
  error("area-id-twice", "areaId", ["case-areas-id-unique"], "Samme nummer som SO-05.", spare, () => ({ areaId: "SO-05" })),
  error("area-kle-retired", "kle", ["case-areas-kle-retired"], "KLE-nummeret er udgået.", spare, () => ({ kle: "32.24.48" })),
  error("area-kle-unknown", "kle", ["case-areas-kle-unknown"], "KLE har ikke nummeret.", spare, () => ({ kle: "27.61" })),
  error("area-date-order", "endDate", ["case-areas-date-order"], "Slutter før den begynder.", spare, () => ({
    startDate: day(2027, 11, 1),
    endDate: day(2027, 10, 1),
    wave: 3,
  })),
  error("area-target-unknown", "targetSystem", ["case-areas-target-unknown"], "Målsystemet findes ikke.", open, () => ({
    targetSystem: "Ældresystem 2030",
  })),
  error("area-target-retired", "targetSystem", ["case-areas-target-retired"], "Målsystemet er på vej ud.", spare, () => ({
    targetSystem: "Prisme 2015",
    route: "Flyt til fagsystem",
  })),
  error("area-no-target", "targetSystem", ["case-areas-move-without-target"], "Flyttes, men hvorhen siges ikke.", spare, () => ({
    targetSystem: "",
    route: "Flyt til fagsystem",
  })),
  error("area-discard-open", "route", ["case-areas-discard-open"], "Kasseres med åbne sager.", spare, () => ({
    route: "Kasseres",
    targetSystem: "",
    edhDocuments: "Nej",
  })),
  error("area-end-passed", "endDate", ["case-areas-end-passed"], "Slutdatoen er gået, og området er ikke flyttet.", spare, () => ({
    startDate: day(2026, 2, 1),
    endDate: day(2026, 5, 31),
    wave: "",
  })),
];
