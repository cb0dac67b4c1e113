//! Files in a text that may stand in markup and in scripts. `xtask/bundle/container.js` reads it.
//!
//! The text is the length of the content in bytes, a space, and the content: LZMA in base 91. The content begins with a line of
//! JSON, the path and the length of each file; the files follow without anything between them.

use crate::site::SiteFile;
use anyhow::{Context, Result};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::io::Write;

/// Two characters carry so many bits: 91² is a little more than 2¹³.
const BITS: u32 = 13;
const BASE: u32 = 91;

/// Packs files.
pub(crate) fn pack(files: &[SiteFile]) -> Result<String> {
    let index: Vec<_> = files
        .iter()
        .map(|file| (&file.path, file.content.len()))
        .collect();
    let mut content = serde_json::to_vec(&index)?;
    content.push(b'\n');
    for file in files {
        content.extend(&file.content);
    }
    let packed = compress(&content).context("cannot compress")?;
    Ok(format!("{} {}", content.len(), encode(&packed)))
}

fn compress(content: &[u8]) -> Result<Vec<u8>> {
    // Positions modulo 4 mean nothing in texts and in WebAssembly.
    let options = LzmaOptions {
        lc: 3,
        lp: 0,
        pb: 0,
        nice_len: LzmaOptions::NICE_LEN_MAX,
        dict_size: 1 << 23,
        depth_limit: 512,
        ..LzmaOptions::with_preset(9)
    };
    let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

/// Base 91: 13 bits, the lowest first, in two characters, the lower first.
fn encode(bytes: &[u8]) -> String {
    let mut output = String::with_capacity(bytes.len() * 5 / 4);
    let [mut bits, mut count] = [0_u32; 2];
    let mut put = |number: u32| output.extend([number % BASE, number / BASE].map(character));
    for byte in bytes {
        bits |= u32::from(*byte) << count;
        count += 8;
        if count >= BITS {
            put(bits & ((1 << BITS) - 1));
            bits >>= BITS;
            count -= BITS;
        }
    }
    if count > 0 {
        put(bits);
    }
    output
}

/// A printable ASCII character that is none of `"`, `<` and `\`.
fn character(digit: u32) -> char {
    let mut code = digit + u32::from(b'!');
    for left_out in *b"\"<\\" {
        code += u32::from(code >= u32::from(left_out));
    }
    char::from(code as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process;
    use crate::sketch::Sketch;
    use std::process::Command;

    #[test]
    fn the_alphabet_is_harmless() {
        let letters: String = (0..BASE).map(character).collect();
        assert_eq!(letters.len(), 91);
        assert!(letters.chars().all(|c| c.is_ascii_graphic()));
        assert!(!letters.contains(['"', '<', '\\']));
        assert_eq!(letters.chars().next_back(), Some('~'));
    }

    #[test]
    fn what_is_packed_is_unpacked_by_the_script() {
        let mut state = 1_u32;
        let mut noise = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        });
        let noise: Vec<u8> = noise.by_ref().take(5000).collect();
        // Far apart, near, and of every length of a match.
        let mut patterns = noise.clone();
        for length in 1..300 {
            patterns.extend(&noise[length..2 * length]);
            patterns.extend(std::iter::repeat_n(7, length % 20));
        }
        let text = "激活函数 f(x) = x·Φ(x)\n".repeat(50);
        let files = [noise, Vec::new(), patterns, text.into_bytes()];
        let files: Vec<_> = files
            .into_iter()
            .enumerate()
            .map(|(i, content)| SiteFile {
                path: format!("{i}").into(),
                content,
            })
            .collect();
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/bundle/container.js");
        let packed = pack(&files).unwrap();
        let program = format!(
            "import {{ unpack }} from 'file://{root}';
             for (const [path, bytes] of unpack(\"{packed}\")) console.log(path, Buffer.from(bytes).toString('hex'));"
        );
        let sketch = Sketch::new(&[("unpack.mjs", &program)]);
        let script = sketch.project.root().join("unpack.mjs");
        let output = process::read(Command::new("node").arg(script)).unwrap();
        for (line, file) in output.lines().zip(&files) {
            let hex: String = file.content.iter().map(|b| format!("{b:02x}")).collect();
            assert_eq!(line, format!("{} {hex}", file.path.display()));
        }
        assert_eq!(output.lines().count(), files.len());
    }
}
