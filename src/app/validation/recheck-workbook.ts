import { sheetsOf } from "../../core/model/parts";
import type { RegisterData, RegisterMapping } from "../../core/model/register-data";
import type { WorkbookData } from "../../core/registers/workbook-data";
import { RULES } from "../../core/rules";
import { reconcile } from "../../core/validate/register-changes";
import { inSlices } from "../../core/model/in-slices";
import type { RunContext } from "../run-context";
import type { SheetLedger } from "../../core/recognition/ledger/ledger";
import { readLedger } from "./read-ledger";
import { findRegisters, putTogether, readAll, type FoundInWorkbook, type ReadRegisters } from "./read-registers";
import { checkRead, requireRegister, type Basis, type Checked } from "./validate-workbook";
import { readWorkbookFacts, type WorkbookFacts } from "../stores/workbook-facts";

/** Sheets in which something may have changed; "all" where it is not known. */
export type Touched = readonly string[] | "all";

/** Whether the registers are as they were when they were last checked, and, where they are not and it was asked, the new validation. */
export type Recheck = { readonly changed: false } | { readonly changed: true; readonly checked?: Checked };

/**
 * Reads the touched registers again, and those that have moved, and compares every value with the last reading, so that no change is
 * missed and none is reported that did not happen. `check`: what has changed is checked, and the answer equals that of a whole
 * validation. Nothing is written.
 * @throws NoRegisterError when the registers are gone; the signal's reason when cancelled.
 */
export async function recheckWorkbook(context: RunContext, earlier: Checked, touched: Touched, check: boolean): Promise<Recheck> {
  const started = Date.now();
  const read = await reread(context, earlier, touched);
  requireRegister(read.recognition);
  const facts = await readWorkbookFacts(context.port);
  context.signal?.throwIfAborted();
  if (isSame(earlier, read, facts, context.today)) return { changed: false };
  return check ? { changed: true, checked: await checkRead(context, read, RULES, facts, { started, earlier }) } : { changed: true };
}

async function reread(context: RunContext, { data, basis, validation }: Checked, touched: Touched): Promise<ReadRegisters> {
  const found = await findRegisters(context.port, context);
  const isStale = (mapping: RegisterMapping): boolean =>
    touched === "all" ||
    basis?.facts.meanings !== found.meanings ||
    sheetsOf(mapping).some((sheet) => touched.includes(sheet)) ||
    data.registers[mapping.register] === undefined ||
    !isWhereItWas(mapping, basis);
  const { mappings } = found.recognition;
  const read = new Map<RegisterMapping["register"], RegisterData>();
  // Compared one by one, so that no more than one register is in memory twice.
  for (const mapping of mappings) {
    const before = data.registers[mapping.register];
    if (before !== undefined && !isStale(mapping)) read.set(mapping.register, before);
    else {
      const [now] = await readAll(context.port, [mapping], { ...context, date1904: found.date1904, meanings: found.meanings });
      read.set(mapping.register, await inSlices(reconcile(before, now!), context));
    }
  }
  const registers = [...read.values()];
  const earlier = alike(basis?.asFound, mappings)
    ? (validation.recognition.ledger ?? []).filter((one) => isCurrent(one, touched, found))
    : [];
  return putTogether(found, registers, await readLedger(context.port, { ...found, registers, earlier }, context));
}

/** A sheet without a register is counted again only where somebody has written in it, or it has grown: it may be large, and is no concern. */
function isCurrent({ sheet, used, entries }: SheetLedger, touched: Touched, { sheets }: FoundInWorkbook): boolean {
  if (!alike(used, sheets.find(({ name }) => name === sheet)?.used)) return false;
  return touched === "all" ? entries.every(({ kind }) => kind === "no-register") : !touched.includes(sheet);
}

function isWhereItWas(mapping: RegisterMapping, basis: Basis | undefined): boolean {
  return basis?.asFound.some((before) => before.register === mapping.register && alike(before, mapping)) === true;
}

function isSame({ validation, data, basis }: Checked, read: ReadRegisters, facts: WorkbookFacts, today: number): boolean {
  return (
    basis !== undefined &&
    sameRegisters(data, read.data) &&
    alike(validation.recognition, read.recognition) &&
    basis.context.today === today &&
    basis.facts.kle === facts.kle &&
    basis.facts.meanings === facts.meanings &&
    alike(basis.facts.settings, facts.settings) &&
    alike(basis.facts.acceptances, facts.acceptances)
  );
}

/** By identity: `reconcile` hands back the earlier columns where nothing has changed. */
function sameRegisters(a: WorkbookData, b: WorkbookData): boolean {
  const ids = Object.keys(a.registers) as (keyof WorkbookData["registers"])[];
  return (
    a.date1904 === b.date1904 &&
    ids.length === Object.keys(b.registers).length &&
    ids.every((id) => sameRows(a.registers[id]!, b.registers[id]))
  );
}

function sameRows(a: RegisterData, b: RegisterData | undefined): boolean {
  return a === b || (b !== undefined && a.sheetRows === b.sheetRows && a.columns === b.columns && a.written === b.written);
}

/** Plain data of some kilobytes. */
function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
