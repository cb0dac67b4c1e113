//! Whose times these are.

use std::fs;

/// Processor, cores and how busy it is, on one line.
pub(super) fn describe() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").ok();
    let load = load.as_deref().and_then(|text| text.split(' ').next());
    let load = load.map_or_else(String::new, |load| format!(", load {load}"));
    format!("{}, {cores} cores{load}", processor())
}

/// The processor's name, where the system tells it.
fn processor() -> String {
    let known = fs::read_to_string("/proc/cpuinfo").ok();
    let name = known.as_deref().and_then(model);
    name.unwrap_or(std::env::consts::ARCH).to_owned()
}

/// The name in Linux's description of the processors.
fn model(description: &str) -> Option<&str> {
    let line = description
        .lines()
        .find(|line| line.starts_with("model name"))?;
    line.split_once(':').map(|(_, name)| name.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_processor_is_named() {
        let description = "processor\t: 0\nmodel name\t: A Processor @ 2.50GHz\nflags\t: fpu\n";
        assert_eq!(model(description), Some("A Processor @ 2.50GHz"));
        assert_eq!(model("Hardware : something else"), None);
    }
}
