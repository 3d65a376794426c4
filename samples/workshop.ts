import type { CellValue } from "../src/core/model/cell";
import type { SampleData } from "./clean";
import { groupOf } from "./areas";
import { addressOf, LAYOUTS, type SampleRegister } from "./layout";
import type { Part } from "./network";
import { day, type SampleRow } from "./rows";
import { trueDependencies, type TrueDependency } from "./true-dependencies";

/** A finding that the rules must make, as the JSON beside the workbook lists it. */
export interface PlantedFault {
  readonly rule: string;
  readonly register: SampleRegister;
  readonly sheet: string;
  readonly address: string;
  /** The action, in Danish. */
  readonly note: string;
}

const STEP = 7919;
const AFTER_THE_EXIT = day(2028, 1, 1);
const BEFORE_THE_LAST_WAVE = day(2027, 8, 31);

/** Where faults are planted: hands out rows that no other fault has touched, and keeps the books. */
export class Workshop {
  readonly planted: PlantedFault[] = [];
  private readonly used = new Map<SampleRegister, Set<number>>();
  /** Rows where a planted fault hides whether there is a tie to KMD Sag. */
  private readonly hiding = { systems: new Set<number>(), interfaces: new Set<number>() };

  constructor(readonly data: SampleData) {}

  /** A system of the given part that no fault has touched, the next that fits. @throws when there is none left. */
  system(part: Part, fits: (row: SampleRow) => boolean = () => true): number {
    return this.pick("systems", (row, index) => this.data.network.parts[index] === part && fits(row));
  }
  interface(fits: (row: SampleRow) => boolean = () => true): number {
    return this.pick("interfaces", fits);
  }
  case(fits: (row: SampleRow) => boolean = () => true): number {
    return this.pick("cases", fits);
  }
  /** A row of any register that no fault has touched. */
  any(register: SampleRegister, fits: (row: SampleRow) => boolean = () => true): number {
    return this.pick(register, fits);
  }

  row(register: SampleRegister, index: number): SampleRow {
    const row = this.data[register][index];
    if (row === undefined) throw new Error(`No row ${index} in ${register}`);
    return row;
  }
  set(register: SampleRegister, index: number, change: Readonly<Record<string, CellValue>>): void {
    Object.assign(this.row(register, index), change);
  }
  expect(rule: string, register: SampleRegister, index: number, column: string, note: string): void {
    if (rule === "systems-kmd-flag-unknown") this.hiding.systems.add(index);
    if (rule === "interfaces-unknown-system" || (rule === "interfaces-closed-list" && column === "component"))
      this.hiding.interfaces.add(index);
    this.planted.push({ rule, register, sheet: LAYOUTS[register].sheet, address: addressOf(register, index, column), note });
  }
  /** KMD Sag itself, and systems that areas move to or procurements name: a fault in them would be found there too. */
  isRelied(system: number): boolean {
    this.relied ??= new Set([
      0,
      ...this.data.caseAreas.flatMap((row) => this.systemRow(row["targetSystem"]) ?? []),
      ...this.data.procurements.flatMap((row) => this.systemRow(row["system"]) ?? []),
    ]);
    return this.relied.has(system);
  }
  private relied: ReadonlySet<number> | undefined;
  /** Rows that others name: a fault in them would be found there too. */
  private isNamed(register: SampleRegister, row: number): boolean {
    if (register === "systems") return this.isRelied(row);
    if (register !== "cases") return false;
    this.namedCases ??= new Set([...this.data.documents, ...this.data.reminders].flatMap(({ caseNumber }) => caseNumber || []));
    return this.namedCases.has(this.data.cases[row]!["caseNumber"]!);
  }
  private namedCases: ReadonlySet<CellValue> | undefined;
  /** The area that a case's KLE number lies under. */
  areaOf(kle: CellValue | undefined): SampleRow | undefined {
    return this.data.caseAreas.find((area) => area["kle"] === groupOf(kle));
  }
  /** Whether any case lies under a KLE group. */
  hasCasesIn(group: string): boolean {
    this.groups ??= new Set(this.data.cases.map((row) => groupOf(row["kle"])));
    return this.groups.has(group);
  }
  private groups: ReadonlySet<string> | undefined;
  /** A specialist system in use that is not planned for SAPA and has a running contract. */
  unwantedSystem(): number {
    return this.system(
      "none",
      (row) =>
        row["wantedInSapa"] === "Nej" &&
        row["systemType"] === "Fagsystem" &&
        row["caseBearing"] === "Ja" &&
        row["status"] === "I drift" &&
        Number(row["contractEnd"]) > AFTER_THE_EXIT,
    );
  }
  /** A system whose contract ends before the last wave does. */
  expiringSystem(): number {
    return this.system("none", (row) => row["status"] === "I drift" && Number(row["contractEnd"]) < BEFORE_THE_LAST_WAVE);
  }

  /** Both ends of an interface, neither of a system that depends on KMD Sag. */
  isAwayFromKmd(row: SampleRow): boolean {
    return [row["sender"], row["receiver"]].every((end) => {
      const index = this.systemRow(end);
      return index === undefined ? end !== "KMD Sag" : this.data.network.parts[index] === "none";
    });
  }
  systemRow(end: CellValue | undefined): number | undefined {
    const index = this.data.systems.findIndex((system) => end !== "" && (system["systemId"] === end || system["systemName"] === end));
    return index === -1 ? undefined : index;
  }

  dependencies(): TrueDependency[] {
    const { systems, interfaces } = this.data;
    return trueDependencies({ systems, interfaces, systemRow: (end) => this.systemRow(end), hiding: this.hiding });
  }

  private pick(register: SampleRegister, fits: (row: SampleRow, index: number) => boolean): number {
    const used = this.used.get(register) ?? new Set<number>();
    this.used.set(register, used);
    const rows = this.data[register];
    // Spread over the register; a prime step that no row count shares.
    const start = (used.size * STEP) % rows.length;
    const index = rows
      .map((_, i) => (start + i) % rows.length)
      .find((i) => !used.has(i) && !this.isNamed(register, i) && fits(rows[i]!, i));
    if (index === undefined) throw new Error(`No untouched row of ${register} fits`);
    used.add(index);
    return index;
  }
}
