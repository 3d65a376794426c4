/** The task pane: the add-in's own page in a frame, joined to the stand-in on this page. */
import type { Host } from "../../stand-in/host";
import { hostInfoQuery, prepareWindow } from "../../stand-in/office-window";

/** The Excel that is stood in for speaks Danish. */
export const LOCALE = "da-DK";

export interface Pane {
  readonly frame: HTMLIFrameElement;
  remove(): void;
}

/** Puts the pane into `holder` and waits until its page has loaded. `onJoin` is called when its runtime is connected. */
export async function openPane(host: Host, holder: HTMLElement, path: string, title: string, onJoin: (connection: ReturnType<Host["connect"]>) => void): Promise<Pane> {
  const frame = document.createElement("iframe");
  frame.title = title;
  window.joinPane = (pane) => {
    const connection = host.connect();
    prepareWindow(pane, LOCALE, host.settingsStore(), connection.bridge);
    onJoin(connection);
  };
  const loaded = new Promise<void>((resolve, reject) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.addEventListener("error", () => reject(new Error(`${path} could not be loaded`)), { once: true });
  });
  frame.src = `${path}?${hostInfoQuery(LOCALE)}`;
  holder.replaceChildren(frame);
  await loaded;
  return { frame, remove: () => frame.remove() };
}
