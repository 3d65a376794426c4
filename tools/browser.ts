/**
 * Finds a Chromium-family browser for the browser tests, screenshots and icons; on Debian/Ubuntu, as root, installs one.
 * Prints nothing when it finds one. Nothing is downloaded but through apt.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Without these a browser in a closed network tries Google's hosts at each start. */
export const BROWSER_ARGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function candidates(): string[] {
  const env = process.env;
  const windows = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((path): path is string => path !== undefined);
  return [
    ...(env["CHROMIUM_PATH"] ? [env["CHROMIUM_PATH"]] : []),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windows.flatMap((root) => [join(root, "Google/Chrome/Application/chrome.exe"), join(root, "Microsoft/Edge/Application/msedge.exe")]),
  ];
}

/** Path of the first browser found, or undefined. `CHROMIUM_PATH` wins. */
export function findBrowser(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

/** The browser's path. Throws with what is missing and what to do when there is none. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  throw new Error(
    "No Chromium, Chrome or Edge was found. Install one (Debian/Ubuntu: apt-get install chromium), " +
      "or set CHROMIUM_PATH to the browser's program file, and run the command again.",
  );
}

/** Finds a browser, installing Debian's chromium where that can be done without asking anybody. */
export function ensureBrowser(): string {
  if (findBrowser() === undefined && canUseApt()) {
    console.log("No browser found: installing Debian's chromium for the browser tests …");
    spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"] });
    const installed = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (installed.status !== 0) console.error("apt-get could not install chromium (its own words are above).");
  }
  return requireBrowser();
}

function canUseApt(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    execFileSync("apt-get", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
