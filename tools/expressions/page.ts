import { boundOf } from "./bounds";
import { builtExpressions, MADE } from "./built-expressions";
import { findExpressions, type Expression } from "./find-expressions";
import { hostileTexts } from "./hostile-texts";
import { LONGEST } from "./measure";

const INTRO = `# Regulære udtryk, og hvad de er prøvet med

Siden er dannet af koden (\`npm run generate\`). Den nævner hvert regulært udtryk i \`src\` og \`xlsx\`. En test (\`tools/expressions\`) kører dem alle over
tekster, der er lavet til at få dem til at gå i stå: det, der kan gentages i udtrykket, igen og igen, op til det, en celle kan rumme (${LONGEST} tegn),
eller den længste tekst, som udtrykket overhovedet møder. Tiden må ikke vokse med andet end længden.
`;

/** The page, made of the sources. `load` loads a source by its whole path. */
export function expressionsPage(load: (path: string) => void): string {
  const found = findExpressions();
  const built = builtExpressions(found, load);
  const all = [...found.literal, ...built, ...MADE];
  const byFile = new Map<string, Expression[]>();
  for (const each of all) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each]);
  const rows = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, expressions]) => expressions.map(rowOf));
  return `${INTRO}
${all.length} udtryk.

| Fil | Udtryk | Længste tekst | Prøvet med |
|---|---|---|---|
${rows.join("\n")}
`;
}

function rowOf(expression: Expression): string {
  const { file, source, flags } = expression;
  const bound = boundOf(expression);
  const length = bound === undefined ? String(LONGEST) : `${bound.longest} (\`${bound.by}\`)`;
  return `| ${file} | ${code(`/${source}/${flags}`)} | ${length} | ${hostileTexts(source, flags).length} |`;
}

/** In a table a bar ends the cell, and an expression may hold grave accents. */
function code(text: string): string {
  const shown = text.replaceAll("|", "\\|");
  return shown.includes("`") ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}
