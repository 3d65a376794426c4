import type { Language } from "../../core/text/language";

/** What can stand in a JSON file. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Which Excel was asked. Nothing of the workbook. */
export interface HostFacts {
  /** As `Office.context.diagnostics` has it: `Excel`, `PC`, `16.0.18000.1`. */
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Language of Excel's menus, as a BCP 47 tag. */
  readonly displayLanguage: string;
  /** Language of the computer's formats. */
  readonly contentLanguage: string;
  /** Highest version by the name of the requirement set; "" where Excel has none of it. */
  readonly sets: Readonly<Record<string, string>>;
  /** How numbers and dates are written, where Excel says. */
  readonly culture: Json;
}

/** A question and what became of it. */
export interface RecordedAnswer {
  readonly id: string;
  readonly question: string;
  /** Null where the question could not be asked; `lacking` says why. */
  readonly answer: Json;
  /** The requirement set that the question needs and Excel does not have, such as `ExcelApi 1.18`. */
  readonly lacking?: string;
  /** Milliseconds that it took, with the sheet's coming and going. */
  readonly took: number;
  /** Other times and numbers, which are other ones each time. */
  readonly measured?: Readonly<Record<string, number>>;
}

/** What one Excel answered, as it is saved and sent. */
export interface Recording {
  readonly kind: "ud-af-kmd-sag selvtest";
  /** Of this form. */
  readonly version: 1;
  readonly addIn: string;
  /** `åååå-mm-dd tt:mm`. */
  readonly at: string;
  readonly language: Language;
  readonly host: HostFacts;
  readonly answers: readonly RecordedAnswer[];
  /** Seconds it took. */
  readonly seconds: number;
}

/** How an answer stands to the stand-in's. `other`: the stand-in has not been asked the question. */
export type Agreement = "same" | "different" | "lacking" | "other";

export interface ComparedAnswer extends RecordedAnswer {
  /** What the stand-in answers; undefined where it has not been asked. */
  readonly standIn: Json | undefined;
  readonly agreement: Agreement;
}

export interface SelfTestResult {
  readonly recording: Recording;
  /** The answers beside those of the stand-in. */
  readonly compared: readonly ComparedAnswer[];
}

/** The file that a recording is saved as. */
export function recordingText(recording: Recording): string {
  return `${JSON.stringify(recording, null, 2)}\n`;
}

/** A name for the recording's files, without an ending: which Excel, and when. */
export function recordingName({ host, at }: Recording): string {
  const parts = ["selvtest", host.host, host.platform, host.version, host.displayLanguage, at];
  return parts
    .map((part) => part.replace(/[^\p{L}\p{N}.]+/gu, "-").replace(/^-|-$/g, ""))
    .filter((part) => part !== "")
    .join("_")
    .toLowerCase();
}
