/** One browser for all browser tests of a run. A suite that runs by itself starts its own. */
import { chromium, type Browser } from "playwright-core";
import { BROWSER_ARGS, requireBrowser } from "./browser";

/** Where `npm test` says where its browser listens. */
const ADDRESS = "TEST_BROWSER";
const launchOptions = () => ({ executablePath: requireBrowser(), args: [...BROWSER_ARGS] });

/** Closing it closes what was opened in it; the browser itself goes on where others use it. */
export function openBrowser(): Promise<Browser> {
  const address = process.env[ADDRESS];
  return address === undefined ? chromium.launch(launchOptions()) : chromium.connect(address);
}

/** Starts a browser for processes that are started from now on. Returns how it is closed. */
export async function shareBrowser(): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ ...launchOptions(), host: "127.0.0.1" });
  process.env[ADDRESS] = server.wsEndpoint();
  return () => server.close();
}
