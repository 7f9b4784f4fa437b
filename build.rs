//! Lists `locales/<language>/*.ftl` for `include_str!`, so that a new file needs no hand-kept list.

use std::{env, fmt::Write, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    // The migrations are embedded too, by a macro that cannot watch a folder itself.
    if Path::new("migrations").exists() {
        println!("cargo::rerun-if-changed=migrations");
    }
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let mut list = String::from("&[\n");
    for language in sorted(&Path::new(&root).join("locales"))? {
        let folder = Path::new(&root).join("locales").join(&language);
        for file in sorted(&folder)? {
            if let Some(name) = file.strip_suffix(".ftl") {
                let path = folder.join(&file).to_string_lossy().into_owned();
                writeln!(list, "    ({language:?}, {name:?}, include_str!({path:?})),").map_err(io::Error::other)?;
            }
        }
    }
    list.push_str("]\n");
    fs::write(Path::new(&out).join("locales.rs"), list)
}

fn sorted(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
