import fc from "fast-check";
import { isUuid, isUuidLike, fixUuid } from "./uuid";

const UUID = "6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e01";

it.each([`{${UUID}}`, `urn:uuid:${UUID}`, ` ${UUID} `, UUID.replaceAll("-", ""), `"${UUID.toUpperCase()}"`, `6f3a1c2e - ${UUID.slice(9)}`])(
  "reads %s as the UUID it means",
  (text) => expect(fixUuid(text)).toBe(UUID),
);

it.each([UUID, UUID.toUpperCase(), "", "29189846", UUID.slice(1), `${UUID}0`, "urn:oio:cvr-nr:29189846", UUID.replace("-", "")])(
  "mends nothing of %j",
  (text) => expect(fixUuid(text)).toBeUndefined(),
);

it("tells a spoilt UUID from other texts", () => {
  expect([UUID.slice(1), UUID.replace("3", "o"), `${UUID}0`].map(isUuidLike)).toEqual([true, true, true]);
  expect([UUID, "Børn og Unge", "2019-000123", "Center-for-Voksne", "Social-og-Sundhed-og-Ældre-og-Handicap"].map(isUuidLike)).toEqual(
    Array<boolean>(5).fill(false),
  );
});

it("mends to a UUID or not at all, and a UUID in another dress back to itself", () => {
  fc.assert(fc.property(fc.string(), (text) => fixUuid(text) === undefined || isUuid(fixUuid(text)!)));
  fc.assert(fc.property(fc.uuid(), (uuid) => fixUuid(`{${uuid.toUpperCase()}}`) === uuid && fixUuid(uuid.replaceAll("-", "")) === uuid));
});
