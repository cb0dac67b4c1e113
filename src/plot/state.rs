//! The content of a plot.

use activation_lab::catalogue::{Difference, Expression};
use activation_lab::functions::Order;

use super::{Marks, Range};

/// A set of [`Order`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Orders([bool; 3]);

impl Orders {
    /// The set of orders f, f′, f″ with true flags.
    pub const fn new(f: bool, df: bool, d2f: bool) -> Self {
        Self([f, df, d2f])
    }

    /// Whether `order` belongs to the set.
    pub const fn contains(self, order: Order) -> bool {
        self.0[order.index()]
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == [false; 3]
    }

    /// The orders of the set, f first.
    pub fn iter(self) -> impl Iterator<Item = Order> {
        Order::ALL
            .into_iter()
            .filter(move |&order| self.contains(order))
    }
}

/// The content of a plot, independent of the surface.
#[derive(Clone, Debug)]
pub struct PlotState {
    /// The functions, in palette order.
    pub functions: Vec<Expression>,
    /// Visible orders: f, f′, f″.
    pub show: Orders,
    /// Hidden functions; false beyond the end of the list.
    pub hidden: Vec<bool>,
    /// Indices i, j of the difference fᵢ − fⱼ to draw instead of all functions.
    pub difference: Option<[usize; 2]>,
    /// Index of the active function, whose tangent the probe shows.
    pub active: usize,
    /// Functions whose f is drawn pale in the background.
    pub ghosts: Vec<Expression>,
    /// Annotations.
    pub marks: Marks,
    /// Mean and standard deviation of the input density.
    pub normal: [f64; 2],
    /// x of the probe.
    pub probe: Option<f64>,
    /// Whether units of x and y have equal length.
    pub equal_aspect: bool,
    /// The visible x.
    pub x: Range,
    /// The visible y; `None` for automatic.
    pub y: Option<Range>,
}

impl PlotState {
    /// f and f′ of `functions` over `x`, without annotations.
    pub fn new(functions: Vec<Expression>, x: Range) -> Self {
        Self {
            functions,
            show: Orders::new(true, true, false),
            hidden: Vec::new(),
            difference: None,
            active: 0,
            ghosts: Vec::new(),
            marks: Marks::default(),
            normal: [0.0, 1.0],
            probe: None,
            equal_aspect: false,
            x,
            y: None,
        }
    }

    /// The difference to draw, if any.
    pub(super) fn difference(&self) -> Option<Difference> {
        let [first, second] = self.difference?;
        Some(Difference {
            first: self.functions.get(first)?.clone(),
            second: self.functions.get(second)?.clone(),
        })
    }
}
