import { expect, it } from 'vitest';
import { LANGUAGES } from './languages.js';
import { fieldsOf } from './untyped.js';

const OPEN = { titles: new Set(['Extensions']), fields: new Set(['extensions']) };

/** One class with a text, a field that says nothing and the open one, as the generators write it. */
const SOURCES: Readonly<Record<string, string>> = {
  python: [
    'class Moved(BaseModel):',
    "    itemId: constr(pattern=r'^[A-Z]$') = Field(..., description='Any object.')",
    '    quantity: (',
    '        dict[str, Any]',
    '        | None',
    "    ) = Field(None, description='How much.')",
    '    extensions: dict[str, Any] | None = None',
  ].join('\n'),
  go: [
    'type Moved struct {',
    '\tItemID     string                 `json:"itemId"`',
    '\tQuantity   interface{}            `json:"quantity,omitzero"`',
    '\tExtensions map[string]interface{} `json:"extensions,omitzero"`',
    '}',
  ].join('\n'),
  java: [
    'public class Moved {',
    '    @JsonProperty("itemId")',
    '    private String itemId;',
    '    private Object quantity = null;',
    '    private Extensions extensions;',
    '    public boolean equals(Object other) {',
  ].join('\n'),
  rust: [
    'pub struct Moved {',
    '    pub item_id: String,',
    '    pub quantity: Option<serde_json::Value>,',
    '    pub extensions: Option<HashMap<String, Option<serde_json::Value>>>,',
  ].join('\n'),
  csharp: [
    '    public partial class Moved',
    '        public string ItemId { get; set; }',
    '        public object Quantity { get; set; }',
    '        public Dictionary<string, object> Extensions { get; set; }',
  ].join('\n'),
};

it.each(LANGUAGES)('a field without a type is found in $name', (language) => {
  const { seen, untyped } = fieldsOf(language, SOURCES[language.name] ?? '', OPEN);
  expect(seen).toBe(3);
  expect(untyped.map((it) => it.toLowerCase())).toEqual(['moved.quantity']);
});
