import ts from "typescript";

/** One of Microsoft's samples: a page with buttons and the script behind it. */
export interface Sample {
  /** The file's name without its ending. */
  readonly name: string;
  readonly html: string;
  readonly script: string;
}

/**
 * Reads a sample's YAML as far as it is needed: the block `content: |-` of `script` and of `template`, which are all written alike.
 * @throws where the file has no script
 */
export function readSample(name: string, yaml: string): Sample {
  const script = blockOf(yaml, "script");
  if (script === undefined) throw new Error(`${name} has no script`);
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None } });
  return { name, html: blockOf(yaml, "template") ?? "", script: outputText };
}

function blockOf(yaml: string, key: string): string | undefined {
  const lines = yaml.split(/\r?\n/);
  const at = lines.findIndex((line) => line === `${key}:`);
  const first = lines[at + 1] ?? "";
  const inLine = /^ {4}content: ([^|].*)$/.exec(first);
  if (at >= 0 && inLine !== null) return inLine[1];
  if (at < 0 || !/^ {4}content: \|/.test(first)) return undefined;
  const rest = lines.slice(at + 2);
  const end = rest.findIndex((line) => line !== "" && !line.startsWith("        "));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.slice(8))
    .join("\n");
}
