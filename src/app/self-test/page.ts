import { translator, type Translate } from "../../core/text/translate";
import { countAgreements } from "./compare";
import { TEXTS } from "./page.text";
import type { Agreement, ComparedAnswer, HostFacts, Json, Recording, SelfTestResult } from "./recording";

/** In which order answers are shown: what there is something to do about first. */
const ORDER: readonly Agreement[] = ["different", "other", "lacking", "same"];

const STYLE = `
body { font: 14px/1.45 "Segoe UI", system-ui, sans-serif; color: #1f2f33; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #c9d1d3; padding: .4rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #0b5a66; color: #fff; }
th:first-child { width: 30%; }
table.host { width: auto; table-layout: auto; }
tbody th { background: #eef3f4; font-weight: 600; }
pre { font: 12px/1.4 Consolas, monospace; margin: 0; white-space: pre-wrap; }
mark { background: #ffe2a8; }
.id { color: #4f6166; font-size: 12px; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
`;

/** A recording as one page to read and print: no script, nothing fetched. */
export function selfTestPage({ recording, compared }: SelfTestResult): string {
  const { language } = recording;
  const t = translator(TEXTS, language);
  const counts = countAgreements(compared);
  const groups = ORDER.map((agreement) => compared.filter((answer) => answer.agreement === agreement)).filter(({ length }) => length > 0);
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8"><title>${text(t("title"))}</title><style>${STYLE}</style></head><body>`,
    `<h1>${text(t("title"))}</h1>`,
    `<p>${text(t("intro"))}</p>`,
    hostTable(recording, t),
    `<p>${text(t("counts", { all: compared.length, ...counts }))}</p>`,
    ...groups.map((answers) => answerTable(answers, t)),
    "</body></html>",
    "",
  ].join("\n");
}

type T = Translate<typeof TEXTS>;

function hostTable({ host, addIn, at, seconds }: Recording, t: T): string {
  const rows: readonly (readonly [string, string])[] = [
    [t("host"), host.host],
    [t("platform"), host.platform],
    [t("version"), host.version],
    [t("displayLanguage"), host.displayLanguage],
    [t("contentLanguage"), host.contentLanguage],
    [t("sets"), setsIn(host, t)],
    [
      t("culture"),
      flat(host.culture)
        .map(([name, value]) => `${name}: ${value}`)
        .join(", "),
    ],
    [t("addIn"), addIn],
    [t("at"), `${at} (${t("seconds", { seconds })})`],
  ];
  return `<table class="host"><tbody>${rows.map(([name, value]) => `<tr><th scope="row">${text(name)}</th><td>${text(value)}</td></tr>`).join("")}</tbody></table>`;
}

function setsIn({ sets }: HostFacts, t: T): string {
  return Object.entries(sets)
    .map(([name, version]) => `${name} ${version || t("none")}`)
    .join(", ");
}

function answerTable(answers: readonly ComparedAnswer[], t: T): string {
  const { agreement } = answers[0]!;
  const isDifferent = agreement === "different";
  const heads = [t("question"), t("answer"), ...(isDifferent ? [t("standIn")] : [])];
  return [
    `<h2>${text(t(agreement))} (${answers.length})</h2>`,
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${text(head)}</th>`).join("")}</tr></thead><tbody>`,
    ...answers.map((answer) => `<tr>${cellsOf(answer, isDifferent, t).join("")}</tr>`),
    "</tbody></table>",
  ].join("\n");
}

function cellsOf({ id, question, answer, lacking, measured, standIn }: ComparedAnswer, isDifferent: boolean, t: T): string[] {
  const notes = Object.entries(measured ?? {}).map(([name, value]) => `${name}: ${value}`);
  const own = lacking === undefined ? lines(answer, isDifferent ? standIn : undefined) : text(t("needs", { set: lacking }));
  return [
    `<th scope="row">${text(question)}<br><span class="id">${text(id)}</span></th>`,
    `<td><pre>${own}</pre>${notes.length === 0 ? "" : `<p class="id">${text(t("measured"))}: ${text(notes.join(", "))}</p>`}</td>`,
    ...(isDifferent && standIn !== undefined ? [`<td><pre>${lines(standIn, answer)}</pre></td>`] : []),
  ];
}

/** An answer line by line; what the other one has otherwise is marked. */
function lines(answer: Json, other: Json | undefined): string {
  const own = flat(answer);
  const others = other === undefined ? null : new Map(flat(other));
  return own
    .map(([name, value]) => {
      const line = text(name === "" ? value : `${name}: ${value}`);
      return others !== null && others.get(name) !== value ? `<mark>${line}</mark>` : line;
    })
    .join("\n");
}

/** Parts of an object or list with their names; one line for anything else. */
function flat(answer: Json): [string, string][] {
  if (Array.isArray(answer)) return (answer as readonly Json[]).map((part, index) => [String(index + 1), written(part)]);
  if (typeof answer === "object" && answer !== null) return Object.entries(answer).map(([name, part]) => [name, written(part)]);
  return [["", written(answer)]];
}

function written(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function text(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
