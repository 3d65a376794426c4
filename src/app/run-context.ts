import { serialOfLocalDay } from "../core/identifiers/dates";
import { maskPersons, type Screen } from "../core/identifiers/mask-persons";
import type { Language } from "../core/text/language";
import { localTime } from "./local-time";
import type { RunOptions, WorkbookPort } from "./ports";

/** The inputs of a run. The time is resolved once, so that all that it writes agrees. */
export interface RunContext extends RunOptions {
  readonly port: WorkbookPort;
  /** Of the texts that are written. */
  readonly language: Language;
  /** What is written and said of cells' words; persons' numbers are masked unless the user has asked to see them. */
  readonly screen: Screen;
  /** For when something ended; `now` is when the run began. */
  readonly currentTime: () => Date;
  /** Tells of something beside what is done that the user has to know; it stops nothing. */
  readonly note: (problem: unknown) => void;
  readonly now: Date;
  /** `now` as an Excel day of the 1900 system. */
  readonly today: number;
  /** `now` as `åååå-mm-dd tt:mm`. */
  readonly when: string;
}

export interface RunContextOptions extends RunOptions {
  readonly language?: Language;
  readonly screen?: Screen;
  /** Tests set it. */
  readonly clock?: () => Date;
  readonly note?: (problem: unknown) => void;
}

export function createRunContext(
  port: WorkbookPort,
  { language = "da", screen = maskPersons, clock = () => new Date(), note = () => undefined, ...options }: RunContextOptions = {},
): RunContext {
  const now = clock();
  return { ...options, port, language, screen, currentTime: clock, note, now, today: serialOfLocalDay(now), when: localTime(now) };
}
