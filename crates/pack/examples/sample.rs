//! Writes the pack of the fictitious clinic, with a log of so many entries to see how time and memory grow:
//! `cargo run --release -p pack --example sample -- pl pack.pdf 20000`.

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::ops::ControlFlow;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().unwrap_or_default().parse().unwrap_or(catalogue::Language::Polish);
    let out = arguments.next().unwrap_or_else(|| "pack.pdf".to_owned());
    let clinic = match arguments.next() {
        Some(entries) => sample::Clinic::with_log(entries.parse()?),
        None => sample::Clinic::new(),
    };
    let began = std::time::Instant::now();
    let made = pack::compose(&clinic.input(language), &mut |_| ControlFlow::Continue(()))?;
    let took = began.elapsed();
    println!("{} pages, {} bytes, {took:.2?}, replaced {:?}", made.pages, made.pdf.len(), made.replaced);
    Ok(std::fs::write(out, made.pdf)?)
}
