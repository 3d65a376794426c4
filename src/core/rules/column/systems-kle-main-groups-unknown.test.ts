import { shippedContext } from "../context";
import { ruleTest, TEST_CONTEXT } from "../testing/rule-tester";
import { systemsKleMainGroupsUnknown } from "./systems-kle-main-groups-unknown";

ruleTest(systemsKleMainGroupsUnknown, {
  clean: [
    { rows: [{}] },
    {
      name: "blanks, errors, wrong form, numbers",
      rows: [{ kleMainGroups: "" }, { kleMainGroups: "#N/A" }, { kleMainGroups: "9, 123 og social" }, { kleMainGroups: 27 }],
    },
    {
      name: "the municipality's own",
      rows: [{ kleMainGroups: "39" }],
      context: shippedContext(TEST_CONTEXT.today, { settings: { ...TEST_CONTEXT.settings, ownKle: ["39"] } }),
    },
  ],
  failing: [
    {
      rows: [{ kleMainGroups: "27, 39; 99 og 39" }, { kleMainGroups: 39 }],
      expect: [
        { row: 0, column: "kleMainGroups", messageId: "unknown", data: { parts: "39, 99" } },
        { row: 1, column: "kleMainGroups", messageId: "unknown", data: { parts: "39" } },
      ],
    },
    {
      name: "a KLE without main group 29",
      rows: [{}],
      context: { kle: { ...TEST_CONTEXT.kle, status: (number) => (number === "29" ? "retired" : "current") } },
      expect: [{ row: 0, column: "kleMainGroups", messageId: "retired", data: { parts: "29" } }],
    },
  ],
});
