/**
 * The local web server of the workbench: static files from this machine to this machine, nothing else.
 * It listens on the loopback address only, so nobody else on the network can reach it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { dirname, join, resolve } from "node:path";
import sirv from "sirv";
import { readPanePage } from "./pane-page";

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Where the add-in and the page have been built, when not in the usual places. */
export interface BuiltFolders {
  readonly pane?: string | undefined;
  readonly workbench?: string | undefined;
}
const PANE_FOLDER = "build/pane";
const WORKBENCH_FOLDER = "build/workbench";

type Handler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

/** The workbook that the page begins with, made by `npm run sample`. */
export const SAMPLE = "eksempelkommune.xlsx";

type Mount = readonly [prefix: string, serve: Handler];

/** Address prefix → folder. The first match wins. */
function mounts(root: string, folders: BuiltFolders): readonly Mount[] {
  const serve = (folder: string): Handler => sirv(folder, { dev: true, etag: true });
  const officeJs = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return [
    ["/office/", serve(officeJs)],
    ["/workbench/", serve(resolve(root, folders.workbench ?? WORKBENCH_FOLDER))],
    // The rest is the add-in where its manifest has it: /taskpane.html, /functions.json, /assets/…
    ["/", serve(resolve(root, folders.pane ?? PANE_FOLDER))],
  ];
}

// The grid draws with styles set from script, and the frame holds the task pane; both come from this address alone.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function respond(root: string, folders: BuiltFolders): Handler {
  const table = mounts(root, folders);
  return (request, response) => {
    const url = request.url ?? "/";
    const path = url.split("?")[0] ?? "/";
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "Kun GET");
    // A page on another host name that points at this machine must not be able to read it (DNS rebinding).
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) return end(response, 403, "Kun fra denne computer");
    if (path === "/") {
      response.setHeader("Content-Security-Policy", PAGE_POLICY);
      request.url = "/workbench/index.html";
      return respondStatic(table, request, response);
    }
    if (path === "/sample.xlsx") {
      request.url = `/${SAMPLE}`;
      return sirv(join(root, "samples"), { dev: true })(request, response, () => end(response, 404, "Findes ikke"));
    }
    if (path === "/taskpane.html") {
      readPanePage(resolve(root, folders.pane ?? PANE_FOLDER, "taskpane.html")).then(
        (html) => response.setHeader("Content-Type", "text/html; charset=utf-8").end(html),
        (error: unknown) => end(response, 500, `Opgaveruden kunne ikke læses: ${String(error)}`),
      );
      return;
    }
    respondStatic(table, request, response);
  };
}

function respondStatic(table: readonly Mount[], request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? "/";
  const mount = table.find(([prefix]) => url.startsWith(prefix));
  if (mount === undefined) return end(response, 404, "Findes ikke");
  const [prefix, serve] = mount;
  request.url = url.slice(prefix.length - 1);
  serve(request, response, () => end(response, 404, "Findes ikke"));
}

function end(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(text);
}

/** Starts on `port`, or on the next free one after it (at most 50 tries). Port 0 = any free port. */
export async function startServer(root: string, port: number, folders: BuiltFolders = {}): Promise<RunningServer> {
  for (let candidate = port; ; candidate += 1) {
    const server = createServer(respond(root, folders));
    try {
      const actual = await listen(server, candidate);
      return {
        port: actual,
        url: `http://localhost:${actual}/`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      const inUse = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!inUse || candidate >= Math.min(port + 50, 65_535)) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("The server has no port."));
      else resolve(address.port);
    });
  });
}
