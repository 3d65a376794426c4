import { formatMessage } from "../core/text/format-message";
import { languageOf } from "../core/text/language";
import { TEXTS } from "./not-started.text";

/** As Microsoft advises: https://learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in. */
const PATIENCE_MS = 10_000;

/**
 * Says in the page that is still empty what keeps it so: at once where office.js is not there, else when Excel has not answered in ten
 * seconds. What is drawn later takes its place.
 * @returns Stops the waiting.
 */
export function reportNotStarted(root: HTMLElement, hasOffice: boolean): () => void {
  const { src } = root.ownerDocument.querySelector<HTMLScriptElement>("script[src]") ?? { src: "" };
  const address = URL.canParse(src) ? new URL(src).host : "appsforoffice.microsoft.com";
  const say = (text: keyof typeof TEXTS): void => {
    const language = languageOf(navigator.language);
    root.textContent = formatMessage(TEXTS[text][language], language, { address });
  };
  if (!hasOffice) say("blocked");
  const timer = hasOffice ? setTimeout(() => say("slow"), PATIENCE_MS) : undefined;
  return () => clearTimeout(timer);
}
