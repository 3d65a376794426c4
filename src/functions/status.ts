import type { StatusUpdate } from "../app/status-service";
import { failureOf } from "../app/app";
import { formatFailure } from "../app/failure-texts";
import { formatStatus } from "../core/status/format-status";
import type { Language } from "../core/text/language";
import { functionContext } from "./context";

/*
 * Why streaming. A plain custom function is calculated again only when its arguments change, and the registers are
 * not among the arguments of SAPA.STATUS(A2). Passing them as ranges would make every formula long and slow, and
 * @volatile would calculate all of them at each edit anywhere (with #BUSY! in between). A streaming function keeps
 * what it shows until it gets something new, and the status service has something new exactly when a register has changed.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#make-a-streaming-function
 */

/**
 * Viser kort, hvordan det står til med et system eller en snitflade: antal fund, og om det hænger på KMD Sag.
 * @customfunction STATUS
 * @param nøgle System-id eller snitflade-id, for eksempel S001. Systemets navn kan også bruges.
 * @param invocation Kaldet, som Excel selv giver med.
 * @streaming
 */
export function status(nøgle: string, invocation: CustomFunctions.StreamingInvocation<string>): void {
  const key = nøgle;
  // A formula that is copied down past the last row stays empty instead of turning into an error.
  if (String(key).trim() === "") {
    invocation.setResult("");
    return;
  }
  let stopped = false;
  let stop = (): void => undefined;
  invocation.onCanceled = () => {
    stopped = true;
    stop();
  };
  functionContext().then(
    ({ status: service, language }) => {
      if (stopped) return;
      stop = service.follow(key, (update) => invocation.setResult(resultOf(update, key, language)));
    },
    (error: unknown) => invocation.setResult(valueError(String(error))),
  );
}

/** Texts become the cell's value; an unknown key is #N/A as in Excel's own lookups; what can't be answered is #VALUE!. Both carry their reason. */
export function resultOf(update: StatusUpdate, key: string, language: Language): string | CustomFunctions.Error {
  if ("error" in update) return valueError(formatFailure(failureOf(update.error), language));
  const { answer } = update;
  switch (answer.kind) {
    case "found":
      return formatStatus(answer, language);
    case "unknown-key":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `${formatStatus(answer, language)}: ${key}`);
    case "no-register":
      return valueError(formatStatus(answer, language));
  }
}

function valueError(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
