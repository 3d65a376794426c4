import { join } from "node:path";
import { ROOT } from "../build";
import type { Expression, Expressions } from "./find-expressions";

/** Expressions that are put together at each call, with what callers give them. */
export const MADE: readonly Expression[] = [
  { file: "src/core/model/several-systems.ts", source: String.raw`\s*,\s*|\s*[/&+]\s*|\s+(?:og|samt|and|plus)\s+`, flags: "giu" },
  {
    file: "src/core/model/several-systems.ts",
    source: String.raw`[;|\r\n•·]+|(?:^|\s)[-–—*]\s(?=\S)|\s*,\s*|\s*[/&+]\s*|\s+(?:og|samt|and|plus)\s+`,
    flags: "giu",
  },
  { file: "src/core/recognition/header-index.ts", source: String.raw`^lever\p{L}+cvr\p{L}+$`, flags: "u" },
  { file: "xlsx/sheet/patch-rows.ts", source: String.raw`<x:f[^<>]*?(?:/>|>(?:(?!<x:f[\s>])[\s\S])*?</x:f\s*>)`, flags: "" },
  { file: "xlsx/sheet/patch-rows.ts", source: String.raw`\sspans\s*=\s*(?:"[^"]*"|'[^']*')`, flags: "" },
  { file: "xlsx/xml/patch.ts", source: String.raw`\scount\s*=\s*("[^"]*"|'[^']*')`, flags: "" },
  { file: "xlsx/parts/shared-strings.ts", source: String.raw`<x:rPh[\s>](?:(?!<x:rPh[\s>])[\s\S])*?</x:rPh\s*>`, flags: "g" },
  { file: "xlsx/formula/literals.ts", source: String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f]`, flags: "g" },
  { file: "xlsx/parts/style-writer.ts", source: String.raw`(\snumFmtId\s*=\s*)(?:"[^"]*"|'[^']*')`, flags: "" },
];

/** The expressions that the sources put together when they are loaded. `load` loads a source by its whole path. */
export function builtExpressions({ built }: Expressions, load: (path: string) => void): readonly Expression[] {
  const made = new Map<string, Expression>();
  const native = globalThis.RegExp;
  const files = [...new Set(built.map(({ file }) => file))];
  globalThis.RegExp = new Proxy(native, {
    construct(target, given: [string | RegExp, string?]) {
      const expression = new target(...given);
      const file = /[/\\]((?:src|xlsx)[/\\][\w/\\.-]+?\.tsx?)[:?]/.exec(new Error().stack?.split("\n").slice(2, 4).join("\n") ?? "")?.[1];
      if (file !== undefined && files.includes(file.replaceAll("\\", "/"))) {
        const { source, flags } = expression;
        made.set(`${file} ${String(expression)}`, { file: file.replaceAll("\\", "/"), source, flags });
      }
      return expression;
    },
  });
  try {
    for (const file of files) load(join(ROOT, file));
  } finally {
    globalThis.RegExp = native;
  }
  return [...made.values()];
}
