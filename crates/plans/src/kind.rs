use packed::packed;

/// What kind of plan it is, as the documents abbreviate it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A stand-alone prescription drug plan.
    Pdp,
    /// A Medicare Advantage plan with drug coverage.
    MaPd,
    /// A Medicare Advantage plan without drug coverage.
    Ma,
    /// A private fee-for-service plan.
    Pffs,
    /// A medical savings account plan.
    Msa,
    /// A cost plan.
    Cost,
    /// A special needs plan.
    Snp,
}

packed! { enum Kind { Pdp, MaPd, Ma, Pffs, Msa, Cost, Snp } }

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] = [Self::Pdp, Self::MaPd, Self::Ma, Self::Pffs, Self::Msa, Self::Cost, Self::Snp];

    /// The abbreviation, which is also how the data writes it.
    pub const fn abbreviation(self) -> &'static str {
        match self {
            Self::Pdp => "PDP",
            Self::MaPd => "MA-PD",
            Self::Ma => "MA",
            Self::Pffs => "PFFS",
            Self::Msa => "MSA",
            Self::Cost => "Cost",
            Self::Snp => "SNP",
        }
    }
}
