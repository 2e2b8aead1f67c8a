// Answers each line of questions with the verdicts of santhosh-tekuri/jsonschema: main <questions>.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type question struct {
	Schema    string            `json:"schema"`
	Documents []json.RawMessage `json:"documents"`
}

type answer struct {
	Schema   string `json:"schema"`
	Verdicts []bool `json:"verdicts"`
}

func main() {
	questions, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range bytes.Split(bytes.TrimSpace(questions), []byte("\n")) {
		given, err := answered(line)
		if err != nil {
			log.Fatal(err)
		}
		text, err := json.Marshal(given)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(text))
	}
}

// The verdicts on all documents, or none where the schema itself is refused.
func answered(line []byte) (*answer, error) {
	var asked question
	if err := json.Unmarshal(line, &asked); err != nil {
		return nil, err
	}
	given := &answer{Schema: asked.Schema}
	schema, err := jsonschema.NewCompiler().Compile(asked.Schema)
	if err != nil {
		return given, nil
	}
	for _, text := range asked.Documents {
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			return nil, err
		}
		given.Verdicts = append(given.Verdicts, schema.Validate(document) == nil)
	}
	return given, nil
}
