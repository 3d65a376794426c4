import { JSDOM, VirtualConsole, requestInterceptor, type DOMWindow } from "jsdom";
import { OFFICE, officeFile, PAGE, type OpenPage } from "../office-page";

/** A page with a whole DOM, for code that works one. */
export const openDomPage: OpenPage = (query, prepare) => {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    // office.js looks for a telemetry file that the package does not hold.
    if (!("type" in error) || error.type !== "resource-loading") console.error(`office.js in jsdom: ${error.stack ?? error.message}`);
  });
  const { window } = new JSDOM(`<!doctype html><html><head><script src="${OFFICE}office.js"></script></head><body></body></html>`, {
    url: `${PAGE}?${query}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    resources: { interceptors: [requestInterceptor((request) => answer(officeFile(request.url)))] },
    beforeParse: prepare,
  });
  return { window, loaded: loaded(window), close: () => window.close() };
};

function answer(content: string | null): Response {
  if (content === null) return new Response("", { status: 404 });
  return new Response(content, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

function loaded(window: DOMWindow): Promise<void> {
  return window.document.readyState === "complete"
    ? Promise.resolve()
    : new Promise((resolve) => window.addEventListener("load", () => resolve()));
}
