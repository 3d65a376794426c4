/**
 * Which formulas take more than a second or 200 MB, or never end, whatever the engine's functions are given:
 *   npx tsx bench/formulas.ts [--whole] [--mixes N] [--only REGEX] [--patience SECONDS] [--all]
 */
import { engineFunctions, sweep } from "../stand-in/testing/sweep/sweep";
import { ALL, hostileFormulas, WHOLE } from "../stand-in/testing/sweep/hostile-formulas";

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function main(): Promise<void> {
  const only = new RegExp(`^(?:${option("--only") ?? ".*"})$`);
  const functions = engineFunctions().filter(({ name }) => only.test(name));
  const whole = process.argv.includes("--whole");
  const groups = whole
    ? WHOLE.map((formula) => [formula])
    : hostileFormulas(functions, { ...ALL, mixes: Number(option("--mixes") ?? ALL.mixes) });
  const limits = { seconds: 1, megabytes: 200, patience: Number(option("--patience") ?? 15) };
  let count = 0;
  let kept = 0;
  const excess = await sweep(groups, limits, (formulas, answer) => {
    count += formulas.length;
    kept += answer?.uncalculated.length ?? 0;
    const took = answer === null ? "ended" : `${answer.seconds.toFixed(2)} s ${answer.megabytes.toFixed(0).padStart(4)} MB`;
    const tooMuch = answer === null || answer.seconds > limits.seconds || answer.megabytes > limits.megabytes;
    if (tooMuch || process.argv.includes("--all"))
      console.log(`${tooMuch ? "!" : " "} ${took.padEnd(16)} ${(answer?.uncalculated[0] ?? "").padEnd(20)} ${formulas[0]!.slice(0, 150)}`);
  });
  console.log(`${count} formulas of ${functions.length} functions, ${kept} kept their value, ${excess.length} took too much`);
}

void main();
