import { webcrypto } from "node:crypto";

/** For suites that compare what two runs store: each draws the same salts. Ids are drawn otherwise, and stay different. */
export function constantSalts(): void {
  let spy: jest.SpyInstance;
  beforeAll(() => {
    spy = jest.spyOn(webcrypto, "getRandomValues").mockImplementation((array) => {
      new Uint8Array((array as Uint8Array).buffer).fill(7);
      return array;
    });
  });
  afterAll(() => spy.mockRestore());
}
