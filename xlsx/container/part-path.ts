/** Paths of parts: no leading slash, `/` between, case preserved but not significant. */

/** The form in which paths are compared. Some writers use backslashes or a leading slash in the zip. */
export function partKey(path: string): string {
  return path.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `""` (the package) → `_rels/.rels`. */
export function relsPathOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** A relationship's target, absolute (`/xl/…`) or relative to the source part, as a path. */
export function resolveTarget(source: string, target: string): string {
  const clean = safeDecode(target.replace(/\\/g, "/").split(/[?#]/, 1)[0]!);
  const steps = clean.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

/** The shortest relative target from one part to another, as Excel writes it. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is a character of the name
  }
}
