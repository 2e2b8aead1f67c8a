//! Names a document as its printed schema says: key, content hash and, for an event, id.

use std::collections::BTreeMap;

use chrono::DateTime;
use serde::Deserialize;
use serde_json::{json, Number, Value};
use sha2::{Digest, Sha256};
use unicode_normalization::is_nfc;

const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// One printed schema, and the names of the documents that it describes.
pub struct Contract {
    schema: Value,
    validator: jsonschema::Validator,
}

/// The names of one document; only events have an id.
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    pub key: String,
    pub content_hash: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl Contract {
    pub fn new(schema: Value) -> Result<Self, String> {
        let validator = jsonschema::validator_for(&schema).map_err(|error| error.to_string())?;
        Ok(Self { schema, validator })
    }

    /// Names the document in a JSON text, or says why it refuses it.
    pub fn identify(&self, text: &str) -> Result<Identity, String> {
        serde_json::from_str::<Once>(text).map_err(|error| error.to_string())?;
        let data: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        self.validator.validate(&data).map_err(|error| error.to_string())?;
        let whole = canonical(&data);
        if !is_nfc(&whole) || whole.contains("\"__proto__\":") {
            return Err("text that is not in normal form C, or a forbidden name".into());
        }
        let key = format!("k1-{}", hex(&canonical(&self.key_parts(&data))));
        let content_hash = format!("sha256-{}", hex(&canonical(&self.said(&data))));
        let moment = self.schema["x-occurred-at"].as_str().and_then(|name| data[name].as_str());
        let id = moment.map(|it| event_id(it, &format!("{key}\n{content_hash}"))).transpose()?;
        Ok(Identity { key, content_hash, id })
    }

    fn key_parts(&self, data: &Value) -> Value {
        let recipe = &self.schema["x-identity"];
        let weak = recipe["fallback"].is_object() && at(data, &texts(&recipe["fields"])[0]).is_null();
        let rule = if weak { &recipe["fallback"] } else { recipe };
        let mut parts = vec![json!("1"), recipe["name"].clone(), at(data, "plantId"), rule["basis"].clone()];
        parts.extend(texts(&rule["fields"]).iter().map(|path| at(data, path)));
        Value::Array(parts)
    }

    fn said(&self, data: &Value) -> Value {
        let recipe = &self.schema["x-identity"];
        let mut said = data.clone();
        for name in texts(&recipe["notHashed"]) {
            said.as_object_mut().and_then(|fields| fields.remove(name));
        }
        for pointer in texts(&recipe["sets"]) {
            sort_set(&mut said, &pointer.split('/').skip(1).collect::<Vec<_>>());
        }
        said
    }
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The value at a dotted path as the key writes it: text, or null when absent.
fn at(data: &Value, path: &str) -> Value {
    match path.split('.').fold(data, |value, name| &value[name]) {
        number @ Value::Number(_) => canonical(number).into(),
        value => value.clone(),
    }
}

fn sort_set(value: &mut Value, path: &[&str]) {
    match (value, path) {
        (Value::Array(entries), []) => entries.sort_by_cached_key(|it| utf16(&canonical(it))),
        (Value::Array(entries), [_, rest @ ..]) => entries.iter_mut().for_each(|it| sort_set(it, rest)),
        (Value::Object(fields), [name, rest @ ..]) => {
            fields.get_mut(*name).into_iter().for_each(|it| sort_set(it, rest))
        }
        _ => {}
    }
}

fn utf16(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

/// RFC 8785 of texts, whole numbers, truth values, lists and objects: the contracts have no others.
fn canonical(value: &Value) -> String {
    match value {
        Value::Array(entries) => format!("[{}]", entries.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Value::Object(fields) => {
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort_by_cached_key(|name| utf16(name));
            let field =
                |name: &String| format!("{}:{}", Value::from(name.as_str()), canonical(&fields[name]));
            format!("{{{}}}", names.into_iter().map(field).collect::<Vec<_>>().join(","))
        }
        Value::Number(number) => match number.as_f64() {
            Some(it) if it.fract() == 0.0 && it.abs() < 9e15 => (it as i64).to_string(),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

fn hex(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn event_id(time: &str, told: &str) -> Result<String, String> {
    let occurred = DateTime::parse_from_rfc3339(time).map_err(|error| error.to_string())?;
    let milliseconds = occurred.timestamp_millis() as u128 & 0xFFFF_FFFF_FFFF;
    let hash = Sha256::digest(told)[..10].iter().fold(0, |bits, byte| bits << 8 | u128::from(*byte));
    let bits = milliseconds << 80 | hash;
    Ok((0..26).rev().map(|place| CROCKFORD[(bits >> (5 * place) & 31) as usize] as char).collect())
}

/// A JSON value in which no name is given twice: `Value` keeps the last one without a word.
#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code)]
enum Once {
    Object(#[serde(with = "serde_with::rust::maps_duplicate_key_is_error")] BTreeMap<String, Once>),
    List(Vec<Once>),
    Text(String),
    Number(Number),
    Flag(bool),
    Null(()),
}
