/**
 * CPU time and memory of `batch` for small workbooks with an oddity, beside the same workbook without it, and for files made to hurt:
 *   npx tsx bench/unusual-files.ts [FILE.xlsx …]     the files given are measured after our own
 * Fails where an oddity costs more than twice the time (and 2 s) or 300 MB more, and where a file made to hurt takes 5 s or 500 MB, start included.
 */
import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { workFolder } from "../batch/testing/run-cli";
import { READ, REFUSED } from "../xlsx/testing/hostile";
import { UNUSUAL_KINDS } from "../batch/testing/unusual-kinds";
import { PLAIN, filledDown, formatted, merged, named, prompted, spilled, stray } from "../batch/testing/sparse-twins";

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

/** Whether a file of a kind costs too much, beside the plain one. */
type IsOver = (use: Use, plain: Use) => boolean;
const isDear: IsOver = (use, plain) => use.seconds > plain.seconds * 2 + 2 || use.megabytes > plain.megabytes + 300;
const isHurt: IsOver = ({ seconds, megabytes }) => seconds > 5 || megabytes > 500;

function* files(): Generator<readonly [name: string, path: string, isOver: IsOver]> {
  for (const [i, [name, bytes]] of OWN.entries()) yield [name, folder.put(`${i}.xlsx`, bytes), isDear];
  for (const [name, bytes] of Object.entries(UNUSUAL_KINDS)) yield [name, folder.put(`${name}.xlsx`, bytes()), isDear];
  yield ["100.000 rækker med én celle under registret", folder.put("lang.xlsx", filledDown(100_000)), isHurt];
  for (const [i, [name, bytes]] of [...REFUSED, ...READ].entries()) yield [name, folder.put(`ond-${i}.xlsx`, bytes()), isHurt];
  for (const path of process.argv.slice(2)) yield [basename(path), path, isDear];
}

measure(folder.put("start.xlsx", PLAIN)); // the program is compiled
let plain: Use | undefined;
let over = 0;
for (const [name, path, isOver] of files()) {
  const use = measure(path);
  plain ??= use;
  const times = (use.seconds / plain.seconds).toFixed(2);
  const more = (use.megabytes - plain.megabytes).toFixed(0);
  // Only a file made to hurt may be refused.
  const ends = use.code === 0 || (use.code === 2 && isOver === isHurt);
  const isWrong = !ends || isOver(use, plain);
  if (isWrong) over++;
  console.log(
    `${name.padEnd(66)} ${use.seconds.toFixed(1).padStart(5)} s ${times.padStart(6)} × ${use.megabytes.toFixed(0).padStart(5)} MB ${more.padStart(5)} more   exit ${use.code}${isWrong ? "  OVER" : ""}`,
  );
}
process.exitCode = over === 0 ? 0 : 1;
