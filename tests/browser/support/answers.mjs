// Answers that more than one test gives: those that lead through the topic of going home to care paid by the State.
export const viaState = {
  drug_standing: "not_part_b",
  network: "drug_only",
  formulary: "on_formulary",
  entity: "yes",
  dual: "full_medicaid",
  assurances: "nobody",
  delivered_form: "ready",
  in_place: "no",
};
