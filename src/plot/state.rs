//! What a plot shows.

use crate::catalogue::{Difference, Expression};
use crate::functions::Jet;

use super::{Marks, Range};

/// Which of the three curves of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// f.
    Value,
    /// f′.
    First,
    /// f″.
    Second,
}

impl Order {
    /// All three, f first.
    pub const ALL: [Self; 3] = [Self::Value, Self::First, Self::Second];

    /// This order's number out of a jet.
    pub const fn of(self, jet: Jet) -> f64 {
        match self {
            Self::Value => jet.f,
            Self::First => jet.df,
            Self::Second => jet.d2f,
        }
    }

    /// 0, 1 or 2.
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// A set of [`Order`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Orders([bool; 3]);

impl Orders {
    /// The set of the orders for which the flag is true: f, f′, f″.
    pub const fn new(f: bool, df: bool, d2f: bool) -> Self {
        Self([f, df, d2f])
    }

    /// Whether `order` belongs to the set.
    pub const fn contains(self, order: Order) -> bool {
        self.0[order.index()]
    }

    /// Whether the set has no member.
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

/// Everything that decides the picture, but not on what it is drawn.
#[derive(Clone, Debug)]
pub struct PlotState {
    /// The functions, in the order of the palette.
    pub functions: Vec<Expression>,
    /// The curves shown of each.
    pub show: Orders,
    /// Whether each of them is left out; none is where the list is shorter.
    pub hidden: Vec<bool>,
    /// The two whose difference is drawn in place of all.
    pub difference: Option<[usize; 2]>,
    /// The one whose tangent the probe draws.
    pub active: usize,
    /// Functions whose f is drawn pale, behind the others.
    pub ghosts: Vec<Expression>,
    /// What is marked.
    pub marks: Marks,
    /// Mean and standard deviation of the normal distribution that the density mark shows.
    pub normal: [f64; 2],
    /// x of the crosshair.
    pub probe: Option<f64>,
    /// Whether a unit of x is as long as a unit of y.
    pub equal_aspect: bool,
    /// The visible x.
    pub x: Range,
    /// The visible y, or `None` for one that fits.
    pub y: Option<Range>,
}

impl PlotState {
    /// f and f′ of `functions` over `x`, with nothing else.
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

    /// The two functions' difference, where that is what is drawn.
    pub(super) fn difference(&self) -> Option<Difference> {
        let [first, second] = self.difference?;
        Some(Difference {
            first: self.functions.get(first)?.clone(),
            second: self.functions.get(second)?.clone(),
        })
    }
}
