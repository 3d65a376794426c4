import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { withLocalOfficeJs } from "../../../workbench/server/pane-page";
import { inPseudoScript } from "./pseudo-script";

const OFFICE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};
/** Under this address every script is in the pseudo-language. */
export const PSEUDO = "/pseudo";

/** Rewritten scripts are no longer those that the page has fingerprints of. */
const withoutFingerprints = (text: string): string => text.replace(/ integrity="sha384-[^"]+"/g, "").replace(/"sha384-[^"]+"/g, '""');

/** Serves the built pane from a folder at a free port, with office.js beside it. */
export function servePane(pane: string): Server {
  const pseudo = new Map<string, string>();
  const inPseudo = (file: string, script: Buffer): string => {
    const made = pseudo.get(file) ?? inPseudoScript(withoutFingerprints(script.toString()));
    pseudo.set(file, made);
    return made;
  };
  return createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://localhost").pathname;
    const isPseudo = asked.startsWith(`${PSEUDO}/`);
    const pathname = isPseudo ? asked.slice(PSEUDO.length) : asked;
    const file = pathname.startsWith("/office/") ? join(OFFICE, normalize(pathname.slice(8))) : join(pane, normalize(pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    const body = readFileSync(file);
    if (isPseudo && file.endsWith(".js")) return void response.end(inPseudo(file, body));
    if (pathname !== "/taskpane.html") return void response.end(body);
    const page = withLocalOfficeJs(body.toString());
    response.end(isPseudo ? withoutFingerprints(page) : page);
  }).listen(0);
}
