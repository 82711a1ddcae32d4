use plans::{Contact, Plan, PlanList};

/// The file of a list: the same bytes for the same content.
pub fn canonical(list: &PlanList) -> String {
    let cites: Vec<_> = list.cites.iter().map(|cite| quoted(cite)).collect();
    let head = format!(
        "# Written by `cargo xtask import-plans`.\n\nstate = {}\nyear = {}\nin_force = {{ from = {}, until = {} }}\ncites = [{}]\n",
        quoted(&list.state),
        list.year,
        list.from,
        list.until,
        cites.join(", ")
    );
    let contacts = list.contacts.iter().map(contact);
    let plans = list.plans.iter().map(plan);
    std::iter::once(head).chain(contacts).chain(plans).collect::<Vec<_>>().join("\n")
}

fn contact(contact: &Contact) -> String {
    let entries =
        [("name", Some(&contact.name)), ("letters", contact.letters.as_ref()), ("phone", Some(&contact.phone))];
    table("contact", &entries)
}

fn plan(plan: &Plan) -> String {
    let kind = plan.kind.abbreviation().to_owned();
    let entries = [
        ("contract", Some(&plan.contract)),
        ("number", Some(&plan.number)),
        ("organization", Some(&plan.organization)),
        ("name", Some(&plan.name)),
        ("kind", Some(&kind)),
        ("enrollment", Some(&plan.enrollment)),
        ("member_services", Some(&plan.member_services)),
        ("tty", plan.tty.as_ref()),
    ];
    table("plan", &entries)
}

fn table(name: &str, entries: &[(&str, Option<&String>)]) -> String {
    let line = |(key, text): &(&str, Option<&String>)| Some(format!("{key} = {}\n", quoted((*text)?)));
    format!("[[{name}]]\n{}", entries.iter().filter_map(line).collect::<String>())
}

/// A text of TOML. It holds no sign that cannot be printed, so only two signs have to be told apart.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
