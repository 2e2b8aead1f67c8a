// Evaluates the printed rules (CEL) over every conformance case that fits its schema; prints what is broken, as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"
	"github.com/google/cel-go/common/types/traits"
)

type rule struct{ Cel, Sentence string }

type file struct {
	Contract string
	Cases    []struct {
		Description, Profile string
		SchemaValid          bool
		Data                 map[string]any
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return value
}

func read(path string, into any) {
	must(0, json.Unmarshal(must(os.ReadFile(path)), into))
}

func decimal(value ref.Val) *big.Rat {
	number, _ := new(big.Rat).SetString(string(value.(types.String)))
	return number
}

// Twelve fraction digits hold every decimal of a contract exactly.
func text(number *big.Rat) ref.Val {
	plain := strings.TrimRight(strings.TrimRight(number.FloatString(12), "0"), ".")
	return types.String(plain)
}

func unique(list ref.Val) ref.Val {
	seen := map[any]bool{}
	for it := list.(traits.Lister).Iterator(); it.HasNext() == types.True; {
		seen[it.Next().Value()] = true
	}
	return types.Bool(types.Int(len(seen)) == list.(traits.Lister).Size())
}

func texts(list ref.Val) []string {
	found := []string{}
	for it := list.(traits.Lister).Iterator(); it.HasNext() == types.True; {
		found = append(found, string(it.Next().(types.String)))
	}
	return found
}

func gs1Valid(value ref.Val) ref.Val {
	digits := string(value.(types.String))
	total := 0
	for i := range digits {
		digit := int(digits[len(digits)-1-i]) - '0'
		if digit < 0 || digit > 9 {
			return types.False
		}
		total += digit * (1 + i%2*2)
	}
	return types.Bool(digits != "" && total%10 == 0)
}

func acyclic(names, before ref.Val) ref.Val {
	open := map[string]int{}
	after := map[string][]string{}
	listed := texts(names)
	for _, name := range listed {
		open[name] = 0
	}
	for i, name := range listed {
		for _, earlier := range texts(before.(traits.Indexer).Get(types.Int(i))) {
			if _, known := open[earlier]; !known {
				return types.False
			}
			open[name]++
			after[earlier] = append(after[earlier], name)
		}
	}
	placed := []string{}
	for name, waits := range open {
		if waits == 0 {
			placed = append(placed, name)
		}
	}
	for i := 0; i < len(placed); i++ {
		for _, later := range after[placed[i]] {
			if open[later]--; open[later] == 0 {
				placed = append(placed, later)
			}
		}
	}
	return types.Bool(len(placed) == len(open))
}

func sum(list ref.Val) ref.Val {
	total := new(big.Rat)
	for it := list.(traits.Lister).Iterator(); it.HasNext() == types.True; {
		total.Add(total, decimal(it.Next()))
	}
	return text(total)
}

func environment() *cel.Env {
	decimals := []*cel.Type{cel.StringType, cel.StringType}
	list := []*cel.Type{cel.ListType(cel.DynType)}
	return must(cel.NewEnv(
		cel.Variable("this", cel.DynType),
		cel.Function("unique", cel.Overload("unique_list", list, cel.BoolType, cel.UnaryBinding(unique))),
		cel.Function("acyclic", cel.Overload("acyclic_lists", append(list, list...), cel.BoolType,
			cel.BinaryBinding(acyclic))),
		cel.Function("gs1Valid", cel.Overload("gs1_valid", decimals[:1], cel.BoolType, cel.UnaryBinding(gs1Valid))),
		cel.Function("decimalCompare", cel.Overload("decimal_compare", decimals, cel.IntType,
			cel.BinaryBinding(func(a, b ref.Val) ref.Val { return types.Int(decimal(a).Cmp(decimal(b))) }))),
		cel.Function("decimalAdd", cel.Overload("decimal_add", decimals, cel.StringType,
			cel.BinaryBinding(func(a, b ref.Val) ref.Val { return text(new(big.Rat).Add(decimal(a), decimal(b))) }))),
		cel.Function("decimalSum", cel.Overload("decimal_sum", list, cel.StringType, cel.UnaryBinding(sum))),
	))
}

func program(env *cel.Env, text string) cel.Program {
	ast, issues := env.Compile(text)
	if issues != nil && issues.Err() != nil {
		must(0, fmt.Errorf("%s: %w", text, issues.Err()))
	}
	return must(env.Program(ast))
}

func main() {
	root := os.Args[1]
	env := environment()
	answers := map[string][]string{}
	for _, path := range must(filepath.Glob(filepath.Join(root, "test/conformance/*.v*.json"))) {
		var cases file
		read(path, &cases)
		var schema struct {
			Rules []rule `json:"x-rules"`
		}
		name := strings.Replace(cases.Contract, ".", "/", 1) + ".json"
		read(filepath.Join(root, "schemas/2020-12/write", name), &schema)
		for _, it := range cases.Cases {
			if it.Profile != "write" || !it.SchemaValid {
				continue
			}
			broken := []string{}
			for _, rule := range schema.Rules {
				verdict, _, err := program(env, rule.Cel).Eval(map[string]any{"this": it.Data})
				if must(verdict, err) != types.True {
					broken = append(broken, rule.Sentence)
				}
			}
			answers[cases.Contract+": "+it.Description] = broken
		}
	}
	must(0, json.NewEncoder(os.Stdout).Encode(answers))
}
