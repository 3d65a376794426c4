/**
 * `npm start`: builds what is not up to date, serves the workbench on this machine only and opens it in the browser.
 *
 *   npm start -- --port 3100     another port (default 3000; the next free one when it is busy)
 *   npm start -- --no-open       only prints the address
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startServer } from "../workbench/server/server";
import { ADD_IN, ROOT, WORKBENCH, build, ensureSample } from "./build";

const DEFAULT_PORT = 3000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string", default: String(DEFAULT_PORT) }, "no-open": { type: "boolean", default: false } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port skal være et tal mellem 0 og 65535: ${values.port}`);
  const report = (line: string): void => console.log(line);
  for (const target of [ADD_IN, WORKBENCH]) build(target, report);
  ensureSample(report);
  const server = await startServer(ROOT, port);
  console.log(`Arbejdsbordet er klar: ${server.url}\nStop med Ctrl+C. Intet forlader din computer.`);
  if (!values["no-open"] && hasDisplay()) openBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

/** On a server without a screen there is nothing to open, and xdg-open would only complain. */
function hasDisplay(): boolean {
  if (process.env["CI"] !== undefined) return false;
  if (process.platform !== "linux") return true;
  const inContainer = existsSync("/.dockerenv");
  return !inContainer && (process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined);
}

function openBrowser(url: string): void {
  const [command, args] =
    process.platform === "darwin"
      ? (["open", [url]] as const)
      : process.platform === "win32"
        ? (["cmd", ["/c", "start", "", url]] as const)
        : (["xdg-open", [url]] as const);
  const child = spawn(command, [...args], { stdio: "ignore", detached: true });
  // The address has been printed; a machine without this program loses nothing but the convenience.
  child.on("error", () => console.log("Browseren kunne ikke åbnes herfra; åbn adressen ovenfor selv."));
  child.unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
