import { REGISTERS } from "../registers";
import { listCodec } from "../stored/list-codec";
import * as z from "../stored/zod";
import { DECISIONS, type Acceptance } from "./acceptance";
import { MAX_REASON } from "./limits";

const ACCEPTANCE = z.object({
  register: z.enum(REGISTERS.map(({ id }) => id)),
  rule: z.string().min(1).max(100),
  column: z.string().min(1).max(100),
  object: z.string().min(1).max(400),
  fingerprint: z.string().min(1).max(100),
  decision: z.enum(DECISIONS),
  reason: z.string().trim().min(1).max(MAX_REASON),
  at: z.string().max(40),
});

/** Findings that have been accepted with a reason, as they are stored. */
export const acceptancesCodec = listCodec<Acceptance>(ACCEPTANCE);
