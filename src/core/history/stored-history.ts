import { jsonCodec } from "../stored/json-codec";
import * as z from "../stored/zod";
import type { RunSnapshot } from "./snapshot";

const COUNTS = z.record(z.string(), z.number().finite());
const RUNS: z.ZodType<readonly RunSnapshot[]> = z.array(
  z.object({
    at: z.string().max(40),
    ruleSet: z.string().max(40),
    figures: COUNTS,
    counts: COUNTS,
    keys: z.record(z.string(), z.string()).exactOptional(),
    salt: z
      .string()
      .regex(/^(?:[\da-f]{2}){4,32}$/)
      .exactOptional(),
    unjudged: z.array(z.string()).exactOptional(),
  }),
);

/** The runs that the workbook remembers, oldest first, as they are stored. */
export const historyCodec = jsonCodec<readonly RunSnapshot[]>({
  versionKey: "format",
  version: 1,
  migrations: [],
  keys: ["runs"],
  empty: [],
  read: ({ runs }, broken) => {
    const read = RUNS.safeParse(runs);
    return read.success ? { value: read.data, broken } : undefined;
  },
  write: (runs) => ({ runs }),
  isEmpty: (runs) => runs.length === 0,
});
