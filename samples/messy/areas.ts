import { makeAreas as makeSampleAreas } from "../areas";
import type { Random } from "../random";
import { day, type SampleRow } from "../rows";
import { DEPARTMENTS, OWNERS } from "./world";

const AREA_COUNT = 60;
/** Waves follow one another, and each ends on a day that is a period's last. */
const WAVES = [
  { starts: day(2027, 4, 1), ends: day(2027, 6, 30) },
  { starts: day(2027, 7, 1), ends: day(2027, 9, 30) },
  { starts: day(2027, 10, 1), ends: day(2027, 11, 30) },
] as const;
/** Where each route goes to. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  "Flyt til fagsystem": ["KMD Nexus"],
  "Flyt til ESDH": ["Acadre"],
  "Fælleskommunal løsning": ["DUBU", "KY (Kommunernes Ydelsessystem)"],
};

/** 60 areas without a fault, in the order of the departments; their cases are counted later. */
export function makeAreas(random: Random): SampleRow[] {
  const seed: SampleRow[] = Object.entries(TARGETS).flatMap(([route, names]) =>
    names.map((name) => ({
      systemId: name,
      systemName: name,
      wantedInSapa: "Ja",
      systemType: route === "Flyt til fagsystem" ? "Fagsystem" : route === "Flyt til ESDH" ? "ESDH" : "Fælleskommunal løsning",
    })),
  );
  const rows = makeSampleAreas(seed, random).slice(0, AREA_COUNT);
  return rows.map((row, i): SampleRow => {
    const wave = WAVES[Number(row["wave"]) - 1]!;
    const department = DEPARTMENTS[Math.floor((i * DEPARTMENTS.length) / rows.length)]!;
    return {
      ...row,
      areaId: `SO-${String(i + 1).padStart(2, "0")}`,
      areaName: String(row["areaName"]).replace(/ \([\d.]+\)$/, ""),
      department,
      currentSystem: "KMD Sag",
      journalNotes: "",
      startDate: wave.starts,
      endDate: wave.ends,
      responsible: random.pick(OWNERS),
    };
  });
}
