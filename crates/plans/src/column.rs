/// What one of the numbers of a plan is for: the columns of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// For those who want to join.
    Enrollment,
    /// For members: complaints and questions.
    MemberServices,
    /// For those who use a text telephone.
    Tty,
}

impl Column {
    /// Every column, in the order in which lists print them.
    pub const ALL: [Self; 3] = [Self::Enrollment, Self::MemberServices, Self::Tty];
}
