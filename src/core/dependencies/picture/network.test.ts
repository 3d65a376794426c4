import type { CellValue } from "../../model/cell";
import type { WorkbookData } from "../../registers/workbook-data";
import { makeRegister } from "../../testing/make-register";
import { buildNetwork } from "./build-network";
import { facetValues, passes } from "./filter";
import { stepsList } from "./steps-list";

type Row = Readonly<Record<string, CellValue>>;
const workbook = (systems: readonly Row[] | undefined, interfaces?: readonly Row[]): WorkbookData => ({
  registers: {
    ...(systems === undefined ? {} : { systems: makeRegister("systems", systems) }),
    ...(interfaces === undefined ? {} : { interfaces: makeRegister("interfaces", interfaces) }),
  },
  date1904: false,
});
const SYSTEMS: readonly Row[] = [
  { systemId: "S1", systemName: "KMD Sag", systemType: "ESDH", integratesKmdSag: "Ja", contractEnd: "" },
  { systemId: "S2", systemName: "Æblegård", systemType: "fagsystemer", integratesKmdSag: "Nej", contractEnd: 46_387 },
  { systemId: "S3", systemName: "Alfa", systemType: "Noget", integratesKmdSag: "Nej", contractEnd: "Løbende" },
  { systemId: "S4", systemName: "Beta", systemType: "", integratesKmdSag: "Ja", contractEnd: "#N/A" },
  { systemId: "S5", systemName: "Samme", systemType: "", integratesKmdSag: "", contractEnd: "" },
  { systemId: "S6", systemName: "Samme", systemType: "", integratesKmdSag: "Nej", contractEnd: "" },
];
const INTERFACES: readonly Row[] = [
  { interfaceId: "I1", sender: "S2", receiver: "KMD Sag", component: "p2p", horizon: "Nuværende", decision: "Bevares" },
  { interfaceId: "", sender: "S3", receiver: "S2", component: "Kurér", horizon: "Nuværende", decision: "" },
  { interfaceId: "I3", sender: "S3", receiver: "S2", component: "Serviceplatformen", horizon: "Nuværende", decision: "" },
  { interfaceId: "I4", sender: "S3", receiver: "Et andet sted", component: "", horizon: "Nuværende", decision: "" },
  { interfaceId: "I5", sender: "S4", receiver: "Et tredje sted", component: "", horizon: "Fremtidig", decision: "Nedlægges" },
  { interfaceId: "I6", sender: "Samme", receiver: "S2", component: "", horizon: "Nuværende", decision: "" },
];
const network = buildNetwork(workbook(SYSTEMS, INTERFACES));

test("steps, what the step is made of, and what a filter can hold on to", () => {
  expect(network.systems.map(({ own, steps, next }) => [own, steps, next])).toEqual([
    [false, null, -1],
    [true, 1, -1],
    [true, 2, 1],
    [true, 1, -1],
    [true, null, -1],
    [true, null, -1],
  ]);
  expect(network.systems.map(({ facets }) => [facets.type, facets.direction, facets.component])).toEqual([
    [["ESDH"], [], []],
    [["Fagsystem"], ["sends"], ["Punkt-til-punkt"]],
    [["?"], ["sends"], ["Kurér", "Serviceplatformen"]],
    [[""], ["ownColumn"], []],
    [[""], [], []],
    [[""], [], []],
  ]);
});

test("what is not known is counted: an end or component that nobody knows, and a name that several systems answer to; not what never comes", () => {
  expect(network.systems.map(({ doubtful }) => doubtful)).toEqual([0, 2, 2, 0, 1, 1]);
  expect(network.systems.map(({ uncertain }) => uncertain)).toEqual([false, false, false, false, true, true]);
  expect(network.systems.map(({ ownColumn }) => ownColumn)).toEqual(["yes", "no", "no", "yes", "unknown", "no"]);
});

test("contract end as a day, or as it stands; cells are those of the sheet", () => {
  expect(network.systems.map(({ contractEnd }) => contractEnd)).toEqual(["", "31-12-2026", "31-12-9999", "#N/A", "", ""]);
  expect(network.systems[1]!.place).toEqual({ sheet: "Systemer og kontrakter", row: 2, column: 1 });
  expect(network.interfaces.map(({ name }) => name)).toEqual(["I1", "#3", "I3", "I4", "I5", "I6"]);
  expect(network.interfaces[1]!.sender).toEqual({ kind: "system", systems: [2], text: "S3" });
});

test("a register that is not there is told apart from an empty one", () => {
  expect(buildNetwork(workbook(undefined, INTERFACES))).toMatchObject({ has: { systems: false, interfaces: true }, systems: [] });
  expect(buildNetwork(workbook([], []))).toEqual({ has: { systems: true, interfaces: true }, systems: [], interfaces: [] });
});

test("a system with two values of a facet is hidden when both are", () => {
  const shown = (component: readonly string[]): string[] =>
    network.systems.filter((system) => passes({ depth: null, hidden: { component } })(system)).map(({ key }) => key);
  expect(shown(["Kurér"])).toContain("S3");
  expect(shown(["Kurér", "Serviceplatformen"])).not.toContain("S3");
  expect(shown(["Kurér", "Serviceplatformen", "Punkt-til-punkt"])).toContain("S4");
});

test("values that can be filtered by have their counts, steps in order", () => {
  expect(facetValues(network).steps).toEqual([
    { value: "1", count: 2 },
    { value: "2", count: 1 },
  ]);
  expect(facetValues(network).type).toEqual([
    { value: "", count: 1 },
    { value: "?", count: 1 },
    { value: "Fagsystem", count: 1 },
  ]);
});

test("the list has each own system once, the unknown and those without a way last", () => {
  expect(stepsList(network, { depth: null, hidden: {} })).toEqual([
    { steps: 1, uncertain: false, systems: [1, 3] },
    { steps: 2, uncertain: false, systems: [2] },
    { steps: null, uncertain: true, systems: [4, 5] },
  ]);
  expect(stepsList(network, { depth: 1, hidden: { type: [""] } })).toEqual([{ steps: 1, uncertain: false, systems: [1] }]);
});
