/** Systems named as people name them: by id and name together, several in a cell, with a remark. Each is what it says, or a question. */
import type { CellValue } from "../model/cell";
import type { WorkbookData } from "../registers/workbook-data";
import { interfacesUnknownSystem } from "../rules/across/interfaces-unknown-system";
import { shippedContext } from "../rules/context";
import { makeRegister } from "../testing/make-register";
import { runRules } from "../validate/run-rules";
import { analyseDependencies } from "./analyse";

const SYSTEMS = ["Cura", "KMD Sag", "Veje og Park", "DUBU"].map((systemName, at) => ({
  systemId: `IT-${at + 1}`,
  systemName,
  integratesKmdSag: "Nej",
}));

function workbook(receivers: readonly CellValue[], sender = "IT-4"): WorkbookData {
  const interfaces = receivers.map((receiver, at) => ({
    interfaceId: `F${at}`,
    sender,
    receiver,
    horizon: "Nuværende",
    component: "Punkt-til-punkt",
    decision: "Bevares",
  }));
  return {
    registers: {
      systems: makeRegister("systems", SYSTEMS),
      interfaces: makeRegister("interfaces", interfaces),
    } as WorkbookData["registers"],
    date1904: false,
  };
}
const questions = async (receiver: CellValue): Promise<unknown[][]> => {
  const { findings } = await runRules({ rules: [interfacesUnknownSystem], data: workbook([receiver]), context: shippedContext(46_000) });
  return findings.map(({ messageId, severity, data }) => [messageId, severity, data["value"], data["nearest"]]);
};
const kindsOf = (receiver: CellValue): Record<string, string> =>
  Object.fromEntries(analyseDependencies(workbook([receiver])).systems.map(({ system, kind }) => [system, kind]));

test.each(["IT-1 Cura", "IT-1 - Cura", "IT-1: Cura", "IT-1, Cura", "Cura (IT-1)", "Cura [IT-1]", "cura\n"])(
  "%j is the one system, and no question",
  async (receiver) => {
    expect(await questions(receiver)).toEqual([]);
    const { interfaces, unknownEnds } = {
      interfaces: kindsOf(receiver),
      unknownEnds: analyseDependencies(workbook([receiver])).unknownEnds,
    };
    expect([interfaces, unknownEnds]).toEqual([{ "IT-1": "none", "IT-2": "none", "IT-3": "none", "IT-4": "none" }, []]);
  },
);

test.each(["KMD Sag", "KMD Sag (via Serviceplatformen)", "KMD Sag/EDH", "KMD  Sag", "K M D Sag", "IT-2 KMD Sag"])(
  "%j is KMD Sag, and the sender depends on it",
  async (receiver) => {
    expect(await questions(receiver)).toEqual([]);
    expect(kindsOf(receiver)["IT-4"]).toBe("direct");
  },
);

test.each([
  "Cura og KMD Sag",
  "Cura, KMD Sag",
  "KMD Sag; Cura",
  "Cura\nKMD Sag",
  "KMD Sag + Cura",
  "Fiktio, KMD Sag",
  "Cura / KMD Sag / Veje og Park",
])("%j names KMD Sag among others: the sender depends on it, and it is reported once that there are several", async (receiver) => {
  expect(kindsOf(receiver)["IT-4"]).toBe("direct");
  expect((await questions(receiver)).filter(([messageId]) => messageId === "several")).toHaveLength(1);
});

test("each of several is linked to the other end, and not to one another", () => {
  const data = workbook(["IT-1, Veje og Park"]);
  const linked = analyseDependencies({
    ...data,
    registers: {
      ...data.registers,
      systems: makeRegister(
        "systems",
        SYSTEMS.map((row) => (row.systemId === "IT-1" ? { ...row, integratesKmdSag: "Ja" } : row)),
      ) as never,
    },
  });
  // What DUBU sends reaches Cura, which says that it is direct; Veje og Park only gets the same from DUBU.
  expect(linked.systems.map(({ kind, via }) => [kind, ...via])).toEqual([["direct"], ["none"], ["none"], ["indirect", "IT-1"]]);
});

test.each<[string, string]>([
  ["Kura", "IT-1 (Cura)"],
  ["DUBU 2", "IT-4 (DUBU)"],
  ["KMD", "KMD Sag, IT-2 (KMD Sag)"],
  ["Fiktio", "none"],
])("%j is a question, which names what is near", async (receiver, nearest) => {
  expect(await questions(receiver)).toEqual([["unknown", "info", receiver, nearest]]);
});
