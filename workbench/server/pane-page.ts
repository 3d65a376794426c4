import { readFile } from "node:fs/promises";

/** The script that joins the task pane's frame to the stand-in on the page around it. */
const BRIDGE_SCRIPT = '<script src="/workbench/bridge.js"></script>';

/** Microsoft's address of office.js, in the page and in its policy, becomes this server's: nothing is asked of another host. */
export const withLocalOfficeJs = (html: string): string =>
  html
    .replace(/https:\/\/appsforoffice\.microsoft\.com\/[^" >]*office\.js/, "/office/office.js")
    .replace(/ https:\/\/appsforoffice\.microsoft\.com/, "");

/**
 * The add-in's own page, with one script put before office.js: in Excel the program around the page is there before it;
 * here the bridge plays that part. Nothing else of the page is touched.
 */
export async function readPanePage(file: string): Promise<string> {
  return withBridge(withLocalOfficeJs(await readFile(file, "utf8")));
}

function withBridge(html: string): string {
  const at = html.search(/<script\b/);
  if (at < 0) throw new Error("taskpane.html has no script");
  return html.slice(0, at) + BRIDGE_SCRIPT + html.slice(at);
}
