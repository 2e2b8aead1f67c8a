package rules

import (
	"math/big"
	"slices"
	"strings"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"
	"github.com/google/cel-go/common/types/traits"
)

var (
	list = cel.ListType(cel.DynType)

	// The functions that rules call and CEL does not bring.
	functions = []cel.EnvOption{
		cel.Function("acyclic", cel.Overload("acyclic_lists", []*cel.Type{list, list}, cel.BoolType,
			cel.BinaryBinding(acyclic))),
		cel.Function("decimalAdd", cel.Overload("decimal_add", []*cel.Type{cel.StringType, cel.StringType},
			cel.StringType, cel.BinaryBinding(add))),
		cel.Function("decimalCompare", cel.Overload("decimal_compare",
			[]*cel.Type{cel.StringType, cel.StringType}, cel.IntType, cel.BinaryBinding(compare))),
		cel.Function("decimalSum", cel.Overload("decimal_sum", []*cel.Type{list}, cel.StringType,
			cel.UnaryBinding(sum))),
		cel.Function("gs1Valid", cel.Overload("gs1_valid", []*cel.Type{cel.StringType}, cel.BoolType,
			cel.UnaryBinding(gs1Valid))),
		cel.Function("unique", cel.Overload("unique_list", []*cel.Type{list}, cel.BoolType,
			cel.UnaryBinding(unique))),
	}
)

func entries(value ref.Val) (found []ref.Val) {
	for it := value.(traits.Lister).Iterator(); it.HasNext() == types.True; {
		found = append(found, it.Next())
	}
	return found
}

func decimal(value ref.Val) *big.Rat {
	number, _ := new(big.Rat).SetString(string(value.(types.String)))
	return number
}

// Twelve fraction digits hold every decimal of a contract exactly.
func text(number *big.Rat) ref.Val {
	return types.String(strings.TrimRight(strings.TrimRight(number.FloatString(12), "0"), "."))
}

func add(a, b ref.Val) ref.Val {
	return text(new(big.Rat).Add(decimal(a), decimal(b)))
}

func compare(a, b ref.Val) ref.Val {
	return types.Int(decimal(a).Cmp(decimal(b)))
}

func sum(list ref.Val) ref.Val {
	total := new(big.Rat)
	for _, it := range entries(list) {
		total.Add(total, decimal(it))
	}
	return text(total)
}

func unique(list ref.Val) ref.Val {
	seen := map[any]bool{}
	for _, it := range entries(list) {
		seen[it.Value()] = true
	}
	return types.Bool(len(seen) == len(entries(list)))
}

// From the right, the digits weigh 1, 3, 1, … and sum to a multiple of ten.
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

// Whatever comes before a name is listed itself, and no way leads from a name back to it: then names that
// wait for nothing can be taken away until none is left.
func acyclic(names, before ref.Val) ref.Val {
	waits := map[ref.Val][]ref.Val{}
	for i, name := range entries(names) {
		waits[name] = append(waits[name], entries(entries(before)[i])...)
	}
	for _, earlier := range waits {
		for _, it := range earlier {
			if _, listed := waits[it]; !listed {
				return types.False
			}
		}
	}
	for range len(waits) {
		for name, earlier := range waits {
			if !slices.ContainsFunc(earlier, func(it ref.Val) bool { _, open := waits[it]; return open }) {
				delete(waits, name)
			}
		}
	}
	return types.Bool(len(waits) == 0)
}
