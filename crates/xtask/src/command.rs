use crate::import_plans::Options;
use clap::Parser;
use std::path::PathBuf;

/// Signpost's own commands. Each installs what it needs.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask")]
pub enum Command {
    /// Build the site and serve it on this machine
    Serve {
        /// The port; the next free one is taken if it is in use
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build the site into `dist`
    Dist,
    /// Run every test: native, browser, accessibility, byte budget
    Test,
    /// Take random steps through the site in a browser, and tell what is wrong on the way
    Walk {
        /// How many steps
        #[arg(long, default_value_t = 10_000)]
        steps: u32,
        /// The seed of the first trip; the same seed goes the same way
        #[arg(long, default_value_t = 1)]
        seed: u32,
    },
    /// Check format, lints and data
    Check,
    /// Check licences, origins, known faults and signatures of the packages in use
    Audit,
    /// Build the site twice, in two folders, and compare every file
    Reproduce,
    /// Measure bytes, engine and page, as a Markdown table
    Bench {
        /// Fail if a figure misses its target
        #[arg(long)]
        enforce: bool,
        /// Keep the table in README.md
        #[arg(long)]
        write: bool,
    },
    /// Print the result for some answers as JSON
    Ask {
        /// The topic, such as `discharge`
        topic: String,
        /// `fact=value`, `event_date=2007-03-05` (or `now`), `edition=2009`
        settings: Vec<String>,
    },
    /// Write everything the rules say as one JSON file, and its schema beside it
    Export {
        /// The file
        #[arg(default_value = "target/catalog.json")]
        path: PathBuf,
    },
    /// Write the plans of a state from a table in a CSV file
    ImportPlans(Options),
    /// Run files of cases, or folders of them
    Cases {
        /// Files and folders
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Change the data one place at a time and print what nothing notices
    Mutants {
        /// Change only these files, or those below these folders
        #[arg(long)]
        only: Vec<PathBuf>,
        /// Change only the lines that differ from this commit
        #[arg(long)]
        since: Option<String>,
    },
}
