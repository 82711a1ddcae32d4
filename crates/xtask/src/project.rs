use crate::failure::Failure;
use std::path::PathBuf;
use std::{env, fs};
use xshell::Shell;

/// How the names of finished programs end. That of a program's script has `.js` in its place.
pub const PROGRAM: &str = "_bg.wasm";

/// Where things are, and a shell that runs programs there.
pub struct Project {
    /// Runs programs in the root folder.
    pub shell: Shell,
    /// The folder of the whole project.
    pub root: PathBuf,
    /// The user's folder for tools, shared by every clone so that each tool is built once.
    pub cache: PathBuf,
}

impl Project {
    /// Finds the project that this program was built from.
    ///
    /// # Errors
    ///
    /// If no folder for tools is known, or no shell can start in the root folder.
    pub fn find() -> Result<Self, Failure> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
        let root = root.canonicalize().map_err(Failure::file(&root))?;
        let shell = Shell::new()?;
        shell.change_dir(&root);
        Ok(Self { shell, root, cache: cache()? })
    }

    /// The folder that is served.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The finished programs of the site, each beside its script.
    ///
    /// # Errors
    ///
    /// If the folder that is served cannot be read.
    pub fn programs(&self) -> Result<Vec<PathBuf>, Failure> {
        let dist = self.dist();
        let entries = fs::read_dir(&dist).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let paths = entries.map_err(Failure::file(&dist))?.into_iter().map(|entry| entry.path());
        Ok(paths.filter(|path| path.to_string_lossy().ends_with(PROGRAM)).collect())
    }

    /// The folder of what is made for Trunk to copy.
    pub fn assets(&self) -> PathBuf {
        self.root.join("target/assets")
    }

    /// The folder of the facts and words.
    pub fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    /// The program that an npm package brings.
    pub fn node_program(&self, name: &str) -> PathBuf {
        self.root.join("node_modules/.bin").join(name)
    }
}

fn cache() -> Result<PathBuf, Failure> {
    let given = env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let usual = || env::home_dir().map(|home| home.join(".cache"));
    given
        .or_else(usual)
        .map(|folder| folder.join("signpost"))
        .ok_or(Failure::Missing("Set XDG_CACHE_HOME to a folder for the tools that the build needs."))
}
