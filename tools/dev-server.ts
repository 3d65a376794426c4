/**
 * `npm run dev-server`: serves dist/ at the https address that manifest.xml names, for trying the add-in in real Excel.
 * `npm run excel` starts it. Excel takes add-ins from trusted https only, so it uses the certificate for localhost that
 * Microsoft's `office-addin-dev-certs install` makes and leaves in the home folder.
 */
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";
import { build, DISTRIBUTION, ROOT } from "./build";
import { headersOnLocalhost } from "./release/headers";

/** Where office-addin-dev-certs keeps what it makes. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

/** The port of the development address in manifest.xml. */
export function developmentPort(manifest: string): number {
  const port = /<SourceLocation DefaultValue="https:\/\/localhost:(\d+)\//.exec(manifest)?.[1];
  if (port === undefined) throw new Error("manifest.xml names no address at https://localhost");
  return Number(port);
}

/** @throws when there is none yet, saying how to get it. */
export function readCertificate(folder: string): { cert: Buffer; key: Buffer } {
  const [cert, key] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  if (!existsSync(cert) || !existsSync(key))
    throw new Error("Der er intet certifikat til https://localhost endnu. Kør: npx office-addin-dev-certs install");
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** Static files with the headers that a municipality's server sends. */
export function serveFolder(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => Object.entries(headersOnLocalhost(path)).forEach(([name, value]) => response.setHeader(name, value)),
  });
  return (request, response) => files(request, response, () => void response.writeHead(404).end());
}

function main(): void {
  const port = developmentPort(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
  const certificate = readCertificate(CERTIFICATES);
  build(DISTRIBUTION, console.log);
  createServer(certificate, serveFolder(join(ROOT, "dist")))
    .on("error", (error) => {
      console.error(`https://localhost:${port}: ${error.message}`);
      process.exitCode = 1;
    })
    .listen(port, "localhost", () => console.log(`Tilføjelsesprogrammet ligger på https://localhost:${port}. Stop med Ctrl+C.`));
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
