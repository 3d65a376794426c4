import type { RegisterId } from "../../src/core/model/register-id";
import type { SampleRow } from "../rows";
import type { Records } from "./clean";

/** Plants one error, and says where. */
export interface ErrorKind {
  readonly id: string;
  readonly register: RegisterId;
  readonly column: string;
  readonly rules: readonly string[];
  readonly note: string;
  /** True for a record that can hold it; the first that has no other error gets it. */
  readonly fits: (row: SampleRow, records: Records) => boolean;
  readonly set: (row: SampleRow, records: Records) => SampleRow;
}
