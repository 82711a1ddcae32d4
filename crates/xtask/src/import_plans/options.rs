use std::path::PathBuf;

/// What a directory is made of.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The table, with the columns contract id, plan id, organization, plan name, plan kind, state, enrollment phone,
    /// member services phone and TTY, in any order
    pub csv: PathBuf,
    /// The state whose rows are taken, such as `NH`; `US` takes those of every state
    #[arg(long, value_parser = state)]
    pub state: String,
    /// The year for which the list was made
    #[arg(long, value_parser = clap::value_parser!(u16).range(1966..=9999))]
    pub year: u16,
    /// A passage that the list rests on, as a source, a slash and a place
    #[arg(long, required = true)]
    pub cites: Vec<String>,
    /// A table of whom else the list names, with the columns name, letters and phone
    #[arg(long)]
    pub contacts: Option<PathBuf>,
}

fn state(typed: &str) -> Result<String, &'static str> {
    super::cells::state(typed).ok_or("write two letters")
}
