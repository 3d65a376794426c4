/**
 * functions.json in every language, from the comments of src/functions/library. Read by webpack, by tests and by the reference in
 * README; JavaScript, since webpack's configuration is.
 *
 * Beside what custom-functions-metadata reads (`@customfunction ID NAVN`, `@param`, `@streaming`), a comment holds
 *   @en TEXT               the description in English
 *   @enparam navn name TEXT  a parameter's name and description in English
 *   @example FORMULA         as Danes write it, for the reference in README
 *   @answer TEXT             what it can answer
 *
 * Each function gets a twin for columns (`.LISTE`: its parameters take ranges, its answers spill), and one whose name has letters
 * outside ASCII an alias without them, which autocomplete leaves out.
 */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const ts = require("typescript");

const LIBRARY = path.join(__dirname, "../../src/functions/library");
const LIST = ".LISTE";
const ALIAS = ".ASCII";
const SPILLS = {
  da: "Tager en kolonne og fylder lige så mange celler.",
  en: "Takes a column and fills as many cells.",
};

function libraryFiles() {
  return readdirSync(LIBRARY)
    .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
    .sort()
    .map((name) => path.join(LIBRARY, name));
}

/** Id → what else its comment says: English texts and an example. @throws for a comment that lacks one. */
function furtherTexts(files) {
  const texts = new Map();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      const tags = ts.getJSDocTags(statement);
      const comments = (name) =>
        tags
          .filter(({ tagName }) => tagName.text === name)
          .map(({ comment }) => ts.getTextOfJSDocComment(comment).replace(/\s+/g, " ").trim());
      const [declared] = comments("customfunction");
      if (declared === undefined) continue;
      const [description] = comments("en");
      if (!description) throw new Error(`${path.basename(file)}: @en is missing`);
      const parameters = new Map(
        comments("enparam").map((comment) => {
          const [, danish, name, text] = /^(\S+) (\S+) (.+)$/.exec(comment) ?? [];
          if (text === undefined) throw new Error(`${path.basename(file)}: @enparam ${comment}`);
          return [danish, { name, description: text }];
        }),
      );
      const [[example], [answer]] = [comments("example"), comments("answer")];
      if (!example || !answer) throw new Error(`${path.basename(file)}: @example or @answer is missing`);
      texts.set(declared.split(/\s/)[0], { description, parameters, example, answer });
    }
  }
  return texts;
}

function inEnglish(entry, { description, parameters }) {
  return {
    ...entry,
    description,
    parameters: entry.parameters.map((parameter) => {
      const texts = parameters.get(parameter.name);
      if (texts === undefined) throw new Error(`${entry.id}: @enparam ${parameter.name} is missing`);
      return { ...parameter, ...texts };
    }),
  };
}

function twin(entry, language) {
  return {
    ...entry,
    id: entry.id + LIST,
    name: entry.name + LIST,
    description: `${entry.description} ${SPILLS[language]}`,
    // any: of a column with an error in it, the other cells are to be answered all the same.
    parameters: entry.parameters.map((parameter) => ({ ...parameter, type: "any", dimensionality: "matrix" })),
    result: { ...entry.result, dimensionality: "matrix" },
  };
}

function alias(entry) {
  const [base, list] = entry.id.endsWith(LIST) ? [entry.id.slice(0, -LIST.length), LIST] : [entry.id, ""];
  return { ...entry, id: base + ALIAS + list, name: base + list, options: { ...entry.options, excludeFromAutoComplete: true } };
}

/**
 * @returns functions.json in each language (see metadata.d.ts). Ids, names and types are the same in
 * all: a formula is stored in the file by its name, and must be found again by an Excel in another language.
 */
async function functionsMetadata() {
  const files = libraryFiles();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files, true);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join("; ")}`);
  const base = JSON.parse(metadataJson);
  const further = furtherTexts(files);
  const made = (language) => ({
    ...base,
    // An error in one cell of a column is passed on in its place; without this Excel would answer the whole column with it.
    allowErrorForDataTypeAny: true,
    functions: base.functions.flatMap((entry) => {
      const described = language === "en" ? inEnglish(entry, further.get(entry.id)) : entry;
      const both = [described, twin(described, language)];
      return entry.name === entry.id ? both : [...both, ...both.map(alias)];
    }),
  });
  return { da: made("da"), en: made("en") };
}

/** Id → an example and what it can answer. */
function functionExamples() {
  return new Map([...furtherTexts(libraryFiles())].map(([id, { example, answer }]) => [id, { example, answer }]));
}

module.exports = { functionsMetadata, functionExamples, libraryFiles };
