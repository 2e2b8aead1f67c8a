//! Answers each line of questions with the verdicts of the crate jsonschema: main <questions>.
use serde_json::{json, Value};
use std::{env, error::Error, fs};

/// The verdicts on all documents, or none where the schema itself is refused.
fn verdicts(schema: &Value, documents: &[Value]) -> Option<Vec<bool>> {
    let validator = jsonschema::validator_for(schema).ok()?;
    Some(documents.iter().map(|it| validator.is_valid(it)).collect())
}

fn main() -> Result<(), Box<dyn Error>> {
    let questions = env::args().nth(1).ok_or("which questions?")?;
    for line in fs::read_to_string(questions)?.lines() {
        let question: Value = serde_json::from_str(line)?;
        let path = question["schema"].as_str().ok_or("a question names its schema")?;
        let documents = question["documents"].as_array().ok_or("a question has documents")?;
        let schema: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
        println!("{}", json!({ "schema": path, "verdicts": verdicts(&schema, documents) }));
    }
    Ok(())
}
