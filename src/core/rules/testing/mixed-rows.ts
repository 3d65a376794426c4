import { isBlank, type CellValue } from "../../model/cell";
import { cellsOfFinding } from "../../model/finding";
import type { RegisterData } from "../../model/register-data";
import type { RegisterId } from "../../model/register-id";
import { REGISTERS } from "../../registers";
import { runRules } from "../../validate/run-rules";
import type { Rule } from "../rule";
import { type AnyRow, VALID_ROWS } from "./rows";
import { buildRegister, TEST_CONTEXT } from "./run-rule";

/** Two messages that met on one cell, `rule.message` each, in alphabetical order. */
export interface Meeting {
  readonly pair: string;
  readonly column: string;
  readonly value: CellValue;
}

const ROWS = 4;

/**
 * Which messages meet on one cell in workbooks whose cells are drawn from what the rules' examples hold: each column's valid value, and every
 * value that an example, good or bad, gives it. Drawn by a seed, so that a run can be made again.
 */
export async function meetingsOf(rules: readonly Rule[], workbooks: number, seed: number): Promise<Map<string, Meeting>> {
  const pools = poolsOf(rules);
  const next = drawer(seed);
  const found = new Map<string, Meeting>();
  for (let i = 0; i < workbooks; i++) {
    const registers = Object.fromEntries(REGISTERS.map(({ id }) => [id, mixedRegister(id, pools.get(id)!, next)]));
    const { findings } = await runRules({ rules, data: { registers, date1904: false }, context: TEST_CONTEXT });
    const byCell = new Map<string, { message: string; column: string; register: RegisterId; row: number }[]>();
    for (const finding of findings.flatMap(cellsOfFinding)) {
      const key = `${finding.register} ${finding.row} ${finding.columnKey}`;
      const { register, columnKey: column, row } = finding;
      byCell.set(key, [...(byCell.get(key) ?? []), { message: `${finding.rule}.${finding.messageId}`, column, register, row }]);
    }
    for (const here of byCell.values())
      for (const [at, one] of here.entries())
        for (const other of here.slice(at + 1)) {
          const pair = [one.message, other.message].sort().join(" + ");
          if (!found.has(pair))
            found.set(pair, { pair, column: one.column, value: registers[one.register]!.columns[one.column]![one.row]! });
        }
  }
  return found;
}

type Pools = ReadonlyMap<string, readonly CellValue[]>;

function poolsOf(rules: readonly Rule[]): ReadonlyMap<RegisterId, Pools> {
  const pools = new Map(REGISTERS.map(({ id, columns }) => [id, new Map(columns.map(({ key }) => [key, new Set<CellValue>([""])]))]));
  const add = (id: RegisterId, rows: readonly AnyRow[] | undefined): void => {
    for (const row of rows ?? [])
      for (const [key, value] of Object.entries(row))
        pools
          .get(id)!
          .get(key)!
          .add(value as CellValue);
  };
  for (const { register, example } of rules)
    for (const part of example === undefined ? [] : [example.good, example.bad]) {
      add(register, part.rows);
      for (const [id, rows] of Object.entries(part.others ?? {})) add(id as RegisterId, rows);
    }
  return new Map([...pools].map(([id, columns]) => [id, new Map([...columns].map(([key, values]) => [key, [...values]]))]));
}

/** More than half of the cells valid, so that a row is one in which something can be wrong. */
function mixedRegister(id: RegisterId, pools: Pools, next: () => number): RegisterData {
  const valid: Readonly<Record<string, CellValue>> = VALID_ROWS[id];
  const rows = Array.from({ length: ROWS }, () =>
    Object.fromEntries(
      [...pools].map(([key, values]) => [key, next() < 0.6 ? (valid[key] ?? "") : values[Math.floor(next() * values.length)]!]),
    ),
  );
  return buildRegister(
    id,
    rows.map((row) => (Object.values(row).every(isBlank) ? valid : row)),
  );
}

/** Numbers from 0 to 1 in an order that the seed decides (mulberry32). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
