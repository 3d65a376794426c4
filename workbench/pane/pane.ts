/** The task pane: the add-in's own page in a frame, joined to the stand-in on this page. */
import { exposeToPanes, paneUrl, type Pane } from "../../stand-in/browser";
import type { Host } from "../../stand-in/host";
import type { RibbonTab } from "../ribbon/read-manifest";

export interface OpenPane {
  /** The add-in's runtime; a new one after the frame has been reloaded. */
  runtime(): Pane;
  remove(): void;
}

/** Puts the pane into `holder` and waits until its page has loaded. */
export async function openPane(
  host: Host,
  holder: HTMLElement,
  { panePath, label }: RibbonTab,
  locale: string,
  onKey: (event: KeyboardEvent) => void,
): Promise<OpenPane> {
  let runtime: Pane | null = null;
  exposeToPanes(
    () => host,
    (pane) => {
      runtime = pane;
    },
    locale,
  );
  const frame = document.createElement("iframe");
  frame.title = label;
  frame.src = paneUrl(panePath, locale);
  // The page's own keys are heard in the frame too, before the add-in's, as Excel hears its own.
  frame.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", onKey, { capture: true }));
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  holder.replaceChildren(frame);
  await loaded;
  return {
    runtime: () => {
      // The frame has loaded something else than the add-in's page with the bridge in it (an error page of the server).
      if (runtime === null) throw new Error("Opgaveruden blev ikke indlæst.");
      return runtime;
    },
    remove: () => {
      runtime?.close();
      frame.remove();
    },
  };
}
