/**
 * The list of packages that the add-in is made of (CycloneDX 1.5), by npm's own
 * `npm sbom`. Which of them belong to the add-in is read from its graph, since `--omit=dev` drops a package that a tool of
 * development asks for, too. What changes from run to run or from machine to machine (time, number, folder, addresses) is left
 * out, so that two builds of the same commit are alike.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
  readonly externalReferences?: unknown;
}

/** The parts of a CycloneDX document that are read here. */
export interface Sbom {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Terms that have no name in SPDX's list, so that npm leaves them out. */
const NAMED_TERMS: Readonly<Record<string, string>> = {
  "@microsoft/office-js": "Microsoft Software License Terms: Microsoft Office JavaScript (office.js) API Library",
};

/** @throws when npm can't read package-lock.json. */
export function readSbom(root: string): Sbom {
  const args = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  const done = spawnSync("npm", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, shell: process.platform === "win32" });
  if (done.status !== 0) throw new Error(`npm sbom: ${done.stderr || String(done.error)}`);
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
  return stable(reachable(JSON.parse(done.stdout) as Sbom, Object.keys(dependencies)));
}

/** What the named packages bring, themselves included. */
export function reachable(sbom: Sbom, names: readonly string[]): Sbom {
  const edges = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const own = edges.get(sbom.metadata.component["bom-ref"]) ?? [];
  const wanted = new Set(names);
  const nameOf = new Map(sbom.components.map((component) => [component["bom-ref"], component.name]));
  const direct = own.filter((ref) => wanted.has(nameOf.get(ref) ?? ""));
  const found = new Set(direct);
  // A set hands out what is added while it is walked.
  for (const ref of found) for (const next of edges.get(ref) ?? []) found.add(next);
  return {
    ...sbom,
    components: sbom.components.filter((component) => found.has(component["bom-ref"])),
    dependencies: [
      { ref: sbom.metadata.component["bom-ref"], dependsOn: direct },
      ...sbom.dependencies.filter(({ ref }) => found.has(ref)),
    ],
  };
}

/** The same list without what differs between two runs. */
export function stable({ serialNumber: _serial, metadata, components, ...rest }: Sbom): Sbom {
  const { timestamp: _time, ...about } = metadata;
  // npm calls the component after the folder.
  const name = metadata.component["bom-ref"].replace(/@[^@]*$/, "");
  return {
    ...rest,
    metadata: { ...about, component: { ...metadata.component, name } },
    components: components.map(({ externalReferences: _addresses, ...component }) => {
      const terms = NAMED_TERMS[component.name];
      return terms === undefined ? component : { ...component, licenses: [{ license: { name: terms } }] };
    }),
  };
}
