//! Evaluates the rules that a printed schema carries (`x-rules`, in CEL).

use std::collections::HashMap;

use cel::{Context, Program, Value};

use crate::functions;

/// The rules of one printed schema: sentence and program.
pub struct Rules(Vec<(String, Program)>);

impl Rules {
    pub fn new(schema: &serde_json::Value) -> Result<Self, String> {
        let printed = schema["x-rules"].as_array().into_iter().flatten();
        let text = |it: &serde_json::Value| it.as_str().unwrap_or_default().to_string();
        let compile =
            |it: &serde_json::Value| Ok((text(&it["sentence"]), Program::compile(&text(&it["cel"]))?));
        let compiled: Result<_, cel::ParseErrors> = printed.map(compile).collect();
        compiled.map(Self).map_err(|error| error.to_string())
    }

    /// The sentences of the rules that a document breaks, of one that fits its schema.
    pub fn broken(&self, data: &serde_json::Value) -> Result<Vec<&str>, String> {
        let mut context = Context::default();
        functions::add_to(&mut context).map_err(|error| error.to_string())?;
        context.add_variable_from_value("this", value(data));
        let mut broken = Vec::new();
        for (sentence, program) in &self.0 {
            let holds = program.execute(&context).map_err(|error| format!("{sentence} {error}"))?;
            if holds != Value::Bool(true) {
                broken.push(sentence.as_str());
            }
        }
        Ok(broken)
    }
}

/// Whole numbers are `int` in CEL; the conversion that the crate brings makes positive ones `uint`.
fn value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(it) => Value::Bool(*it),
        serde_json::Value::Number(it) => match it.as_i64() {
            Some(whole) => Value::Int(whole),
            None => Value::Float(it.as_f64().unwrap_or(f64::NAN)),
        },
        serde_json::Value::String(it) => it.as_str().into(),
        serde_json::Value::Array(it) => it.iter().map(value).collect::<Vec<_>>().into(),
        serde_json::Value::Object(it) => {
            it.iter().map(|(name, field)| (name.clone(), value(field))).collect::<HashMap<_, _>>().into()
        }
    }
}
