import { REGISTERS } from "../registers";
import { readStoredList, writeStoredList, type StoredList } from "../stored-list/stored-list";
import { DECISIONS, type Acceptance } from "./acceptance";
import { MAX_REASON } from "./limits";
import * as z from "../stored-list/zod";

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

/** Reads findings set aside from what was kept. Never throws; entries that can't be read are in `broken`. */
export function readAcceptances(text: string | undefined): StoredList<Acceptance> {
  return readStoredList<Acceptance>(text, ACCEPTANCE);
}

export const writeAcceptances = (list: StoredList<Acceptance>): string | undefined => writeStoredList(list);
