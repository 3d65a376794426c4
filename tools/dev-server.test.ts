import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./build";
import { developmentPort, readCertificate, serveFolder } from "./dev-server";
import { headersOnLocalhost } from "./release/headers";

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const folder = mkdtempSync(join(tmpdir(), "sapa-dev-"));

test("the port is that of every address in the manifest", () => {
  const ports = [...read("manifest.xml").matchAll(/https:\/\/localhost:(\d+)\//g)].map((match) => Number(match[1]));
  expect([...new Set(ports)]).toEqual([developmentPort(read("manifest.xml"))]);
  expect(() => developmentPort("<OfficeApp/>")).toThrow(/manifest/);
});

test("npm run excel starts the server and waits at that port", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(scripts["excel"]).toContain('--dev-server "npm run dev-server"');
  expect(scripts["excel"]).toContain(`--dev-server-port ${developmentPort(read("manifest.xml"))}`);
  expect(scripts["dev-server"]).toBe("tsx tools/dev-server.ts");
});

test("without a certificate it says how to get one", () => {
  expect(() => readCertificate(folder)).toThrow(/office-addin-dev-certs install/);
});

test("files are served with the headers of a municipality's server, but for the promise of https", async () => {
  writeFileSync(join(folder, "functions.json"), "{}");
  const server = createServer(serveFolder(folder));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const found = await fetch(`${url}/functions.json`);
    expect([found.status, await found.text()]).toEqual([200, "{}"]);
    for (const [name, value] of Object.entries(headersOnLocalhost("/functions.json")))
      expect([name, found.headers.get(name)]).toEqual([name, value]);
    expect(found.headers.get("strict-transport-security")).toBeNull();
    expect((await fetch(`${url}/nej`)).status).toBe(404);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
