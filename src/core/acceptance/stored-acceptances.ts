import { REGISTERS } from "../registers";
import { listCodec } from "../stored/list-codec";
import * as z from "../stored/zod";
import { DECISIONS, SCOPES, type Acceptance } from "./acceptance";
import { ALL } from "./fingerprint";
import { MAX_REASON } from "./limits";

const ABOUT = {
  register: z.enum(REGISTERS.map(({ id }) => id)),
  rule: z.string().min(1).max(100),
  column: z.string().min(1).max(100),
};
const WHY = {
  decision: z.enum(DECISIONS),
  reason: z.string().trim().min(1).max(MAX_REASON),
  at: z.string().max(40),
};
const FINGERPRINT = z.string().min(1).max(100);
const SALT = z
  .string()
  .regex(/^(?:[\da-f]{2}){4,32}$/)
  .exactOptional();

const SINGLE = z.object({ ...ABOUT, object: z.string().min(1).max(400), fingerprint: FINGERPRINT, salt: SALT, ...WHY });
/** Without an object: a version that knows no scopes keeps it as an entry that it can't read, and never reads it as one finding's. */
const SCOPED = z
  .object({ ...ABOUT, fingerprint: FINGERPRINT, salt: SALT, scope: z.enum(SCOPES), ...WHY })
  .transform((entry) => ({ ...entry, object: ALL }));

/** Findings that have been accepted with a reason, as they are stored. */
export const acceptancesCodec = listCodec<Acceptance>(z.union([SCOPED, SINGLE]), (entry) =>
  entry.scope === undefined ? entry : { ...entry, object: undefined },
);
