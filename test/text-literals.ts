import ts from "typescript";
import { LANGUAGES, type Language } from "../src/core/text/language";

/** A text as it is written in a source file: what it says in each language, also in parts of it (`what`, `0`). */
export interface TextLiteral {
  /** File, line and part. */
  readonly place: string;
  readonly says: Partial<Record<Language, string>>;
}

type Parts = ReadonlyMap<string, string>;

const MAY_HOLD_TEXTS = new RegExp(String.raw`\b(?:${LANGUAGES.join("|")})["']?\s*:`);

/**
 * Every text that a source file writes: objects with languages for keys and nothing else. Found by reading, so that texts which no module
 * exports, or which a function puts together, are there, too. What is computed is `0` in a text; a value that is nothing but computed is
 * left out.
 */
export function textLiterals(file: string, source: string): TextLiteral[] {
  // To parse a file costs a hundred times what it costs to look for a language.
  if (!MAY_HOLD_TEXTS.test(source)) return [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const found: TextLiteral[] = [];
  const visit = (node: ts.Node): void => {
    const values = ts.isObjectLiteralExpression(node) ? byLanguage(node, parsed) : undefined;
    if (values === undefined) return ts.forEachChild(node, visit);
    const line = parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1;
    const parts = new Map([...values].map(([language, value]) => [language, partsOf(value, parsed)]));
    for (const part of new Set([...parts.values()].flatMap((each) => [...each.keys()]))) {
      const says = Object.fromEntries([...parts].flatMap(([language, each]) => (each.has(part) ? [[language, each.get(part)!]] : [])));
      found.push({ place: `${file}:${line}${part}`, says });
    }
    return undefined;
  };
  visit(parsed);
  return found;
}

function byLanguage({ properties }: ts.ObjectLiteralExpression, parsed: ts.SourceFile): ReadonlyMap<Language, ts.Expression> | undefined {
  const values = new Map<Language, ts.Expression>();
  for (const property of properties) {
    const language = LANGUAGES.find((each) => property.name?.getText(parsed) === each);
    if (language === undefined || !ts.isPropertyAssignment(property)) return undefined;
    values.set(language, property.initializer);
  }
  return values.size === 0 ? undefined : values;
}

function partsOf(value: ts.Expression, parsed: ts.SourceFile, path = ""): Parts {
  if (ts.isStringLiteralLike(value)) return new Map([[path, value.text]]);
  if (ts.isTemplateExpression(value))
    return new Map([[path, value.head.text + value.templateSpans.map(({ literal }) => `0${literal.text}`).join("")]]);
  if (ts.isConditionalExpression(value))
    return new Map([...partsOf(value.whenTrue, parsed, `${path}.then`), ...partsOf(value.whenFalse, parsed, `${path}.else`)]);
  if (ts.isArrayLiteralExpression(value)) return new Map(value.elements.flatMap((each, at) => [...partsOf(each, parsed, `${path}.${at}`)]));
  if (!ts.isObjectLiteralExpression(value)) return new Map();
  return new Map(
    value.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) ? [...partsOf(each.initializer, parsed, `${path}.${each.name.getText(parsed)}`)] : [],
    ),
  );
}
