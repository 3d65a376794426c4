import type { RegisterData, RegisterMapping } from "../../core/model/register-data";
import type { WorkbookData } from "../../core/registers/workbook-data";
import { RULES } from "../../core/rules";
import { reconcile } from "../../core/validate/register-changes";
import { inSlices } from "../../core/model/in-slices";
import type { WorkbookPort } from "../ports";
import { findRegisters, putTogether, readAll, type ReadRegisters } from "../validation/read-registers";
import { checkRead, noRegister, type Basis, type Checked, type ValidateOptions } from "../validation/validate-workbook";
import { readWorkbookFacts, type WorkbookFacts } from "../stores/workbook-facts";
import { serialOfLocalDay } from "../../core/identifiers/dates";

/** Sheets in which something may have changed; "all" where nobody knows. */
export type Touched = readonly string[] | "all";

/** Whether the registers are as they were when they were last judged, and, where they are not and it was asked, how they are judged now. */
export type Recheck = { readonly changed: false } | { readonly changed: true; readonly checked?: Checked };

/**
 * Reads the touched registers again, and those that stand elsewhere than before, and holds every value against the last reading, so
 * that no change is overlooked and none is believed that is not there. `judge`: what has changed is judged, and the answer equals
 * that of a whole validation. Nothing is written.
 * @throws NoRegisterError when the registers are gone; the signal's reason when cancelled.
 */
export async function recheckWorkbook(
  port: WorkbookPort,
  earlier: Checked,
  touched: Touched,
  judge: boolean,
  options: ValidateOptions = {},
): Promise<Recheck> {
  const started = Date.now();
  const read = await reread(port, earlier, touched, options);
  if (read.recognition.mappings.length === 0) throw noRegister(read.recognition);
  const facts = await readWorkbookFacts(port);
  options.signal?.throwIfAborted();
  const today = serialOfLocalDay((options.now ?? (() => new Date()))());
  if (isSame(earlier, read, facts, today)) return { changed: false };
  return judge ? { changed: true, checked: await checkRead(read, RULES, facts, options, started, earlier) } : { changed: true };
}

async function reread(port: WorkbookPort, { data, basis }: Checked, touched: Touched, options: ValidateOptions): Promise<ReadRegisters> {
  const found = await findRegisters(port, options);
  const isStale = (mapping: RegisterMapping): boolean =>
    touched === "all" || touched.includes(mapping.sheet) || data.registers[mapping.register] === undefined || !isWhereItWas(mapping, basis);
  const { mappings } = found.recognition;
  const read = new Map<RegisterMapping["register"], RegisterData>();
  // Held against the earlier reading one by one, so that no more than one register is in memory twice.
  for (const mapping of mappings) {
    const before = data.registers[mapping.register];
    if (before !== undefined && !isStale(mapping)) read.set(mapping.register, before);
    else {
      const [now] = await readAll(port, [mapping], options);
      read.set(mapping.register, await inSlices(reconcile(before, now!), options));
    }
  }
  return putTogether(found, [...read.values()]);
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
  return a === b || (b !== undefined && a.sheetRows === b.sheetRows && a.columns === b.columns);
}

/** Plain data of some kilobytes. */
function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
