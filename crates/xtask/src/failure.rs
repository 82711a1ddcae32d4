use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a command of the project stopped.
#[derive(Debug)]
pub enum Failure {
    /// Another program could not be run, or failed.
    Program(xshell::Error),
    /// A file or folder could not be read or written.
    File(PathBuf, io::Error),
    /// No address on this machine could be listened on.
    Network(io::Error),
    /// A program is missing that only its user can install; how to.
    Missing(&'static str),
    /// There are findings in the data.
    Findings(loader::Findings),
    /// What a program printed is not what was asked of it; which program.
    Output(&'static str, serde_json::Error),
    /// A program of the site is not what the tools make; why.
    Wasm(wasm_encoder::reencode::Error),
    /// The shell of the site states no policy.
    NoPolicy(PathBuf),
    /// A parser was linked into the app; which.
    Parser(&'static str),
    /// The first view is too heavy: its bytes, and the bytes allowed.
    Budget(u64, u64),
    /// Packages are not sound; each as a sentence.
    Packages(Vec<String>),
    /// Files that are not the same in two builds.
    Differing(Vec<String>),
    /// Figures miss their targets; each as a sentence.
    Figures(Vec<String>),
    /// README.md has no place for the table; the marker that is missing.
    NoMarker(&'static str),
    /// A setting on the command line cannot be understood; why.
    Setting(String),
    /// Something is wrong with the data before anything was changed; what noticed it.
    Noticed(&'static str),
    /// Cases failed, or changes survived, and the last line of the output has said so.
    Told,
}

impl Failure {
    /// Wraps an error that a file gave.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File(path, error)
    }
}

impl From<xshell::Error> for Failure {
    fn from(error: xshell::Error) -> Self {
        Self::Program(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program(error) => write!(formatter, "{error}"),
            Self::File(path, error) => write!(formatter, "{}: {error}", path.display()),
            Self::Network(error) => write!(formatter, "Cannot listen on 127.0.0.1: {error}"),
            Self::Missing(advice) => write!(formatter, "{advice}"),
            Self::Findings(findings) => write!(formatter, "{findings}"),
            Self::Wasm(error) => write!(formatter, "A program cannot be rewritten: {error}"),
            Self::Output(program, error) => write!(formatter, "{program} printed something unexpected: {error}"),
            Self::NoPolicy(path) => write!(formatter, "{}: no Content-Security-Policy is stated", path.display()),
            Self::Parser(name) => write!(formatter, "The app holds a parser that must not reach a browser: {name}"),
            Self::Budget(bytes, limit) => {
                write!(formatter, "The first view takes {bytes} bytes; at most {limit} are allowed.")
            }
            Self::Figures(sentences) | Self::Packages(sentences) => write!(formatter, "{}", sentences.join("\n")),
            Self::Differing(names) => {
                write!(formatter, "These files are not the same in both builds:\n{}", names.join("\n"))
            }
            Self::NoMarker(marker) => write!(formatter, "README.md has no line {marker}"),
            Self::Setting(reason) => write!(formatter, "{reason}"),
            Self::Noticed(by) => {
                write!(formatter, "Nothing was changed, because {by} finds the data wrong as it stands.")
            }
            Self::Told => Ok(()),
        }
    }
}
