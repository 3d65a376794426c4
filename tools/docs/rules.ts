import { IntlMessageFormat } from "intl-messageformat";
import { columnSpec, REGISTERS, registerSpec } from "../../src/core/registers";
import type { RegisterSpec } from "../../src/core/registers/register";
import type { RegisterId } from "../../src/core/model/register-id";
import { RULES } from "../../src/core/rules";
import type { Rule } from "../../src/core/rules/rule";
import { THRESHOLDS } from "../../src/core/settings/thresholds";
import { sourceName, sourceReason, type RuleSource } from "../../src/core/sources/source";
import type { RuleMessage } from "../../src/core/model/rule-message";
import { RULE_SET_VERSION } from "../../src/core/version";
import { SEVERITIES } from "../../src/core/model/finding";
import { SEVERITY_WORDS } from "../../src/core/validate/format";
import { exampleTables, findingsIn, fixesOf } from "./example-text";
import { anchor, counted, link, page, plain, table } from "./markdown";
import type { Pages } from "./pages";
import { columnsIfThere } from "../../src/core/rules/columns-if-there";

export const RULES_FOLDER = "docs/regler";

/** The rule reference: an index, and a page for each register with a section for each rule. */
export function rulePages(): Pages {
  return new Map([
    [`${RULES_FOLDER}/README.md`, indexPage()],
    ...REGISTERS.map((register) => [`${RULES_FOLDER}/${register.slug}.md`, registerPage(register)] as const),
  ]);
}

const rulesOf = (register: RegisterId): Rule[] => RULES.filter((rule) => rule.register === register);
const word = (rule: { readonly severity?: Rule["severity"] }): string => SEVERITY_WORDS[rule.severity ?? "error"].da;

function indexPage(): string {
  const count = (rules: readonly Rule[]): string[] => [
    String(rules.length),
    ...SEVERITIES.map((severity) => String(rules.filter((rule) => rule.severity === severity).length)),
    String(rules.filter((rule) => rule.fix !== undefined).length),
  ];
  return page(
    "# Regler",
    `Regelsæt ${RULE_SET_VERSION}: ${counted(RULES.length, "regel", "regler")}. Siderne er dannet af reglerne selv (\`npm run generate\`), og eksemplerne køres som test.`,
    table(
      ["Register", "Regler", "Fejl", "Advarsler", "Oplysninger", "Kan rettes med ét klik"],
      [
        ...REGISTERS.map((register) => [link(plain(register.title.da), `${register.slug}.md`), ...count(rulesOf(register.id))]),
        ["I alt", ...count(RULES)],
      ],
    ),
    "En regel melder aldrig det samme som en anden. Det, en regel ikke kunne vurdere, fordi en kolonne eller et ark mangler, står for sig og regnes aldrig for i orden.",
    ...REGISTERS.map((register) =>
      [
        `## ${plain(register.title.da)}`,
        table(
          ["Regel", "Hvad den ser efter", "Alvor"],
          rulesOf(register.id).map((rule) => [link(rule.id, `${register.slug}.md#${rule.id}`), plain(rule.title.da), word(rule)]),
        ),
      ].join("\n\n"),
    ),
  );
}

function registerPage(register: RegisterSpec): string {
  const rules = rulesOf(register.id);
  return page(
    `# Regler for ${plain(register.title.da)}`,
    `${counted(rules.length, "regel", "regler")} · ${link("alle regler", "README.md")} · ${link("kolonnerne", `../registre.md#${anchor(register.title.da)}`)}`,
    "I eksemplerne er celler, som ikke er vist, i orden; fundet står i den fremhævede celle, ␣ er et mellemrum, og ' foran et tal betyder, at det er tekst.",
    ...rules.map(ruleSection),
  );
}

function ruleSection(rule: Rule): string {
  return page(
    `## ${rule.id}`,
    `**${plain(rule.title.da)}** · ${word(rule)} · siden ${rule.since}`,
    ...Object.values(rule.messages).map((message) => messageText(message, rule)),
    `Læser ${columnsRead(rule)}. Kilde: ${sourceText(rule.source)}.`,
    thresholdsText(rule),
    fixText(rule),
    ...exampleParts(rule),
  ).trimEnd();
}

function thresholdsText({ thresholds = [] }: Rule): string {
  const texts = thresholds.map((key) => `${plain(THRESHOLDS[key].text.da)}: ${THRESHOLDS[key].standard}`);
  return texts.length === 0 ? "" : `Kan ændres i Indstillinger. ${texts.join("; ")}.`;
}

function fixText(rule: Rule): string {
  if (rule.fix === undefined) return "";
  const fixes = rule.example === undefined ? [] : fixesOf(rule, rule.example.bad, findingsIn(rule, rule.example.bad));
  return `Kan rettes med ét klik: ${plain(rule.fix.title.da)}${fixes.length > 0 ? ` (${[...new Set(fixes)].join(", ")})` : ""}.`;
}

function messageText(message: RuleMessage, rule: Rule): string {
  const own = message.severity === undefined || message.severity === rule.severity ? undefined : word(message);
  const lighter = weighsLessSomewhere(message, rule)
    ? `${word({ severity: message.whereOptional! })} i kolonner, der kan undværes`
    : undefined;
  const weights = [own, lighter].filter((weight) => weight !== undefined);
  const weight = weights.length === 0 ? "" : ` (${weights.join("; ")})`;
  const part = (text: string): string => plain(withHoles(text, rule));
  return [
    `- **Hvad**${weight}: ${part(message.what.da)}`,
    `  **Hvorfor**: ${part(message.why.da)}`,
    `  **Hvad I gør**: ${part(message.how.da)}`,
  ].join("  \n");
}

function weighsLessSomewhere(message: RuleMessage, rule: Rule): boolean {
  return (
    message.whereOptional !== undefined && rule.columns.some((column) => !columnSpec<RegisterId, string>(rule.register, column).required)
  );
}

/** The text with `…` where a finding's data goes; the only column of a rule is named. */
function withHoles(text: string, rule: Rule): string {
  const format = new IntlMessageFormat(text, "da", undefined, { ignoreTag: true });
  const values = holes(format.getAst());
  const [only, ...more] = [...rule.columns, ...columnsIfThere(rule)] as string[];
  if ("columnName" in values && only !== undefined && more.length === 0) values["columnName"] = columnSpec(rule.register, only).header.da;
  if ("columnWhy" in values) values["columnWhy"] = "(Hvad kolonnens svar bruges til, som det står i registrenes beskrivelse.)";
  return String(format.format(values));
}

/** A value for each hole: `…` for text, 2 for a number since most findings are about more than one, the first way of a choice. */
function holes(elements: ReturnType<IntlMessageFormat["getAst"]>): Record<string, string | number> {
  return Object.assign(
    {},
    ...elements.map((element): Record<string, string | number> => {
      if (!("value" in element) || element.type === TYPE.literal) return {};
      const inner = "options" in element ? Object.values(element.options).map((option) => holes(option.value)) : [];
      const numeric = element.type === TYPE.number || element.type === TYPE.plural;
      const own = element.type === TYPE.select && "options" in element ? Object.keys(element.options)[0]! : numeric ? 2 : "…";
      return Object.assign({}, ...inner, { [String(element.value)]: own });
    }),
  ) as Record<string, string | number>;
}

/** Of an ICU message's elements. */
const TYPE = { literal: 0, number: 2, select: 5, plural: 6 } as const;

function columnsRead(rule: Rule): string {
  const names = (register: RegisterId, keys: readonly string[]): string =>
    keys.map((key) => `”${plain(columnSpec(register, key).header.da)}”`).join(", ");
  const optional = columnsIfThere(rule);
  const own = [names(rule.register, rule.columns), optional.length > 0 ? `${names(rule.register, optional)} (hvor de er der)` : ""].filter(
    (part) => part !== "",
  );
  const others = rule.level === "across" ? Object.entries(rule.needs) : [];
  return [
    own.join(" samt "),
    ...others.map(([id, keys]) => {
      const extra = rule.level === "across" ? (rule.optionalNeeds?.[id as RegisterId] ?? []) : [];
      const read = [
        names(id as RegisterId, keys ?? []),
        ...(extra.length > 0 ? [`${names(id as RegisterId, extra)} (hvor de er der)`] : []),
      ];
      return `${read.join(" samt ")} i arket ${plain(registerSpec(id as RegisterId).title.da)}`;
    }),
  ].join("; ");
}

/** Whose the criterion is: a text to look up and what it says, or this tool's rule of thumb and why it is set. */
export function sourceText(source: RuleSource): string {
  return `${sourceHead(source)}: ${plain(sourceReason(source, "da")).replace(/\.$/, "")}`;
}

export function sourceHead(source: RuleSource): string {
  if (source.kind === "ruleOfThumb") return plain(sourceName(source, "da"));
  const { name, url, edition } = source;
  return [url === undefined ? plain(name) : link(plain(name), url), ...(edition === undefined ? [] : [plain(edition)])].join(", ");
}

/** @throws where a rule has no example, or one that does not show it: the reference would have a gap. */
function exampleParts(rule: Rule): string[] {
  if (rule.example === undefined) throw new Error(`The rule "${rule.id}" has no example`);
  const { good, bad, retention } = rule.example;
  const found = findingsIn(rule, bad);
  if (found.length === 0 || findingsIn(rule, good).length > 0) throw new Error(`The example of "${rule.id}" does not show the rule`);
  const codes = Object.entries(retention ?? {}).map(([number, code]) => `${number} har ${code}`);
  return [
    codes.length === 0 ? "" : `KLE har her kassationskoder, som de læses af KL's XML: ${codes.join(", ")}.`,
    "I orden:",
    ...exampleTables(rule, good, []),
    "Ikke i orden:",
    ...exampleTables(rule, bad, found),
    [...new Set(found.map(({ what }) => `> ${plain(what)}`))].join("\n>\n"),
  ];
}
