//! From all turns of a contender to the figures of the report.

use super::contender::Contender;
use super::scales::Weight;
use super::statistics::{median, quantile};
use super::turn::Sweep;

/// All turns of one contender on one screen.
pub(super) struct Series {
    pub(super) contender: &'static Contender,
    pub(super) pixel_ratio: f64,
    pub(super) sweeps: Vec<Sweep>,
    /// Times to the first picture, in ms: at full CPU speed, and throttled.
    pub(super) starts: [Vec<f64>; 2],
}

/// One contender's figures; of a pair, one is for each pixel ratio. A missing figure is NaN.
pub(super) struct Figures {
    pub(super) contender: &'static Contender,
    /// Script time per step, in ms.
    pub(super) script: Pair,
    pub(super) script_p95: Pair,
    /// Main-thread time per step, in ms.
    pub(super) main: Pair,
    /// Processor time of all threads per step, in ms.
    pub(super) threads: Pair,
    /// Time to the first picture, in ms.
    pub(super) start: Pair,
    pub(super) slowed_start: Pair,
    /// Bytes in memory.
    pub(super) heap: Pair,
    pub(super) weight: Weight,
}

/// A figure at each of [`super::PIXEL_RATIOS`].
pub(super) type Pair = [f64; 2];

impl Figures {
    /// The medians over all turns; the series are one contender's, in the order of the pixel ratios.
    pub(super) fn of(series: &[&Series], weight: Weight) -> Option<Self> {
        let contender = series.first()?.contender;
        let pair = |read: &dyn Fn(&Series) -> f64| {
            let mut pair = [f64::NAN; 2];
            for (place, series) in pair.iter_mut().zip(series) {
                *place = read(series);
            }
            pair
        };
        let middle = |read: &dyn Fn(&Sweep) -> f64| {
            pair(&|series| median(&series.sweeps.iter().map(read).collect::<Vec<_>>()))
        };
        Some(Self {
            contender,
            script: middle(&|sweep| median(&sweep.script)),
            script_p95: middle(&|sweep| quantile(&sweep.script, 0.95)),
            main: middle(&|sweep| sweep.main),
            threads: middle(&|sweep| sweep.threads),
            start: pair(&|series| median(&series.starts[0])),
            slowed_start: pair(&|series| median(&series.starts[1])),
            heap: middle(&|sweep| sweep.heap),
            weight,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::contender::CONTENDERS;
    use super::*;

    #[test]
    fn figures_are_medians_over_the_turns() {
        let sweep = |script: &[f64], main| Sweep {
            script: script.to_vec(),
            main,
            threads: 2.0 * main,
            heap: 5.0,
            loaded: Vec::new(),
        };
        let series = Series {
            contender: &CONTENDERS[0],
            pixel_ratio: 1.0,
            sweeps: vec![
                sweep(&[1.0, 2.0, 30.0], 3.0),
                sweep(&[4.0, 4.0, 4.0], 1.0),
                sweep(&[9.0, 9.0, 9.0], 2.0),
            ],
            starts: [vec![100.0, 90.0, 500.0], Vec::new()],
        };
        let figures = Figures::of(&[&series], Weight::default()).unwrap();
        assert_eq!(figures.script[0], 4.0);
        assert_eq!(figures.script_p95[0], 9.0);
        assert_eq!([figures.main[0], figures.threads[0]], [2.0, 4.0]);
        assert_eq!(figures.start[0], 100.0);
        assert!(figures.slowed_start[0].is_nan() && figures.script[1].is_nan());
    }
}
