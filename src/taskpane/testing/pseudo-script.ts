import ts from "typescript";
import { LANGUAGES } from "../../core/text/language";
import { pseudoOf } from "./pseudo";

/**
 * A built script whose English is the lengthened pseudo-language: the English strings of every object with languages for keys. So the pane is
 * seen in a language of longer words just as it is built.
 */
export function inPseudoScript(script: string): string {
  const file = ts.createSourceFile("script.js", script, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  let made = "";
  let upTo = 0;
  const replace = (node: ts.StringLiteralLike): void => {
    made += script.slice(upTo, node.getStart(file)) + JSON.stringify(pseudoOf(node.text));
    upTo = node.end;
  };
  /** Within a language's own object a text has several words; what has one is a tag or a number's format. */
  const inside = (node: ts.Node): void => {
    if (!ts.isStringLiteralLike(node)) ts.forEachChild(node, inside);
    else if (node.text.includes(" ")) replace(node);
  };
  const visit = (node: ts.Node): void => {
    const english = ts.isObjectLiteralExpression(node) ? englishOf(node) : undefined;
    if (english === undefined) ts.forEachChild(node, visit);
    else if (ts.isStringLiteralLike(english)) replace(english);
    else if (ts.isObjectLiteralExpression(english)) ts.forEachChild(english, inside);
  };
  visit(file);
  return made + script.slice(upTo);
}

/** What an object with languages for keys, and nothing else, says in English. */
function englishOf({ properties }: ts.ObjectLiteralExpression): ts.Expression | undefined {
  const values = new Map<string, ts.Expression>();
  for (const property of properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return undefined;
    values.set(property.name.text, property.initializer);
  }
  return values.size === LANGUAGES.length && LANGUAGES.every((language) => values.has(language)) ? values.get("en") : undefined;
}
