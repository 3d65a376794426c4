/** Words of this house's former dialect are refused in identifiers, file names and comments; docs/glossary.md lists them. */
const { basename } = require("node:path");
const { allowed, words } = require("./retired-words.json");

const WORDS = words.map(({ word, identifiers, comments, instead }) => ({
  word,
  instead,
  inName: identifiers === undefined ? undefined : new RegExp(`^(?:${identifiers})$`),
  inComment: comments === undefined ? undefined : new RegExp(comments),
}));
const ALLOWED = new Set(allowed);
/** `someName`, `some-name` and `SOME_NAME` are all `some` and `name`. */
const partsOf = (name) => (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((part) => part.toLowerCase());
const inName = (name) => (ALLOWED.has(name) ? [] : WORDS.filter((entry) => partsOf(name).some((part) => entry.inName?.test(part))));
const inComment = (text) => WORDS.filter((entry) => entry.inComment?.test(text));

module.exports = {
  meta: { type: "suggestion", schema: [], messages: { retired: '"{{word}}" is retired (docs/glossary.md). Say: {{instead}}.' } },
  create(context) {
    const reported = new Set();
    const report = (found, at) => {
      for (const { word, instead } of found) context.report({ ...at, messageId: "retired", data: { word, instead } });
    };
    /** A name is reported where it is first seen in a file. */
    const checkName = (node) => {
      if (!reported.has(node.name)) report(inName(node.name), { node });
      reported.add(node.name);
    };
    return {
      Identifier: checkName,
      JSXIdentifier: checkName,
      PrivateIdentifier: checkName,
      Program(node) {
        report(inName(basename(context.filename).split(".")[0]), { node, loc: { line: 1, column: 0 } });
        for (const comment of context.sourceCode.getAllComments()) {
          // The description of a custom function is a text for users.
          if (comment.value.includes("@customfunction")) continue;
          report(inComment(comment.value.replace(/\s*\n\s*\*?\s*/g, " ")), { loc: comment.loc });
        }
      },
    };
  },
};
