// gojsonschema of Debian. What a runner is given, and what it says: see ../../README.md.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"os/exec"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

type plan struct {
	Suites []struct {
		Name      string
		Schema    string
		Documents []string
	}
}

func main() {
	var plan plan
	text, err := os.ReadFile(os.Args[1])
	if err == nil {
		err = json.Unmarshal(text, &plan)
	}
	if err != nil {
		log.Fatal(err)
	}
	suites := map[string][]interface{}{}
	for _, suite := range plan.Suites {
		schema, broken := compile(suite.Schema)
		verdicts := []interface{}{}
		for _, text := range suite.Documents {
			verdicts = append(verdicts, verdict(schema, broken, text))
		}
		suites[suite.Name] = verdicts
	}
	version, err := exec.Command("dpkg-query", "-W", "-f", "${Version}", "golang-github-xeipuuv-gojsonschema-dev").Output()
	if err != nil {
		log.Fatal(err)
	}
	said, err := json.Marshal(map[string]interface{}{"version": strings.TrimSpace(string(version)), "suites": suites})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(said))
}

func compile(path string) (*gojsonschema.Schema, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
}

func verdict(schema *gojsonschema.Schema, broken error, text string) interface{} {
	if broken != nil {
		return "compile: " + broken.Error()
	}
	result, err := schema.Validate(gojsonschema.NewStringLoader(text))
	if err != nil {
		return "judge: " + err.Error()
	}
	return result.Valid()
}
