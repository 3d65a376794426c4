import type { Json } from "../../app/self-test/recording";
import type { Localized } from "../../core/text/language";

/** Where a question is asked: sheets that are made for it and removed after it. */
export interface Lab {
  /** Name of the question's own empty sheet, with `name` for formulas. */
  readonly sheet: string;
  /** A name that is free for a second sheet, which is removed after the question too. */
  readonly secondSheet: string;
  /** `Excel.run` on the own sheet. */
  readonly on: <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The same as one step of the user's Undo (`mergeUndoGroup`). */
  readonly inGroup: <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Waits until it is so, at most so many milliseconds, or as long as the run allows for one event. */
  readonly until: (isSo: () => boolean | Promise<boolean>, atMost?: number) => Promise<void>;
  /** Milliseconds now. */
  readonly now: () => number;
  /** Notes a number that is another one each time. */
  readonly measure: (name: string, value: number) => void;
}

/** One thing that no public source says of Excel, or that one does and a running Excel shows. */
export interface Question {
  /** Stays as it is: recordings go by it. */
  readonly id: string;
  readonly title: Localized;
  /** The page of Microsoft's or the issue that it is about. */
  readonly about?: string;
  /** Version of ExcelApi that the question needs beyond what the add-in needs. */
  readonly since?: string;
  readonly ask: (lab: Lab) => Promise<Json>;
}

/** The code that Excel refuses with: an answer as good as any. Of other errors the message. */
export function refusalIn(error: unknown): Json {
  if (error instanceof OfficeExtension.Error) return { refused: error.code };
  return { failed: error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200) };
}

/** What work answers, or its refusal. */
export async function tried(work: () => Promise<Json>): Promise<Json> {
  try {
    return await work();
  } catch (error) {
    return refusalIn(error);
  }
}

/** Each of several, in order; one that is refused stops no other. */
export async function eachTried(works: Readonly<Record<string, () => Promise<Json>>>): Promise<Json> {
  const answers: Record<string, Json> = {};
  for (const [name, work] of Object.entries(works)) answers[name] = await tried(work);
  return answers;
}

/** Asks for what `heldCells` reads. */
export function loadHeld(range: Excel.Range): Excel.Range {
  return range.load({ values: true, valueTypes: true, numberFormat: true, text: true });
}

/** Cells after `loadHeld`, each as type, value, format and shown text. */
export function heldCells(range: Excel.Range): string[][] {
  return range.values.map((line: unknown[], row) =>
    line.map((value, column) =>
      [
        String(range.valueTypes[row]![column]),
        typeof value === "number" ? String(round(value)) : JSON.stringify(value),
        String(range.numberFormat[row]![column]),
        JSON.stringify(range.text[row]![column]),
      ].join(" | "),
    ),
  );
}

/** An address, or several, without the sheet. */
export function localAddress(address: string): string {
  return address
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1))
    .join(",");
}

/** Cells as they are in JSON. */
export function plainValues(values: readonly (readonly unknown[])[]): Json {
  return values.map((line) => line.map((value) => (typeof value === "number" ? round(value) : (value as Json))));
}

/** Times have a remainder that no two hosts write alike. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
