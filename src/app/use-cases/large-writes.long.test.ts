import { adviseCases } from "./testing/advise-cases";

test("20,000 cases get their advice, and all of it is taken back", () => adviseCases(20_000), 180_000);
