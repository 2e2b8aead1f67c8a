// Package rules evaluates the rules that a printed schema carries (x-rules, in CEL).
package rules

import (
	"encoding/json"
	"fmt"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"
)

// Rules are those of one printed schema.
type Rules []rule

type rule struct {
	sentence string
	program  cel.Program
}

// New compiles the rules of a printed schema.
func New(schema []byte) (Rules, error) {
	var printed struct {
		Rules []struct{ Cel, Sentence string } `json:"x-rules"`
	}
	if err := json.Unmarshal(schema, &printed); err != nil {
		return nil, err
	}
	env, err := cel.NewEnv(append(functions, cel.Variable("this", cel.DynType))...)
	if err != nil {
		return nil, err
	}
	var compiled Rules
	for _, it := range printed.Rules {
		ast, issues := env.Compile(it.Cel)
		if issues.Err() != nil {
			return nil, fmt.Errorf("%s: %w", it.Cel, issues.Err())
		}
		program, err := env.Program(ast)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", it.Cel, err)
		}
		compiled = append(compiled, rule{it.Sentence, program})
	}
	return compiled, nil
}

// Broken lists the sentences of the rules that a document breaks, of one that fits its schema.
func (all Rules) Broken(text string) ([]string, error) {
	var data map[string]any
	if err := json.Unmarshal([]byte(text), &data); err != nil {
		return nil, err
	}
	broken := []string{}
	for _, it := range all {
		holds, _, err := it.program.Eval(map[string]any{"this": data})
		if err != nil {
			return nil, err
		}
		if holds != types.True {
			broken = append(broken, it.sentence)
		}
	}
	return broken, nil
}
