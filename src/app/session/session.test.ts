import { createSession } from "./session";

test("a field has one owner, and an owner changes no other field", () => {
  const session = createSession("da");
  const update = session.own("view", "asked");
  expect(() => session.own("outcome", "view")).toThrow("another room owns view");
  // What was refused is not half owned.
  session.own("outcome");
  update({ view: "plan" });
  expect(session.get()).toMatchObject({ view: "plan", asked: null });
  // @ts-expect-error -- the language is another room's
  update({ language: "en" });
});

test("listeners hear of each change until they stop", () => {
  const session = createSession("da");
  const update = session.own("view");
  const views: string[] = [];
  const stop = session.subscribe(() => views.push(session.get().view));
  update({ view: "plan" });
  stop();
  update({ view: "home" });
  expect(views).toEqual(["plan"]);
});
