//! x², the simplest convex function; not an activation function, so not in the catalogue.

use activation_lab_catalogue::Curve;
use activation_lab_functions::{Asymptotes, Bend, Domain, Jet, Kink};

/// The function x².
#[derive(Clone, Copy, Debug)]
pub struct Square;

impl Curve for Square {
    fn at(&self, x: f64) -> Jet {
        Jet::new(x * x, 2.0 * x, 2.0)
    }

    fn domain(&self) -> Domain {
        Domain::REAL
    }

    fn kinks(&self) -> Vec<Kink> {
        Vec::new()
    }

    fn bends(&self) -> Vec<Bend> {
        Vec::new()
    }

    fn asymptotes(&self) -> Asymptotes {
        Asymptotes::default()
    }

    fn poles(&self) -> Vec<f64> {
        Vec::new()
    }
}
