use chrono::NaiveDate;
use plans::{Kind, Plan, PlanList};

/// The words of which names are made.
const COMPANIES: [&str; 10] =
    ["Granite", "Harbor", "Lakeside", "Maple", "Northern", "Orchard", "Prairie", "Summit", "Union", "Valley"];
const TRADES: [&str; 5] = ["Health", "HealthCare", "Insurance Company", "Life", "Mutual of the West"];
const PLANS: [&str; 8] =
    ["Basic", "Choice", "Classic", "Complete", "Enhanced", "MedicareRx Plan - Saver", "Option 1", "Rx Plus"];

/// A list for the whole country that nobody printed: the same plans for the same count and seed, in the order of the
/// canonical form.
pub fn made_up_plans(count: u16, seed: u64) -> PlanList {
    let mut chance = Chance(seed);
    let mut plans: Vec<_> = (0..count).map(|number| made_up_plan(number, &mut chance)).collect();
    plans.sort_by_cached_key(|plan| (plan.organization.to_lowercase(), plan.id()));
    PlanList {
        state: "US".to_owned(),
        year: 2007,
        from: NaiveDate::from_ymd_opt(2007, 1, 1).unwrap_or_default(),
        until: NaiveDate::from_ymd_opt(2007, 12, 31).unwrap_or_default(),
        cites: vec!["state-plans-2007/title".to_owned()],
        contacts: Vec::new(),
        plans,
    }
}

/// A plan whose id follows from its number, with everything else by chance. Four plans share a contract and a company.
fn made_up_plan(number: u16, chance: &mut Chance) -> Plan {
    let contract = usize::from(number / 4);
    let company = COMPANIES[contract % COMPANIES.len()];
    let trade = TRADES[contract / COMPANIES.len() % TRADES.len()];
    let kind = Kind::ALL[chance.below(Kind::ALL.len())];
    Plan {
        contract: format!("{}{contract:04}", if kind == Kind::Pdp { 'S' } else { 'H' }),
        number: format!("{:03}", number % 1000),
        organization: format!("{company} {trade}"),
        name: format!("{company} {} Reg {}", PLANS[chance.below(PLANS.len())], chance.below(34) + 1),
        kind,
        enrollment: chance.phone(),
        member_services: chance.phone(),
        tty: (chance.below(2) == 0).then(|| "711".to_owned()),
    }
}

/// Numbers that look like chance and are the same for the same seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or_default() % limit
    }

    fn phone(&mut self) -> String {
        let area = [800, 866, 877, 888][self.below(4)];
        format!("1-{area}-{:03}-{:04}", self.below(1000), self.below(10_000))
    }
}
