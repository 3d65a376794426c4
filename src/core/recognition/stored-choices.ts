import { REGISTERS } from "../registers";
import { jsonCodec } from "../stored/json-codec";
import type { StoredCodec } from "../stored/stored";
import * as z from "../stored/zod";
import type { MappingChoice } from "./choice";

/** A workbook of many sheets has some dozens; a list must not grow without end. */
export const MOST_CHOICES = 500;
/** Excel's own limits: a cell holds 32,767 characters, a sheet 1,048,576 rows. */
const LONGEST_HEADER = 32_767;
const MOST_ROWS = 1_048_576;

const header = z.string().max(LONGEST_HEADER);
const CHOICES = z
  .array(
    z.object({
      sheet: header,
      table: header.exactOptional(),
      at: z.string().max(20).exactOptional(),
      register: z.enum(REGISTERS.map(({ id }) => id)).nullable(),
      headerRow: z
        .int()
        .min(0)
        .max(MOST_ROWS - 1)
        .exactOptional(),
      columns: z.record(z.string().max(100), header.nullable()),
      together: z.literal(true).exactOptional(),
      only: z.literal(true).exactOptional(),
    }),
  )
  .max(MOST_CHOICES);

/** The user's choices for sheets and columns, as they are stored; of more than `MOST_CHOICES` the newest. */
export const choicesCodec: StoredCodec<readonly MappingChoice[]> = jsonCodec<readonly MappingChoice[]>({
  versionKey: "version",
  version: 1,
  migrations: [],
  keys: ["choices"],
  empty: [],
  read: ({ choices }, broken) => {
    const read = CHOICES.safeParse(choices);
    return read.success ? { value: read.data, broken } : undefined;
  },
  write: (choices) => ({ choices: choices.slice(-MOST_CHOICES) }),
  isEmpty: (choices) => choices.length === 0,
});
