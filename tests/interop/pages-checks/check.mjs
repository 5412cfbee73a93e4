// Behind the code of the page: every finding of the cases that the schema can say is found by it, at
// its place or above: that a field must not be there is said of the object around it.
const corpus = load(`tests/conformance/records/${RECORD}.json`);
let count = 0;
for (const { name, documents, findings } of corpus.cases) {
  documents.forEach((it, place) => {
    if (it.record !== RECORD || it.schema_valid !== false) return;
    validate(it.document);
    const found = broken(validate.errors);
    for (const finding of findings) {
      const portable = [...places.values()].flat().some((rule) => rule.id === finding.rule);
      if (finding.document !== place || !portable) continue;
      const isIt = ([at, rules]) => finding.path.startsWith(at) && rules.some((rule) => rule.id === finding.rule);
      if (![...found].some(isIt)) throw new Error(`${name}: ${finding.rule} at ${finding.path}`);
      count += 1;
    }
  });
}
if (!count) throw new Error("no finding was looked for");
console.log(count);
