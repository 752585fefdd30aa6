//! Prints the protocol as TypeScript.

fn main() {
    print!("{}", desk::typescript());
}
