import type { CellValue } from "../../core/model/cell";
import { cellOf, partsOf, rowSpanOf } from "../../core/model/parts";
import type { RegisterData, RegisterMapping } from "../../core/model/register-data";
import type { WorkbookData } from "../../core/registers/workbook-data";
import { recogniseWorkbook, type Recognition } from "../../core/recognition/recognise";
import type { RegisterId } from "../../core/model/register-id";
import { unclearRegisters } from "../../core/recognition/choice";
import { showSuspects, suspectCells } from "../../core/reading/suspects";
import { createRegisterBuilder, dataRect } from "../../core/validate/build-register-data";
import { joinParts, partAsRegister } from "../../core/validate/join-parts";
import { columnGroups } from "./column-groups";
import { applyMeanings } from "../../core/meanings/apply-meanings";
import { readBlankNames } from "../../core/meanings/blank-names";
import { readRetentionYears } from "../../core/meanings/retention-years";
import type { WordMeaning } from "../../core/meanings/meaning";
import { loadChoices } from "../stores/mappings";
import { loadMeanings } from "../stores/meanings";
import type { SheetLedger } from "../../core/recognition/ledger/ledger";
import type { SheetInfo } from "../../core/recognition/sheet";
import type { RunOptions, WorkbookPort } from "../ports";
import { readLedger } from "./read-ledger";

/** Rows put together at a time where a register has to be read in more than one rectangle. */
const BLOCK_ROWS = 20_000;

export interface ReadRegisters {
  readonly recognition: Recognition;
  readonly data: WorkbookData;
  /** The registers' locations by their headers; `recognition` follows the rows that were read. */
  readonly asFound: readonly RegisterMapping[];
}

export interface FoundInWorkbook {
  readonly sheets: readonly SheetInfo[];
  readonly recognition: Recognition;
  readonly failure: Recognition["failure"];
  readonly date1904: boolean;
  /** In the place of the words that have one, whatever is read. */
  readonly meanings: readonly WordMeaning[];
}

/**
 * Finds the registers, by what the user has chosen and else by their headers, and reads those that are asked for (default all),
 * only the columns that are mapped. Where all are read, every filled row of the workbook is accounted for.
 * @throws the signal's reason when cancelled.
 */
export async function readRegisters(port: WorkbookPort, options: RunOptions = {}, wanted?: readonly RegisterId[]): Promise<ReadRegisters> {
  const found = await findRegisters(port, options);
  const mappings = found.recognition.mappings.filter(({ register }) => wanted?.includes(register) ?? true);
  const read = await readAll(port, mappings, { ...options, date1904: found.date1904, meanings: found.meanings });
  if (wanted !== undefined) return putTogether(found, read);
  return putTogether(found, read, await readLedger(port, { ...found, registers: read }, options));
}

/** Reads registers one after the other. */
export async function readAll(
  port: WorkbookPort,
  mappings: readonly RegisterMapping[],
  options: RunOptions & Pick<FoundInWorkbook, "date1904" | "meanings">,
): Promise<RegisterData[]> {
  const total = mappings.reduce((sum, mapping) => sum + rowSpanOf(mapping), 0) || 1;
  const registers: RegisterData[] = [];
  let before = 0;
  for (const mapping of mappings) {
    const onRows = (rows: number): void =>
      options.onProgress?.({ step: "read", fraction: (before + rows) / total, register: mapping.register });
    onRows(0);
    registers.push(await readRegister(port, mapping, { ...options, onRows }));
    before += rowSpanOf(mapping);
  }
  return registers;
}

/** The recognition and the registers that were read. */
export function putTogether(
  { recognition, failure, date1904 }: FoundInWorkbook,
  read: readonly RegisterData[],
  ledger?: readonly SheetLedger[],
): ReadRegisters {
  const registers: Partial<Record<RegisterId, RegisterData>> = {};
  for (const register of read) registers[register.mapping.register] = register;
  // Reading may find hints and sums at a register's ends; what is written about it later goes by the rows that are left.
  const mappings = recognition.mappings.map((mapping) => registers[mapping.register]?.mapping ?? mapping);
  return {
    recognition: {
      ...recognition,
      mappings,
      ...(failure === undefined ? {} : { failure }),
      ...(ledger === undefined ? {} : { ledger }),
    },
    data: { registers, date1904, unclear: unclearRegisters(recognition.questions) },
    asFound: recognition.mappings,
  };
}

/** Finds the registers without reading their rows. @throws the signal's reason when cancelled. */
export async function findRegisters(port: WorkbookPort, options: RunOptions = {}): Promise<FoundInWorkbook> {
  options.onProgress?.({ step: "recognise", fraction: 0 });
  const [sheets, date1904] = [await port.sheets(), await port.date1904()];
  options.signal?.throwIfAborted();
  const { choices, failure } = await loadChoices(port);
  options.signal?.throwIfAborted();
  return { sheets, recognition: recogniseWorkbook(sheets, choices), failure, date1904, meanings: await loadMeanings(port) };
}

export interface ReadOptions extends Pick<FoundInWorkbook, "date1904" | "meanings"> {
  readonly onRows?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads one register's mapped columns, in all the places where it stands, with what its words mean in their place. */
export async function readRegister(
  port: WorkbookPort,
  mapping: RegisterMapping,
  { onRows, ...options }: ReadOptions,
): Promise<RegisterData> {
  const read: RegisterData[] = [];
  let before = 0;
  for (const part of partsOf(mapping)) {
    const soFar = before;
    const own = partAsRegister(mapping, part);
    const data = await readPart(port, own, { ...options, onRows: (rows) => onRows?.(soFar + rows) });
    read.push(await showEaten(port, data, options.date1904));
    before += part.rowSpan;
  }
  return readRetentionYears(readBlankNames(applyMeanings(joinParts(mapping, read), options.meanings)), options.date1904);
}

/** Asks for the formats of the few numbers that may be what Excel has made of something else. */
async function showEaten(port: WorkbookPort, data: RegisterData, date1904: boolean): Promise<RegisterData> {
  const suspects = suspectCells(data, date1904);
  if (suspects.length === 0) return data;
  const contents = await port.readCells(suspects.map(({ key, row }) => cellOf(data, row, key)!));
  return showSuspects(
    data,
    suspects,
    contents.map((cell) => cell?.numberFormat),
    date1904,
  );
}

async function readPart(port: WorkbookPort, mapping: RegisterMapping, { date1904, onRows, signal }: ReadOptions): Promise<RegisterData> {
  const rect = dataRect(mapping);
  if (rect === null) return createRegisterBuilder(mapping).finish();
  const builder = createRegisterBuilder(mapping, (await port.mergedAreas(mapping.sheet, rect)) ?? null, date1904);
  const groups = columnGroups(mapping);
  if (groups.length === 1) {
    await port.readRows(
      mapping.sheet,
      rect,
      (start, rows) => {
        builder.add(start, rows);
        onRows?.(start + rows.length);
      },
      signal,
    );
    return builder.finish();
  }
  for (let from = 0; from < rect.rowCount; from += BLOCK_ROWS) {
    const rowCount = Math.min(BLOCK_ROWS, rect.rowCount - from);
    const block = new Array<CellValue[]>(rowCount);
    for (const group of groups) {
      const offset = group.column - rect.column;
      await port.readRows(
        mapping.sheet,
        { row: rect.row + from, rowCount, ...group },
        (start, rows) =>
          rows.forEach((row, r) => {
            const whole = (block[start + r] ??= new Array<CellValue>(rect.columnCount).fill(""));
            row.forEach((value, c) => (whole[offset + c] = value));
          }),
        signal,
      );
    }
    builder.add(from, block);
    onRows?.(from + rowCount);
  }
  return builder.finish();
}
