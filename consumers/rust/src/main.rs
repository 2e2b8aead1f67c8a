//! Answers questions about documents, line by line: `consumer identity|rules|models <schemas>`.

mod functions;
mod identity;
#[path = "../generated/models.rs"]
mod models;
mod rules;

use std::collections::HashMap;
use std::error::Error;
use std::{env, fs, io};

use serde_json::{json, Value};

type Answer = Result<Value, Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().collect();
    let schemas = words.get(2).cloned().unwrap_or_default();
    let mut answer: Box<dyn FnMut(&str, &str) -> Answer> = match words.get(1).map(String::as_str) {
        Some("identity") => Box::new(identity_in(schemas)),
        Some("rules") => Box::new(rules_in(schemas)),
        Some("models") => Box::new(written_back),
        _ => return Err("consumer identity|rules|models <schemas>".into()),
    };
    for line in io::stdin().lines() {
        let asked: Value = serde_json::from_str(&line?)?;
        let text = |name: &str| asked[name].as_str().unwrap_or_default();
        println!("{}", answer(text("contract"), text("text"))?);
    }
    Ok(())
}

fn identity_in(schemas: String) -> impl FnMut(&str, &str) -> Answer {
    let mut known = HashMap::new();
    move |contract, text| {
        if !known.contains_key(contract) {
            known.insert(contract.to_string(), identity::Contract::new(schema(&schemas, contract)?)?);
        }
        Ok(match known[contract].identify(text) {
            Ok(named) => json!(named),
            Err(why) => json!({ "refused": why }),
        })
    }
}

fn rules_in(schemas: String) -> impl FnMut(&str, &str) -> Answer {
    let mut known = HashMap::new();
    move |contract, text| {
        if !known.contains_key(contract) {
            known.insert(contract.to_string(), rules::Rules::new(&schema(&schemas, contract)?)?);
        }
        Ok(json!({ "broken": known[contract].broken(&serde_json::from_str(text)?)? }))
    }
}

fn written_back(_: &str, text: &str) -> Answer {
    Ok(match serde_json::from_str::<models::AnyDocument>(text) {
        Ok(document) => json!({ "text": serde_json::to_string(&document)? }),
        Err(error) => json!({ "failed": error.to_string() }),
    })
}

fn schema(schemas: &str, contract: &str) -> Answer {
    let text =
        fs::read_to_string(format!("{schemas}/2020-12/write/{}.json", contract.replacen('.', "/", 1)))?;
    Ok(serde_json::from_str(&text)?)
}
