// Command consumer answers questions about documents, line by line: consumer identity|rules|models <schemas>.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"strings"

	"consumer/generated"
	"consumer/identity"
	"consumer/rules"
)

type question struct{ Contract, Text string }

func main() {
	schemas := os.Args[2]
	answers := map[string]func(question) any{
		"identity": identityIn(schemas),
		"rules":    rulesIn(schemas),
		"models":   writtenBack,
	}
	lines, out := bufio.NewScanner(os.Stdin), json.NewEncoder(os.Stdout)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var asked question
		check(json.Unmarshal(lines.Bytes(), &asked))
		check(out.Encode(answers[os.Args[1]](asked)))
	}
	check(lines.Err())
}

func identityIn(schemas string) func(question) any {
	contract := prepared(schemas, identity.NewContract)
	return func(asked question) any {
		named, err := contract(asked.Contract).Identify(asked.Text)
		if err != nil {
			return map[string]string{"refused": err.Error()}
		}
		return named
	}
}

func rulesIn(schemas string) func(question) any {
	all := prepared(schemas, rules.New)
	return func(asked question) any {
		broken, err := all(asked.Contract).Broken(asked.Text)
		check(err)
		return map[string][]string{"broken": broken}
	}
}

func writtenBack(asked question) any {
	document, err := generated.UnmarshalAnyDocument([]byte(asked.Text))
	if err != nil {
		return map[string]string{"failed": err.Error()}
	}
	text, err := document.Marshal()
	check(err)
	return map[string]string{"text": string(text)}
}

// Makes something of the printed schema of a contract, once.
func prepared[T any](schemas string, prepare func([]byte) (T, error)) func(string) T {
	known := map[string]T{}
	return func(name string) T {
		if _, made := known[name]; !made {
			path := filepath.Join(schemas, "2020-12/write", strings.Replace(name, ".", "/", 1)+".json")
			schema, err := os.ReadFile(path)
			check(err)
			known[name], err = prepare(schema)
			check(err)
		}
		return known[name]
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
