// Package identity names a document as its printed schema says: key, content hash and, for an event, id.
package identity

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf16"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/text/unicode/norm"
)

// Contract is one printed schema, and names the documents that it describes.
type Contract struct {
	OccurredAt string `json:"x-occurred-at"`
	Recipe     struct {
		Rule
		Name      string   `json:"name"`
		Fallback  *Rule    `json:"fallback"`
		Sets      []string `json:"sets"`
		NotHashed []string `json:"notHashed"`
	} `json:"x-identity"`
	validator *jsonschema.Schema
}

// Rule says which fields name a fact of one basis.
type Rule struct {
	Basis  string   `json:"basis"`
	Fields []string `json:"fields"`
}

// Identity is the names of one document.
type Identity struct {
	Key         string `json:"key"`
	ContentHash string `json:"contentHash"`
	ID          string `json:"id,omitempty"`
}

var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// NewContract reads a printed schema.
func NewContract(schema []byte) (*Contract, error) {
	var contract Contract
	var document any
	err := errors.Join(json.Unmarshal(schema, &contract), json.Unmarshal(schema, &document))
	compiler := jsonschema.NewCompiler()
	err = errors.Join(err, compiler.AddResource("schema.json", document))
	if err == nil {
		contract.validator, err = compiler.Compile("schema.json")
	}
	return &contract, err
}

// Identify names the document in a JSON text, or refuses it.
func (it *Contract) Identify(text string) (named Identity, err error) {
	var read any // A name given twice and half a character are errors to this decoder.
	if err = json.Unmarshal([]byte(text), &read); err != nil {
		return named, err
	}
	if whole := canonical(read); !norm.NFC.IsNormal(whole) || bytes.Contains(whole, []byte(`"__proto__":`)) {
		return named, errors.New("text that is not in normal form C, or a forbidden name")
	}
	if err = it.validator.Validate(read); err != nil {
		return named, err
	}
	data := read.(map[string]any)
	named.Key = fmt.Sprintf("k1-%x", sha256.Sum256(canonical(it.keyParts(data))))
	named.ContentHash = fmt.Sprintf("sha256-%x", sha256.Sum256(canonical(it.said(data))))
	if it.OccurredAt != "" {
		named.ID, err = eventID(data[it.OccurredAt].(string), named.Key+"\n"+named.ContentHash)
	}
	return named, err
}

func (it *Contract) keyParts(data map[string]any) []any {
	rule := it.Recipe.Rule
	if it.Recipe.Fallback != nil && at(data, rule.Fields[0]) == nil {
		rule = *it.Recipe.Fallback
	}
	parts := []any{"1", it.Recipe.Name, at(data, "plantId"), rule.Basis}
	for _, path := range rule.Fields {
		parts = append(parts, at(data, path))
	}
	return parts
}

func (it *Contract) said(data map[string]any) map[string]any {
	said := maps.Clone(data)
	maps.DeleteFunc(said, func(name string, _ any) bool { return slices.Contains(it.Recipe.NotHashed, name) })
	for _, pointer := range it.Recipe.Sets {
		sortSet(said, strings.Split(pointer, "/")[1:])
	}
	return said
}

// The value at a dotted path as the key writes it: text, or nil when absent.
func at(value any, path string) any {
	for _, name := range strings.Split(path, ".") {
		inside, _ := value.(map[string]any)
		value = inside[name]
	}
	if _, isNumber := value.(float64); isNumber {
		return string(canonical(value))
	}
	return value
}

func sortSet(value any, path []string) {
	switch it := value.(type) {
	case map[string]any:
		sortSet(it[path[0]], path[1:])
	case []any:
		if len(path) == 0 {
			units := func(entry any) []uint16 { return utf16.Encode([]rune(string(canonical(entry)))) }
			slices.SortFunc(it, func(a, b any) int { return slices.Compare(units(a), units(b)) })
			return
		}
		for _, entry := range it {
			sortSet(entry, path[1:])
		}
	}
}

// RFC 8785. What was read can be written, so there is no error.
func canonical(value any) jsontext.Value {
	written, _ := json.Marshal(value)
	text := jsontext.Value(written)
	_ = text.Canonicalize()
	return text
}

func eventID(moment, told string) (string, error) {
	occurred, err := time.Parse(time.RFC3339, moment)
	milliseconds, hash := uint64(occurred.UnixMilli())&(1<<48-1), sha256.Sum256([]byte(told))
	// Ten characters are fifty bits: two zeros and the forty-eight of the time.
	head := binary.BigEndian.AppendUint64(nil, milliseconds<<14)
	return crockford.EncodeToString(head)[:10] + crockford.EncodeToString(hash[:10]), err
}
