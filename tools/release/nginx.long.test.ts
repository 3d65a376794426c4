/** The configuration in a real nginx, where the machine has one (`apt-get install nginx-light`). */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headersOf } from "./headers";
import { nginxConfiguration } from "./servers";

const found = spawnSync("nginx", ["-v"]).error === undefined;
const inNginx = found ? describe : describe.skip;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

inNginx("nginx", () => {
  const folder = mkdtempSync(join(tmpdir(), "sapa-nginx-"));
  let server: ChildProcess;
  let url = "";

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    // Started by root, nginx reads as somebody else.
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, "files/assets"), { recursive: true });
    for (const file of ["taskpane.html", "taskpane.js.map", "assets/icon.png"]) writeFileSync(join(folder, "files", file), "x");
    writeFileSync(join(folder, "sapa.conf"), nginxConfiguration());
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
    writeFileSync(
      join(folder, "nginx.conf"),
      `daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${temporary.join(" ")}
       server { listen 127.0.0.1:${port}; root ${folder}/files; include ${folder}/sapa.conf; } }`,
    );
    server = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
    for (let tries = 0; tries < 50; tries += 1) {
      if (
        await fetch(url).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("nginx did not start");
  });
  afterAll(() => void server?.kill());

  test.each(["/taskpane.html", "/assets/icon.png", "/nej.js"])("%s comes with its headers", async (path) => {
    const { status, headers } = await fetch(url + path);
    expect(status).toBe(path === "/nej.js" ? 404 : 200);
    for (const [name, value] of Object.entries(headersOf(path))) expect([name, headers.get(name)]).toEqual([name, value]);
  });

  test("source maps are not handed out, and nothing can be sent", async () => {
    expect((await fetch(`${url}/taskpane.js.map`)).status).toBe(404);
    expect((await fetch(`${url}/taskpane.html`, { method: "POST" })).status).toBe(405);
  });
});
