import type { CellValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { Localized } from "../../text/language";

/** Rows as a municipality might fill them in. The municipality, its systems and its cases are made up. */
export interface GuideExample {
  readonly title: Localized;
  /** The example's story, two or three sentences. */
  readonly story: Localized;
  /** Cells by column key, written as in a Danish sheet. */
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
}

/** A short guide to one activity: our own words, read beside the sheet. */
export interface Guide {
  readonly register: RegisterId;
  /** Its purpose. */
  readonly purpose: Localized;
  /** Three to five steps, in order. */
  readonly steps: readonly Localized[];
  /** The result. */
  readonly outcome: Localized;
  readonly pitfalls: readonly Localized[];
  readonly examples: readonly GuideExample[];
}
