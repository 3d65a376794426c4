import { webcrypto } from "node:crypto";

/** Bytes of a salt (`newSalt`). */
const SALT = 8;

/** For suites that compare what two runs store: each draws the same salts. Ids are longer, and stay different. */
export function constantSalts(): void {
  let spy: jest.SpyInstance;
  beforeAll(() => {
    const draw = webcrypto.getRandomValues.bind(webcrypto);
    spy = jest
      .spyOn(webcrypto, "getRandomValues")
      .mockImplementation((array) =>
        array instanceof Uint8Array && array.byteLength === SALT ? array.fill(7) : draw(array as Uint8Array<ArrayBuffer>),
      );
  });
  afterAll(() => spy.mockRestore());
}
