/**
 * How long the built pane keeps the thread at a time, over a workbook of 5,000 systems and more than 100,000 findings. Time is that of the
 * main thread's own clock in a real browser, so that another program on the machine does not lengthen it.
 *
 *   npx tsx bench/pane-steps.ts [part of an action's name] [--explain] [--most 50]
 *
 * PANE_FOLDER names another build than build/pane/, which must be a production build. `--most` fails where a task was longer.
 */
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { settled, startPanes, type OpenPane } from "../src/taskpane/testing/browser";
import { largeWorkbook } from "./large-workbook";
import { follow, LIMIT, type MainThread } from "./main-thread";
import { FINDINGS } from "./steps/findings";
import { OVERVIEWS } from "./steps/overviews";
import type { Step } from "./steps/step";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { explain: { type: "boolean", default: false }, most: { type: "string" } },
  });
  const wanted = ({ name, always }: Step): boolean =>
    always === true || positionals.length === 0 || positionals.some((part) => name.includes(part));
  const panes = await startPanes();
  const worst: number[] = [];
  try {
    await panes.with({ document: largeWorkbook(), width: 350, height: 900 }, async (pane) => {
      console.log(`| What | worst | median | > ${LIMIT} ms | all |\n|---|---:|---:|---:|---:|`);
      for (const step of [...FINDINGS, ...OVERVIEWS].filter(wanted)) {
        const measured = await measureStep(pane, step, values.explain);
        if (step.measured === false) continue;
        console.log(line(step.name, measured));
        if (values.explain) for (const part of measured.explained) console.log(`    ${part}`);
        if (step.exempt === undefined) worst.push(measured.worst);
      }
      for (const complaint of pane.complaints) console.error(complaint);
    });
  } finally {
    await panes.close();
  }
  if (values.most !== undefined && Math.max(...worst) > Number(values.most))
    throw new Error(`A task took ${Math.max(...worst).toFixed(0)} ms.`);
}

async function measureStep({ page, host }: OpenPane, step: Step, explain: boolean): Promise<MainThread> {
  const measured = await follow(
    page,
    async () => {
      await step.run(page, host);
      await settled(page, 300_000);
      await idle(page);
    },
    explain,
  );
  await step.after?.(page, host);
  return measured;
}

/** Deferred work has been done too. */
async function idle(page: Page): Promise<void> {
  await page.waitForTimeout(400);
}

function line(name: string, { worst, median, long, total }: MainThread): string {
  return `| ${name} | ${worst.toFixed(0)} | ${median.toFixed(0)} | ${long} | ${total.toFixed(0)} |`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
