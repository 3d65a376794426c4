import type { DOMWindow } from "jsdom";
import { documentFromSheets, startHost } from "../node";
import { openDomPage } from "./dom-page";
import type { Sample } from "./sample";

/**
 * What became of a step: `answered`: nothing was thrown. `refused …`: the stand-in does not answer the member, and said which.
 * `library …`: npm's office.js does not have it. `follows …`: what is not there, an earlier step that was refused would have made. `sample …`:
 * the page of the sample lacks what its script asks for. `wrong …`: anything else that was thrown.
 */
type StepResult = string;

/** Results by the id of the button, in the order of the page. */
export type SampleResult = Readonly<Record<string, StepResult>>;

/** Milliseconds after which a step counts as never ending. */
const LONGEST = 5_000;

/** Runs a sample on the stand-in as its page would: the script, then each button in turn, on one workbook. */
export async function runSample({ html, script }: Sample): Promise<SampleResult> {
  const host = await startHost({ document: documentFromSheets([{ name: "Sheet1", rows: [] }]), locale: "en-US", openPage: openDomPage });
  try {
    const window = host.window as DOMWindow;
    const { document } = window;
    document.body.innerHTML = html;
    const steps: Record<string, StepResult> = {};
    const silent = Object.fromEntries(["log", "error", "warn", "info"].map((name) => [name, () => undefined]));
    Object.assign(window.console, silent);
    let pending: Promise<unknown> = Promise.resolve();
    // Some samples start work that they do not wait for.
    const loose: unknown[] = [];
    const onLoose = (error: unknown): void => void loose.push(error);
    process.on("unhandledRejection", onLoose);
    const unwatch = (): void => void process.off("unhandledRejection", onLoose);
    try {
      window.eval(script);
    } catch (error) {
      unwatch();
      return { "(script)": resultOf(error) };
    }
    // The samples' own helper swallows what is thrown.
    window["tryCatch"] = (callback: () => unknown) => {
      pending = Promise.resolve().then(callback);
      pending.catch(() => undefined);
      return pending;
    };
    for (const button of document.querySelectorAll<HTMLElement>("button[id]")) {
      pending = Promise.resolve();
      loose.length = 0;
      try {
        button.click();
        steps[button.id] = await inTime(pending);
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (loose.length > 0) throw loose[0];
      } catch (error) {
        const result = resultOf(error);
        const isAfterRefusal = Object.values(steps).some((step) => /^(?:refused|library)/.test(step));
        const follows = /^(?:refused|library)/.test(steps["setup"] ?? "") ? /^wrong: / : /^wrong: (?=ItemNotFound )/;
        steps[button.id] = isAfterRefusal ? result.replace(follows, "follows ") : result;
      }
    }
    unwatch();
    return steps;
  } finally {
    host.close();
  }
}

async function inTime(work: Promise<unknown>): Promise<StepResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<StepResult>((resolve) => (timer = setTimeout(() => resolve("wrong: does not end"), LONGEST)));
  try {
    return await Promise.race([work.then(() => "answered"), late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

function resultOf(error: unknown): StepResult {
  const { code, message, debugInfo } = error as { code?: string; message?: string; debugInfo?: { errorLocation?: string } };
  const place = debugInfo?.errorLocation ?? "";
  if (code === "ApiNotFound") return `refused ${place}`.trim();
  if (code !== undefined) return `wrong: ${code} ${place}`.trim();
  const text = String(message ?? error).split("\n")[0]!;
  if (text.includes("(reading 'addEventListener')")) return `sample: ${text}`;
  return /is not a function|is not a constructor|of undefined|Cannot convert undefined/.test(text) ? `library: ${text}` : `wrong: ${text}`;
}
