use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use xshell::{Cmd, cmd};

/// A Chromium for the tests, run through Node.
pub struct Browser {
    /// The program of the browser.
    program: PathBuf,
}

impl Browser {
    /// Finds a Chromium or installs one.
    ///
    /// # Errors
    ///
    /// If there is none and none can be had.
    pub fn install(project: &Project) -> Result<Self, Failure> {
        let found = present().or_else(|| playwrights_own(project));
        let program = found.or_else(|| from_debian(project)).or_else(|| from_playwright(project));
        program.map(|program| Self { program }).ok_or(Failure::Missing(
            "The browser tests need Chromium: install it, or set CHROME to the path of a Chromium or Chrome program.",
        ))
    }

    /// Tells a program of the tests where the browser and the site are.
    pub fn drives<'a>(&self, program: Cmd<'a>, address: &str) -> Cmd<'a> {
        program.env("CHROME", &self.program).env("BASE_URL", address).quiet()
    }
}

fn present() -> Option<PathBuf> {
    let given = env::var_os("CHROME").map(PathBuf::from).filter(|program| program.is_file());
    given.or_else(|| {
        let path = env::var_os("PATH").unwrap_or_default();
        let names = ["chromium", "chromium-browser", "google-chrome"];
        let programs = names.iter().flat_map(|name| env::split_paths(&path).map(move |folder| folder.join(name)));
        programs.into_iter().find(|program| program.is_file())
    })
}

fn playwrights_own(project: &Project) -> Option<PathBuf> {
    let shell = &project.shell;
    let question = "console.log(require('@playwright/test').chromium.executablePath())";
    let answer = cmd!(shell, "node --eval {question}").quiet().read().ok()?;
    Some(PathBuf::from(answer)).filter(|program| program.is_file())
}

fn from_debian(project: &Project) -> Option<PathBuf> {
    let shell = &project.shell;
    let is_root = cmd!(shell, "id --user").quiet().read().is_ok_and(|user| user == "0");
    let system = fs::read_to_string(Path::new("/etc/os-release")).unwrap_or_default();
    if !is_root || !system.lines().any(|line| line == "ID=debian") {
        return None;
    }
    step::begin("Installing Chromium from Debian (about a minute, once)");
    cmd!(shell, "apt-get update --quiet").quiet().run().ok()?;
    cmd!(shell, "apt-get install --quiet --yes chromium chromium-driver")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .quiet()
        .run()
        .ok()?;
    present()
}

fn from_playwright(project: &Project) -> Option<PathBuf> {
    let shell = &project.shell;
    let playwright = project.node_program("playwright");
    step::begin("Downloading Chromium for Playwright (about a minute, once)");
    cmd!(shell, "{playwright} install chromium").quiet().run().ok()?;
    playwrights_own(project)
}
