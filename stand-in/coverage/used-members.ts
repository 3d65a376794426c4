import path from "node:path";
import ts from "typescript";

/** A member of the office.js types that the add-in's code uses. */
export interface UsedMember {
  /** `Worksheet`, or `Office.addin` for what lies outside `Excel`. */
  readonly object: string;
  readonly member: string;
  readonly kind: "property" | "method" | "event";
  readonly in: readonly string[];
}

/** Finds, by symbol, each member of `@types/office-js` and `custom-functions-runtime` that files under `folder` use. */
export function usedMembers(root: string, folder = "src"): UsedMember[] {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined })!;
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const found = new Map<string, { object: string; member: string; kind: UsedMember["kind"]; in: Set<string> }>();
  const note = (symbol: ts.Symbol, file: string) => {
    const place = ownerOf(symbol);
    if (!place) return;
    const key = `${place.object}.${place.member}`;
    const known = found.get(key) ?? { ...place, in: new Set<string>() };
    known.in.add(file);
    found.set(key, known);
  };
  for (const source of program.getSourceFiles()) {
    const file = path.relative(root, source.fileName).split(path.sep).join("/");
    if (!file.startsWith(`${folder}/`) || /\.test\.tsx?$/.test(file)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) symbolsAt(node.name, checker).forEach((symbol) => note(symbol, file));
      else if (ts.isBindingElement(node)) boundProperties(node, checker).forEach((symbol) => note(symbol, file));
      else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) contextual(node, checker).forEach((symbol) => note(symbol, file));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()]
    .map((item) => ({ ...item, in: [...item.in].sort() }))
    .sort((a, b) => a.object.localeCompare(b.object, "en") || a.member.localeCompare(b.member, "en"));
}

function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol ? [symbol] : [];
}

/** `const { worksheets } = context.workbook` uses `Workbook.worksheets`. */
function boundProperties(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken) return [];
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return [];
  const symbol = checker.getTypeAtLocation(node.parent).getProperty(name.text);
  return symbol ? [symbol] : [];
}

/** `load({ name: true })` names properties of a load-options interface; `Range.load({values: true})` uses `Range.values`. */
function contextual(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isIdentifier(node.name)) return [];
  const symbol = checker.getContextualType(node.parent)?.getProperty(node.name.text);
  return symbol ? [symbol] : [];
}

/** Which object of the types a symbol belongs to; null for anything else, and for plain data such as event arguments. */
function ownerOf(symbol: ts.Symbol): { object: string; member: string; kind: UsedMember["kind"] } | null {
  const declaration = symbol.declarations?.[0];
  if (!declaration) return null;
  const file = declaration.getSourceFile().fileName;
  if (!/@types\/(office-js|custom-functions-runtime)\//.test(file)) return null;
  const owner = declaration.parent;
  if (ts.isClassDeclaration(owner) && owner.name) {
    const space = spaceOf(owner);
    if (space === "OfficeExtension") return null;
    return { object: space === "Excel" ? owner.name.text : `${space}.${owner.name.text}`, member: symbol.name, kind: kindOf(declaration) };
  }
  if (ts.isInterfaceDeclaration(owner)) {
    // `RangeLoadOptions` and `RangeCollectionLoadOptions` name what is asked for of the object.
    const load = /^(\w+?)LoadOptions$/.exec(owner.name.text);
    if (load && symbol.name !== "$all" && symbol.name !== "$top" && symbol.name !== "$skip") return { object: load[1]!, member: symbol.name, kind: "property" };
    const space = spaceOf(owner);
    return /^Office(\.|$)/.test(space) && /^(Context|Document|Settings|AddinCommands|Ribbon|Addin|Actions|RequirementSetSupport)$/.test(owner.name.text)
      ? { object: `${space}.${owner.name.text}`, member: symbol.name, kind: kindOf(declaration) }
      : null;
  }
  if (ts.isFunctionDeclaration(declaration) && /^(Office|CustomFunctions|Excel)/.test(spaceOf(declaration))) return { object: spaceOf(declaration), member: symbol.name, kind: "method" };
  return null;
}

function spaceOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) if (ts.isModuleDeclaration(at)) names.unshift(at.name.text);
  return names.join(".");
}

function kindOf(declaration: ts.Declaration): UsedMember["kind"] {
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) return "method";
  const type = ts.isPropertyDeclaration(declaration) || ts.isPropertySignature(declaration) ? (declaration.type?.getText() ?? "") : "";
  return /EventHandlers</.test(type) ? "event" : "property";
}
