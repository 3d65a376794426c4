import { Connection } from "./connection";
import { decodeResult, invokeEntry } from "./custom-functions";
import { HostError } from "./errors";
import { at, type AnyRef, type HostObject, type ObjectType } from "./object-model";
import { UndoRecords } from "./undo-records";
import { ActionType, PathType, type ResponseBody } from "./protocol";

/** A tiny object tree: the protocol is run without any cell. */
interface Host {
  log: string[];
}
const Leaf: ObjectType<number, Host> = {
  name: "Leaf",
  doc: "",
  tracked: true,
  identity: (ref) => ({ Id: ref }),
  members: {
    size: { kind: "property", get: (ref) => ref * 10, set: (ref, value, host) => void host.log.push(`${ref}=${String(value)}`) },
    fixed: { kind: "property", get: () => "f" },
    self: { kind: "object", get: (ref) => at(Leaf, ref) },
    plus: { kind: "method", call: (ref, [other]) => at(Leaf, ref + (typeof other === "number" ? other : other.ref)) },
    total: {
      kind: "method",
      readsCells: true,
      call: (ref, _args, host) => {
        host.log.push(`total of ${ref}`);
        return ref;
      },
    },
    fail: {
      kind: "method",
      call: () => {
        throw new HostError("InvalidOperation");
      },
    },
    onChanged: { kind: "event", eventType: 7, register: "RegisterChangedEvent" },
  },
};
const Tree: ObjectType<null, Host> = {
  name: "Tree",
  doc: "",
  items: () => [1, 2, 3].map((n) => at(Leaf, n)),
  item: (_ref, key) => at(Leaf, Number(key)),
  members: {
    count: { kind: "property", get: () => 3 },
    getItemOrNullObject: { kind: "method", call: (_ref, [key]) => (key > 3 ? null : at(Leaf, key)) },
  },
};
const stranger: HostObject = { type: "Stranger", ref: null };
const Root: ObjectType<null, Host> = {
  name: "Root",
  doc: "",
  members: { tree: { kind: "object", get: () => at(Tree, null) }, stranger: { kind: "object", get: () => stranger } },
};

const TYPES = new Map<string, ObjectType<AnyRef, Host>>([Leaf, Tree, Root].map((type: ObjectType<AnyRef, Host>) => [type.name, type]));

const PATHS = {
  1: { Id: 1, ObjectPathType: PathType.Root, Name: "" },
  2: { Id: 2, ObjectPathType: PathType.Property, Name: "Tree", ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: PathType.Indexer, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [2] } },
  4: { Id: 4, ObjectPathType: PathType.Method, Name: "GetItemOrNullObject", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [9] } },
  5: {
    Id: 5,
    ObjectPathType: PathType.Method,
    Name: "Plus",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [3] },
  },
  6: { Id: 6, ObjectPathType: PathType.ReferenceId, Name: "R1" },
  7: { Id: 7, ObjectPathType: PathType.Property, Name: "Nope", ParentObjectPathId: 3 },
  8: { Id: 8, ObjectPathType: PathType.Property, Name: "Stranger", ParentObjectPathId: 1 },
};

async function ask(
  ...actions: { type: ActionType; path: number; name?: string; args?: unknown[]; query?: object }[]
): Promise<{ body: ResponseBody; log: string[]; events: string[] }> {
  const host: Host = { log: [] };
  const events: string[] = [];
  const objects = {
    host,
    types: TYPES,
    root: at(Root, null),
    services: {},
    settled: () => {
      host.log.push("calculated");
      return null;
    },
    ended: () => undefined,
    undo: new UndoRecords(),
    states: { requireOpen: () => undefined, requireMember: () => undefined },
    events: {
      register: (event: { eventType: number }) => void events.push(`+${event.eventType}`),
      unregister: (event: { eventType: number }) => void events.push(`-${event.eventType}`),
    },
  };
  const connection = new Connection<Host>(objects);
  const body = await new Promise<ResponseBody>((resolve) => {
    connection.bridge.onMessageFromHost = (text) => resolve(JSON.parse(text).message.body);
    const Actions = actions.map(({ type, path, name = "", args, query }, index) => ({
      Id: index + 1,
      ActionType: type,
      Name: name,
      ObjectPathId: path,
      ...(args ? { ArgumentInfo: { Arguments: args } } : {}),
      ...(query ? { QueryInfo: query } : {}),
    }));
    connection.bridge.sendMessageToHost(
      JSON.stringify({ id: 1, type: 1, message: { url: "ProcessQuery", method: "POST", body: { Actions, ObjectPaths: PATHS } } }),
    );
  });
  return { body, log: host.log, events };
}

test("queries: every scalar, named ones, nested ones, items with top and skip", async () => {
  const { body } = await ask(
    { type: ActionType.Query, path: 3, query: {} },
    { type: ActionType.Query, path: 3, query: { Select: ["fixed", "self/size"] } },
    { type: ActionType.Query, path: 2, query: { Select: ["size"], Top: 1, Skip: 1 } },
    { type: ActionType.Query, path: 2, query: { Select: ["count"] } },
  );
  expect(body.Error).toBeUndefined();
  expect(body.Results.map(({ Value }) => Value)).toEqual([
    { Id: 2, Size: 20, Fixed: "f" },
    { Id: 2, Fixed: "f", Self: { Id: 2, Size: 20 } },
    { _Items: [{ Id: 2, _Index: 1, Size: 20 }] },
    { Count: 3, _Items: [1, 2, 3].map((n) => ({ Id: n, _Index: n - 1, Size: n * 10, Fixed: "f" })) },
  ]);
});

test("null objects, objects as arguments, kept references", async () => {
  const { body, log } = await ask(
    { type: ActionType.Instantiate, path: 4 },
    { type: ActionType.SetProperty, path: 4, name: "Size", args: [1] },
    { type: ActionType.Method, path: 5, name: "_KeepReference", args: [] },
    { type: ActionType.Instantiate, path: 5 },
    { type: ActionType.SetProperty, path: 6, name: "Size", args: [5] },
  );
  expect(body.Results.map(({ Value }) => Value)).toEqual([null, null, null, { Id: 4, _ReferenceId: "R1" }, null]);
  expect(log).toEqual(["4=5"]);
});

test("formulas are calculated before a call of any member that says it reads cells, and before no other call", async () => {
  const { body, log } = await ask(
    { type: ActionType.Method, path: 3, name: "Plus", args: [1] },
    { type: ActionType.Method, path: 3, name: "Total", args: [] },
  );
  expect(body.Results.map(({ Value }) => Value)).toEqual([{ Id: 3 }, 2]);
  expect(log).toEqual(["calculated", "total of 2"]);
});

test("an object whose type is in no table is a fault of the stand-in, not a refusal by Excel", async () => {
  const { body } = await ask({ type: ActionType.Instantiate, path: 8 });
  expect(body.Error).toMatchObject({ Code: "GeneralException", Message: expect.stringContaining("no type Stranger is in the catalog") });
});

test("a refusal ends the batch, and names code, action, object and member", async () => {
  const { body } = await ask(
    { type: ActionType.Query, path: 3, query: { Select: ["size"] } },
    { type: ActionType.Method, path: 3, name: "Fail", args: [] },
    { type: ActionType.Trace, path: 0 },
  );
  expect(body.Results).toHaveLength(1);
  expect(body.Error).toMatchObject({ Code: "InvalidOperation", ActionIndex: 1, Location: "Leaf.fail" });
});

test.each([
  ["an unknown object", { type: ActionType.Instantiate, path: 7 }, "Leaf.nope"],
  ["an unknown property", { type: ActionType.Query, path: 3, query: { Select: ["nope"] } }, "Leaf.nope"],
  ["an unknown method", { type: ActionType.Method, path: 3, name: "Nope", args: [] }, "Leaf.nope"],
])("%s is told with its name", async (_what, action, location) => {
  const { body } = await ask(action);
  expect(body.Error).toMatchObject({ Code: "ApiNotFound", Location: location });
});

test("a read-only property can't be set", async () => {
  const { body } = await ask({ type: ActionType.SetProperty, path: 3, name: "Fixed", args: [1] });
  expect(body.Error).toMatchObject({ Code: "InvalidOperation", Location: "Leaf.fixed" });
});

test("registrations of events", async () => {
  const { events } = await ask(
    { type: ActionType.Method, path: 3, name: "_RegisterChangedEvent", args: [] },
    { type: ActionType.Method, path: 3, name: "_UnregisterChangedEvent", args: [] },
  );
  expect(events).toEqual(["+7", "-7"]);
});

test("calls and answers of custom functions", () => {
  const entry = invokeEntry({
    id: 4,
    functionId: "STATUS",
    args: ["S1"],
    address: "A!B2",
    stream: true,
    cancelable: false,
    allowErrors: false,
  });
  expect([entry.messageCategory, entry.messageType, JSON.parse(entry.message)]).toEqual([1, 1000, [4, "STATUS", ["S1"], "A!B2", 3]]);
  expect(
    [[1, true, "x"], [1, false, "nej", 1], [1, false, "", 3], [1, true, [[1, null]]], { id: 1, failed: true, errorCode: 5 }].map(
      (result) => decodeResult(result).value,
    ),
  ).toEqual(["x", "#N/A", "#VALUE!", [[1, ""]], "#DIV/0!"]);
});
