/**
 * CPU time and memory of `batch` for small workbooks with an oddity, beside the same workbook without it:
 *   npx tsx bench/unusual-files.ts [FILE.xlsx …]     the files given are measured after our own
 */
import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { workFolder } from "../batch/testing/run-cli";
import { PLAIN, formatted, merged, named, prompted, spilled, stray } from "../batch/testing/sparse-twins";

const OWN: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["almindelig", PLAIN],
  ["celle i række 300.000", stray(300_000)],
  ["celle i sidste række", stray(1_048_576)],
  ["celle i hjørnet", stray(1_048_576, "XFD")],
  ["flettet til hjørnet", merged("A20:XFD1048576")],
  ["10.000 betingede formater", formatted(10_000)],
  ["vejledning på alle celler", prompted()],
  ["matrixformel over alle celler", spilled()],
  ["4.000 ødelagte navne", named(4_000)],
];

/** A process knows only its own use of memory. */
const CHILD = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});
require("./batch/start.cjs");`;

interface Use {
  readonly seconds: number;
  readonly megabytes: number;
}

const folder = workFolder();

function measure(path: string): Use & { code: number | null } {
  const args = [path, "--out", folder.path("ud.xlsx"), "--json", folder.path("fund.json")];
  const done = spawnSync(process.execPath, ["-e", CHILD, "--", "batch/start.cjs", ...args], {
    cwd: join(__dirname, ".."),
    encoding: "utf8",
    timeout: 120_000,
  });
  const last = done.stderr.trim().split("\n").at(-1) ?? "";
  const use = last.startsWith("{") ? (JSON.parse(last) as Use) : { seconds: NaN, megabytes: NaN };
  return { ...use, code: done.status };
}

const files = [
  ...OWN.map(([name, bytes], i) => [name, folder.put(`${i}.xlsx`, bytes)] as const),
  ...process.argv.slice(2).map((path) => [basename(path), path] as const),
];
measure(files[0]![1]); // the program is compiled
let plain: Use | undefined;
for (const [name, path] of files) {
  const use = measure(path);
  plain ??= use;
  const times = (use.seconds / plain.seconds).toFixed(2);
  const more = (use.megabytes - plain.megabytes).toFixed(0);
  console.log(
    `${name.padEnd(34)} ${use.seconds.toFixed(1).padStart(5)} s ${times.padStart(6)} × ${use.megabytes.toFixed(0).padStart(5)} MB ${more.padStart(5)} more   exit ${use.code}`,
  );
}
