/** The rooms as rules of dependency-cruiser: one a forbidden neighbour, so that a breach says which and why. */
const { LAYERS, ROOMS, TEST_PATHS, USERS_OF_TESTING, forTests } = require("./rooms.js");

const within = (folder) => `^${folder}/`;
const oneOf = (names) => `^(?:${names.join("|")})(?:/|$)`;

function roomRules(room) {
  const { folder, mayNotImport = [], because, packages, separateFiles } = room;
  const rule = (name, from, to, comment = because) => ({
    name: `${folder}: ${name}`,
    severity: "error",
    comment,
    from: { path: within(folder), ...from },
    to,
  });
  const inTests = forTests(room);
  const code = { pathNot: TEST_PATHS };
  return [
    ...mayNotImport.map((other) => rule(`not ${other}`, inTests.includes(other) ? {} : code, { path: oneOf([other]) })),
    ...(packages === undefined
      ? []
      : [rule("only its packages", code, packagesBut(packages), "a package or a module of Node's that this room has not named")]),
    ...(separateFiles ? [rule("files know nothing of each other", code, { path: within(folder) }, "each file stands alone")] : []),
  ];
}

/** Everything outside the tree (npm packages, Node's own modules) but the packages named. */
function packagesBut(packages) {
  const named = packages.map((name) => `(?:^|/)${name}(?:/|$)`);
  return { pathNot: ["^(?:src|stand-in|xlsx|workbench|batch|samples|bench|tools|test)/", ...named] };
}

/** A room may not import the rooms after it, also not by way of other files. */
function layerRules({ folder, rooms }) {
  return rooms.slice(0, -1).map(({ room }, at) => ({
    name: `${folder}/${room}: only rooms below`,
    severity: "error",
    comment: "a room imports only rooms that come before it in tools/rooms/rooms.js",
    from: { path: within(`${folder}/${room}`), pathNot: TEST_PATHS },
    to: {
      path: oneOf(rooms.slice(at + 1).map((above) => `${folder}/${above.room}`)),
      pathNot: TEST_PATHS,
      reachable: true,
    },
  }));
}

function importRules() {
  return [
    {
      name: "no circles",
      severity: "error",
      comment: "files that import each other can't be read one at a time",
      from: {},
      to: { circular: true },
    },
    {
      name: "testing is for tests",
      severity: "error",
      comment: "what is built for tests is not part of the add-in",
      from: { pathNot: [...TEST_PATHS, oneOf(USERS_OF_TESTING)] },
      to: { path: TEST_PATHS },
    },
    ...ROOMS.flatMap(roomRules),
    ...LAYERS.flatMap(layerRules),
  ];
}

module.exports = { importRules };
