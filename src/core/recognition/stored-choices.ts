import { REGISTERS } from "../registers";
import type { RegisterId } from "../model/register-id";
import type { MappingChoice } from "./choice";
import type { ChoicesTrouble } from "./recognition";
import * as z from "../stored-list/zod";

const VERSION = 1;
/** A workbook of many sheets has some dozens; a list must not grow without end. */
const MOST_CHOICES = 500;
/** Excel's own limits: a cell holds 32,767 characters, a sheet 1,048,576 rows. */
const LONGEST_HEADER = 32_767;
const MOST_ROWS = 1_048_576;

const header = z.string().max(LONGEST_HEADER);
const registerIds = REGISTERS.map(({ id }) => id) as [RegisterId, ...RegisterId[]];

const choice = z.object({
  sheet: header,
  table: header.exactOptional(),
  register: z.enum(registerIds).nullable(),
  headerRow: z
    .int()
    .min(0)
    .max(MOST_ROWS - 1)
    .exactOptional(),
  columns: z.record(z.string().max(100), header.nullable()),
});

const stored = z.object({ version: z.literal(VERSION), choices: z.array(choice).max(MOST_CHOICES) });
const newer = z.object({ version: z.int().gt(VERSION) });

export interface StoredChoices {
  readonly choices: readonly MappingChoice[];
  readonly trouble?: ChoicesTrouble;
}

/** Reads what the workbook remembers. Never throws: what can't be read is no choice, and told. */
export function decodeChoices(text: string | undefined): StoredChoices {
  if (text === undefined) return { choices: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { choices: [], trouble: "unreadable" };
  }
  const read = stored.safeParse(value);
  if (read.success) return { choices: read.data.choices };
  return { choices: [], trouble: newer.safeParse(value).success ? "newer-version" : "unreadable" };
}

export function encodeChoices(choices: readonly MappingChoice[]): string {
  return JSON.stringify({ version: VERSION, choices });
}
