//! The functions that rules call and CEL does not bring.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use cel::{Context, DeclarationError, ExecutionError, Value};

type Text = Arc<String>;
type List = Arc<Vec<Value>>;
type Outcome<T> = Result<T, ExecutionError>;

pub fn add_to(context: &mut Context) -> Result<(), DeclarationError> {
    context.add_function("acyclic", acyclic)?;
    context.add_function("decimalAdd", |a: Text, b: Text| -> Outcome<Text> {
        Ok(text(units(&a)? + units(&b)?))
    })?;
    context.add_function("decimalCompare", |a: Text, b: Text| -> Outcome<i64> {
        Ok(units(&a)?.cmp(&units(&b)?) as i64)
    })?;
    context.add_function("decimalSum", sum)?;
    context.add_function("gs1Valid", |digits: Text| gs1_valid(&digits))?;
    context.add_function("unique", |it: List| (1..it.len()).all(|at| !it[..at].contains(&it[at])))
}

const ONE: i128 = 1_000_000_000_000;

/// A decimal of a contract as a whole number of its smallest parts: it has twelve fraction digits at most.
fn units(decimal: &str) -> Outcome<i128> {
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    format!("{whole}{fraction:0<12}")
        .parse()
        .map_err(|_| ExecutionError::function_error("decimal", format!("{decimal} is none")))
}

fn text(units: i128) -> Text {
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{sign}{}.{:012}", units.abs() / ONE, units.abs() % ONE);
    Arc::new(digits.trim_end_matches('0').trim_end_matches('.').into())
}

fn sum(decimals: List) -> Outcome<Text> {
    let total = texts(&decimals)?.iter().try_fold(0, |sum, it| Ok(sum + units(it)?));
    total.map(text)
}

/// From the right, the digits weigh 1, 3, 1, … and sum to a multiple of ten.
fn gs1_valid(digits: &str) -> bool {
    let weighed = digits.bytes().rev().zip([1, 3].into_iter().cycle());
    let sum: u32 = weighed.map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight).sum();
    !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit()) && sum % 10 == 0
}

/// Whatever comes before a name is listed itself, and no way leads from a name back to it: then names that
/// wait for nothing can be taken away until none is left.
fn acyclic(names: List, before: List) -> Outcome<bool> {
    let mut waits: BTreeMap<Text, BTreeSet<Text>> = BTreeMap::new();
    for (name, earlier) in texts(&names)?.into_iter().zip(before.iter()) {
        let Value::List(earlier) = earlier else { return Err(unexpected("a list")) };
        waits.entry(name).or_default().extend(texts(earlier)?);
    }
    if waits.values().flatten().any(|it| !waits.contains_key(it)) {
        return Ok(false);
    }
    loop {
        let free = |earlier: &BTreeSet<Text>| !earlier.iter().any(|it| waits.contains_key(it));
        let ready: Vec<Text> =
            waits.iter().filter(|(_, it)| free(it)).map(|(name, _)| name.clone()).collect();
        if ready.is_empty() {
            return Ok(waits.is_empty());
        }
        waits.retain(|name, _| !ready.contains(name));
    }
}

fn texts(list: &[Value]) -> Outcome<Vec<Text>> {
    let text =
        |it: &Value| if let Value::String(text) = it { Ok(text.clone()) } else { Err(unexpected("a text")) };
    list.iter().map(text).collect()
}

fn unexpected(wanted: &str) -> ExecutionError {
    ExecutionError::function_error("argument", format!("{wanted} is wanted"))
}
