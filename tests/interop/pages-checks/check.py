# Behind the code of the page: every finding of the cases that the schema can say is found by it, at
# its place or above: that a field must not be there is said of the object around it.
corpus = load(f"tests/conformance/records/{RECORD}.json")
count = 0
for case in corpus["cases"]:
    for place, it in enumerate(case["documents"]):
        if it["record"] != RECORD or it.get("schema_valid") is not False:
            continue
        found = {(at, rule["id"]) for at, rules in broken(validator.iter_errors(it["document"])).items() for rule in rules}
        for finding in case["findings"]:
            portable = any(rule["id"] == finding["rule"] for rules in places.values() for rule in rules)
            if finding["document"] == place and portable:
                near = [at for at, rule in found if rule == finding["rule"] and finding["path"].startswith(at)]
                assert near, (case["name"], finding, found)
                count += 1
assert count, "no finding was looked for"
print(count)
