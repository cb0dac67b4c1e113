//! Criterion benchmarks of the library: `cargo bench --bench speed`, or with a summary table `cargo xtask bench native`.

#![allow(clippy::expect_used)]

mod cases;
mod nowhere;

use criterion::{Criterion, Throughput};
use std::time::Duration;

fn main() {
    // Short measurements, because there are many; on an idle machine the medians repeat to a few percent.
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .sample_size(40)
        .configure_from_args();
    for case in cases::all() {
        let mut group = criterion.benchmark_group(case.group);
        group.throughput(Throughput::Elements(u64::from(case.elements)));
        group.bench_function(&case.name, |timer| timer.iter(|| (case.work)()));
        group.finish();
    }
    criterion.final_summary();
}
