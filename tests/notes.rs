//! Notes on the functions: both languages exist, with the same sections and valid experiments.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use activation_lab::catalogue::{Expression, MAX_FUNCTIONS, parse_list};
use activation_lab::functions::ACTIVATIONS;
use activation_lab_plot::Range;

/// A heading below the title, and whether it is optional.
type Part = (&'static str, bool);

/// The headings of a note per language, in order.
const LANGUAGES: [(&str, [Part; 6]); 2] = [
    (
        "en",
        [
            ("Strengths", false),
            ("Weaknesses", false),
            ("Used in", false),
            ("Watch the definition", true),
            ("Common misconceptions", true),
            ("Try this", false),
        ],
    ),
    (
        "zh-CN",
        [
            ("优点", false),
            ("缺点", false),
            ("应用", false),
            ("同名异义", true),
            ("常见误解", true),
            ("动手试试", false),
        ],
    ),
];
/// Index of the section with the experiments.
const TRY_THIS: usize = 5;
const EXPERIMENTS: usize = 3;
/// Length of a note in bytes without link targets; readers see it beside the plot.
const LENGTH: std::ops::RangeInclusive<usize> = 600..=1_900;
/// Default visible x of the page.
const DEFAULT_X: (f64, f64) = (-6.0, 6.0);
/// Maximum |end| of an axis in an experiment; no activation function has a feature beyond.
const FARTHEST: f64 = 1_000.0;

const CURVES: &[&str] = &["f", "df", "d2f"];
const MARKS: &[&str] = &[
    "asymptotes",
    "extrema",
    "zeros",
    "inflections",
    "saturation",
    "unit-slope",
    "density",
];

struct Note {
    id: &'static str,
    language: &'static str,
    parts: &'static [Part],
    /// `None` if the file is missing.
    text: Option<String>,
}

/// All expected notes.
fn notes() -> impl Iterator<Item = Note> {
    let functions = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/functions");
    ACTIVATIONS.iter().flat_map(move |entry| {
        let folder = functions.join(entry.id);
        LANGUAGES.iter().map(move |(language, parts)| Note {
            id: entry.id,
            language,
            parts,
            text: fs::read_to_string(folder.join(format!("notes.{language}.md"))).ok(),
        })
    })
}

/// Fails with every complaint of `check`.
fn check(check: impl Fn(&Note, &str) -> Result<(), String>) {
    let problems: Vec<String> = notes()
        .filter_map(|note| {
            let problem = check(&note, note.text.as_deref()?).err()?;
            Some(format!("{}, {}: {problem}", note.id, note.language))
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The message of the first condition that is false.
fn require(conditions: impl IntoIterator<Item = (bool, String)>) -> Result<(), String> {
    match conditions.into_iter().find(|(holds, _)| !holds) {
        None => Ok(()),
        Some((_, problem)) => Err(problem),
    }
}

/// Headings with their sections; the title is the first.
fn sections(text: &str) -> Vec<(&str, &str)> {
    let text = text.strip_prefix("# ").unwrap_or_default();
    text.split("\n## ")
        .map(|section| {
            let (heading, body) = section.split_once('\n').unwrap_or((section, ""));
            (heading, body.trim())
        })
        .collect()
}

fn section<'a>(note: &Note, text: &'a str, part: usize) -> &'a str {
    let heading = note.parts[part].0;
    let found = sections(text)
        .into_iter()
        .find(|(name, _)| *name == heading);
    found.map_or("", |(_, body)| body)
}

/// Link targets; a target may contain balanced parentheses.
fn targets(text: &str) -> Vec<&str> {
    text.match_indices("](")
        .map(|(at, opening)| {
            let target = &text[at + opening.len()..];
            let mut depth = 1;
            let end = target.find(|c| {
                match c {
                    '(' => depth += 1,
                    ')' => depth -= 1,
                    _ => {}
                }
                depth == 0
            });
            &target[..end.expect("a link that ends")]
        })
        .collect()
}

#[test]
fn every_function_has_a_note_in_both_languages() {
    let missing: Vec<String> = notes()
        .filter(|note| note.text.is_none())
        .map(|note| format!("src/functions/{}/notes.{}.md", note.id, note.language))
        .collect();
    assert!(missing.is_empty(), "missing:\n{}", missing.join("\n"));
}

#[test]
fn sections_are_in_order_and_not_empty() {
    check(|note, text| {
        let sections = sections(text);
        let (title, bodies) = sections.split_first().ok_or("no title")?;
        let mut found = bodies.iter().map(|(heading, _)| *heading).peekable();
        for &(heading, optional) in note.parts {
            if found.next_if_eq(&heading).is_none() && !optional {
                return Err(format!("no \"{heading}\" in its place"));
            }
        }
        let extra = found.next();
        let empty = sections.iter().find(|(_, body)| body.is_empty());
        let points = |part| {
            section(note, text, part)
                .lines()
                .all(|line| line.starts_with("- "))
        };
        require([
            (!title.0.trim().is_empty(), "no title".to_owned()),
            (extra.is_none(), format!("out of place: {extra:?}")),
            (empty.is_none(), format!("empty: {empty:?}")),
            (points(0) && points(1), "a reason without \"- \"".to_owned()),
            (!text.contains('\t'), "a tab".to_owned()),
            (
                text.matches('$').count() % 2 == 0,
                "a formula without end".to_owned(),
            ),
        ])
    });
}

#[test]
fn every_note_has_verifiable_sources() {
    let functions = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/functions");
    let is_found = |line: &str| {
        let words = line.split(|c: char| !c.is_ascii_digit());
        let has_year = words
            .filter_map(|word| word.parse().ok())
            .any(|year| (1800..2100).contains(&year));
        line.starts_with("- ") && (has_year || line.contains("](https://"))
    };
    for entry in ACTIVATIONS {
        let path = functions.join(entry.id).join("sources.md");
        let text = fs::read_to_string(&path).unwrap_or_default();
        assert!(!text.is_empty(), "{} is missing or empty", path.display());
        for line in text.lines() {
            assert!(
                is_found(line),
                "{}: neither year nor link: {line}",
                path.display()
            );
        }
    }
}

#[test]
fn notes_are_short() {
    check(|_, text| {
        let length = text.len() - targets(text).iter().map(|t| t.len()).sum::<usize>();
        require([(LENGTH.contains(&length), format!("{length} bytes"))])
    });
}

#[test]
fn three_experiments_each_start_with_a_link() {
    check(|note, text| {
        let experiments: Vec<&str> = section(note, text, TRY_THIS).lines().collect();
        let (count, links) = (experiments.len(), targets(text).len());
        let begins = |(i, line): (usize, &&str)| {
            line.starts_with(&format!("{}. [", i + 1)) && targets(line).len() == 1
        };
        require([
            (count == EXPERIMENTS, format!("{count} experiments")),
            (
                experiments.iter().enumerate().all(begins),
                "an experiment without number or link".to_owned(),
            ),
            (links == count, "a link that is no experiment".to_owned()),
        ])
    });
}

#[test]
fn experiments_are_valid_states() {
    check(|note, text| {
        for target in targets(text) {
            state(note.id, target).map_err(|problem| format!("{target}: {problem}"))?;
        }
        Ok(())
    });
}

#[test]
fn both_languages_have_the_same_experiments() {
    check(|note, text| {
        let other = notes()
            .filter(|other| other.id == note.id)
            .filter_map(|other| other.text)
            .all(|other| targets(&other) == targets(text));
        require([(other, "other experiments than its counterpart".to_owned())])
    });
}

/// Whether a fragment is a valid state that keeps the note on `id` in view.
fn state(id: &str, target: &str) -> Result<(), String> {
    let pairs: Vec<(&str, &str)> = target
        .strip_prefix('#')
        .ok_or("not a state of the page")?
        .split('&')
        .map(|pair| {
            pair.split_once('=')
                .ok_or_else(|| format!("no value: {pair}"))
        })
        .collect::<Result<_, _>>()?;
    let once = pairs
        .iter()
        .map(|(key, _)| key)
        .collect::<HashSet<_>>()
        .len()
        == pairs.len();
    let text = |key: &str| pairs.iter().find(|pair| pair.0 == key).map(|pair| pair.1);

    let functions =
        parse_list(text("functions").ok_or("no functions")?).map_err(|error| error.to_string())?;
    let active = positions(text("active").unwrap_or("1"), &functions, 1);
    let own = active.is_some_and(|of| functions[of[0] - 1].activation().id == id);
    let x = range(text("x").unwrap_or("-6,6"));
    let probe = |text: &str| {
        let (lo, hi) = x.map_or(DEFAULT_X, |x| (x.lo(), x.hi()));
        text.parse().is_ok_and(|x: f64| lo <= x && x <= hi)
    };
    require([
        (once, "a key given twice".to_owned()),
        (
            own,
            "it would put another note in the place of this".to_owned(),
        ),
        (
            functions.len() <= MAX_FUNCTIONS,
            "too many functions".to_owned(),
        ),
    ])?;
    let shows = |curve: &str| {
        text("show")
            .unwrap_or("f,df")
            .split(',')
            .any(|c| c == curve)
    };
    for &(key, value) in &pairs {
        let marked = |mark: &str| value.split(',').any(|m| m == mark);
        let good = match key {
            "functions" | "active" => true,
            "show" => words(value, CURVES),
            "x" => x.is_some(),
            "y" => value == "auto" || range(value).is_some(),
            "probe" => probe(value),
            // Marks must be visible: the unit-slope line needs f′, the bands need functions.
            "marks" => {
                words(value, MARKS)
                    && (shows("df") || !marked("unit-slope"))
                    && (text("difference").is_none() || !marked("saturation"))
            }
            "difference" => positions(value, &functions, 2).is_some(),
            "off" => positions(value, &functions, value.split(',').count()).is_some(),
            "aspect" => value == "equal",
            _ => return Err(format!("key \"{key}\" has no place in an experiment")),
        };
        if !good {
            return Err(format!("{key}={value}"));
        }
    }
    Ok(())
}

/// Whether the text is a list of distinct known words.
fn words(text: &str, known: &[&str]) -> bool {
    let given: Vec<&str> = text.split(',').collect();
    given.iter().all(|word| known.contains(word))
        && given.iter().collect::<HashSet<_>>().len() == given.len()
}

/// Distinct 1-based indices of functions.
fn positions(text: &str, functions: &[Expression], count: usize) -> Option<Vec<usize>> {
    let list: Vec<usize> = text
        .split(',')
        .map(|p| p.parse().ok())
        .collect::<Option<_>>()?;
    let inside = list.iter().all(|p| (1..=functions.len()).contains(p));
    let different = list.iter().collect::<HashSet<_>>().len() == list.len();
    (inside && different && list.len() == count).then_some(list)
}

fn range(text: &str) -> Option<Range> {
    let (lo, hi) = text.split_once(',')?;
    let range = Range::new(lo.parse().ok()?, hi.parse().ok()?)?;
    (range.lo().abs().max(range.hi().abs()) <= FARTHEST).then_some(range)
}
