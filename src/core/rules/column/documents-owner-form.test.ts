import { ruleTest } from "../testing/rule-tester";
import { documentsOwnerForm } from "./documents-owner-form";

const UUID = "6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e01";

ruleTest(documentsOwnerForm, {
  clean: [{ rows: [{}, { owner: UUID }, { owner: "" }, { owner: " " }, { owner: "#N/A" }] }],
  failing: [
    {
      rows: [
        { owner: "29189846" },
        { owner: 29_189_846 },
        {},
        { owner: "CVR-nr. 29 18 98 46" },
        { owner: `{${UUID}}` },
        { owner: "urn:oio:cvr-nr:29189847" },
        { owner: "Eksempelkommune" },
        { owner: "urn:oio:kmd:sag:29189846" },
        { owner: "URN:OIO:CVR-NR:29189846" },
        { owner: 12_345_678 },
      ],
      expect: [
        { row: 0, column: "owner", messageId: "spelling", data: { value: "29189846", mended: "urn:oio:cvr-nr:29189846" } },
        { row: 1, column: "owner", messageId: "spelling" },
        { row: 3, column: "owner", messageId: "spelling", data: { value: "CVR-nr. 29 18 98 46", mended: "urn:oio:cvr-nr:29189846" } },
        { row: 4, column: "owner", messageId: "spelling", data: { value: `{${UUID}}`, mended: UUID } },
        { row: 5, column: "owner", messageId: "checkDigit", data: { digits: "29189847" } },
        { row: 6, column: "owner", messageId: "form", data: { value: "Eksempelkommune" } },
        { row: 7, column: "owner", messageId: "form" },
        { row: 8, column: "owner", messageId: "spelling" },
        { row: 9, column: "owner", messageId: "checkDigit" },
      ],
    },
  ],
});
