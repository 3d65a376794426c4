import type { RegisterData } from "../model/register-data";
import type { RegisterId } from "../model/register-id";

/** The registers found in a workbook. */
export interface WorkbookData {
  readonly registers: Partial<Readonly<Record<RegisterId, RegisterData>>>;
  /** True when serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Registers that are not there because the user has not yet said which sheet they are. */
  readonly unclear?: readonly RegisterId[];
}
