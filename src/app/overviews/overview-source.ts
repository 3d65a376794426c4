import type { Kle } from "../../core/kle";
import type { WordMeaning } from "../../core/meanings/meaning";
import type { Steps } from "../../core/model/steps";
import type { Recognition } from "../../core/recognition/recognise";
import type { WorkbookData } from "../../core/registers/workbook-data";
import type { Rule } from "../../core/rules/rule";
import type { Settings } from "../../core/settings/settings";
import type { Language } from "../../core/text/language";
import type { Validation } from "../validation/validate-workbook";

/** The input of an overview. Registers that are not in the workbook are not in `data`; that is no failure. */
export interface OverviewSource {
  readonly data: WorkbookData;
  readonly recognition: Recognition;
  readonly settings: Settings;
  /** KLE with the municipality's own numbers and the edition it has loaded. */
  readonly kle: Kle;
  /** What words mean at the municipality. */
  readonly meanings: readonly WordMeaning[];
  /** The last validation, where it was made from the same data. */
  readonly validation: Validation | undefined;
  /** Excel day of the 1900 system. */
  readonly today: number;
  readonly language: Language;
  /** Checks the registers by some rules, where there is no validation of the same data. */
  readonly check: (rules: readonly Rule[]) => Promise<Validation>;
  /** Whether sheets can't be added or removed; asks the workbook. */
  readonly structureProtected: () => Promise<boolean>;
  /** Does long work without keeping the thread. */
  readonly inSlices: <T>(steps: Steps<T>) => Promise<T>;
}
