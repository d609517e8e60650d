//! The island: the reader's plan beside another, what both come to, and what the answer hangs on.

use std::sync::Arc;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    model::math::{exp10, log10, round_to},
    scenes::stargate_europe::{
        chart::{self, Pair},
        costs::{CostModel, Output},
        model::{BUDGET, Measure, Place, Plan, Rhythm, YEARS, from_link, to_link},
        sentence,
    },
    text::{Arg, Phrases},
    ui::{Choice, Controls, Draw, LinkBar, LinkNotice, Outcome, PrintButton, Segmented, Slider, island, linked, use_phrases},
};

/// The cost model and the named plans. Without JavaScript: the first plan beside the second.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanInputs {
    /// What everything costs.
    pub model: CostModel,
    /// Named plans, by key; the reader starts from the first, beside the second.
    pub plans: Vec<(String, Plan)>,
    /// Where the budget's range comes from, as HTML.
    pub budget_note: String,
}

island!(stargate_europe_plan(PlanInputs) => view);

fn view(inputs: PlanInputs) -> impl IntoView {
    let PlanInputs { model, plans, budget_note } = inputs;
    let phrases = use_phrases();
    let fallback = Plan { budget_billion_eur: BUDGET.0, years: YEARS.0, rhythm: Rhythm::Even, place: Place::Union, weights: [0.0; 7] };
    let first = plans.first().map_or(fallback, |(_, plan)| *plan);
    let second = plans.get(1).map_or_else(String::new, |(key, _)| key.clone());
    let plans = Arc::new(plans);
    let find = {
        let plans = plans.clone();
        move |key: &str| plans.iter().find(|(other, _)| other == key).map_or(fallback, |(_, plan)| *plan)
    };
    let state = State::new(first);
    let plan = Memo::new(move |_| state.plan());
    let first_key = plans.first().map_or_else(String::new, |(key, _)| key.clone());
    let start_from = RwSignal::new(first_key.clone());
    let beside = RwSignal::new(second.clone());
    let output = RwSignal::new(Output::Chips.key().to_owned());
    let (refused, set_refused) = signal(Vec::new());
    {
        let find = find.clone();
        Effect::new(move |former: Option<String>| {
            let key = start_from.get();
            match former {
                None => {
                    if let Some(parts) = linked("stargate-europe") {
                        let (plan, names) = from_link(&parts, &first);
                        set_refused.set(names);
                        state.set(&plan);
                    }
                }
                Some(former) if former != key => state.set(&find(&key)),
                Some(_) => {}
            }
            key
        });
    }
    let other = Memo::new(move |_| find(&beside.get()));
    let name_of = {
        let phrases = phrases.clone();
        move |key: &str| phrases.get(&format!("stargate-europe-plan-{key}"))
    };
    let options: Vec<(String, String)> = plans.iter().map(|(key, _)| (key.clone(), name_of(key))).collect();
    let yours = phrases.get("stargate-europe-yours");
    let both = Memo::new(move |_| Both { names: [yours.clone(), name_of(&beside.get())], plans: [plan.get(), other.get()] });

    let draw_outputs: Draw = {
        let phrases = phrases.clone();
        Arc::new(move |width| both.with(|both| chart::outputs(&model, &both.pair(), width, &phrases).unwrap_or_default()))
    };
    let draw_money: Draw = {
        let phrases = phrases.clone();
        Arc::new(move |width| both.with(|both| chart::money(&both.pair(), width, &phrases).unwrap_or_default()))
    };
    let draw_sensitivity: Draw = {
        let phrases = phrases.clone();
        Arc::new(move |width| chart::sensitivity(&model, &plan.get(), Output::parse(&output.get()), width, &phrases).unwrap_or_default())
    };
    let said = {
        let phrases = phrases.clone();
        Signal::derive(move || both.with(|both| sentence::outputs(&model, &both.pair(), &phrases)))
    };
    let outputs_table = {
        let phrases = phrases.clone();
        Signal::derive(move || both.with(|both| chart::outputs_table(&model, &both.pair(), &phrases)))
    };
    let [w1, w2, w3, w4] = [(); 4].map(|()| phrases.clone());
    let output_names =
        Output::ALL.map(|output| (output.key().to_owned(), phrases.get(&format!("stargate-europe-output-{}", output.key())))).to_vec();
    let [money_title, sensitivity_title, output_label, link_label] =
        ["money-title", "sensitivity-title", "output", "link"].map(|key| phrases.get(&format!("stargate-europe-{key}")));
    let reset_beside = second.clone();
    let on_reset = move |()| {
        start_from.set(first_key.clone());
        beside.set(reset_beside.clone());
        state.set(&first);
    };
    let is_default = Signal::derive(move || plan.get() == first && beside.get() == second);
    view! {
        <div class="instrument" id="stargate-europe-plan">
            <LinkNotice refused=refused/>
            <Controls on_reset=on_reset is_default=is_default>
                {panel(state, plan, (start_from, beside), options, budget_note, &phrases)}
            </Controls>
            <Outcome name="stargate-europe-plan" sentence=said draw=draw_outputs table=outputs_table/>
            <LinkBar slug="stargate-europe" settings=Signal::derive(move || plan.with(to_link)) label=link_label/>
            <PrintButton id="stargate-europe"/>
        </div>
        <div class="instrument" id="stargate-europe-money">
            <h5>{money_title}</h5>
            <Outcome
                name="stargate-europe-money"
                sentence=Signal::derive(move || plan.with(|plan| sentence::money(plan, &w1)))
                draw=draw_money
                table=Signal::derive(move || plan.with(|plan| chart::money_table(plan, &w2)))
            />
        </div>
        <div class="instrument" id="stargate-europe-sensitivity">
            <h5>{sensitivity_title}</h5>
            <Controls on_reset=move |()| output.set(Output::Chips.key().to_owned()) is_default=Signal::derive(move || output.get() == Output::Chips.key())>
                <Choice id="stargate-europe-output".to_owned() label=output_label options=output_names value=output/>
            </Controls>
            <Outcome
                name="stargate-europe-sensitivity"
                sentence=Signal::derive(move || plan.with(|plan| sentence::sensitivity(&model, plan, Output::parse(&output.get()), &w3)))
                draw=draw_sensitivity
                table=Signal::derive(move || plan.with(|plan| chart::sensitivity_table(&model, plan, Output::parse(&output.get()), &w4)))
            />
        </div>
    }
}

/// The reader's plan and the one beside it, with their names.
#[derive(Clone, PartialEq)]
struct Both {
    names: [String; 2],
    plans: [Plan; 2],
}

impl Both {
    fn pair(&self) -> Pair<'_> {
        [(&self.names[0], &self.plans[0]), (&self.names[1], &self.plans[1])]
    }
}

/// The controls of a plan.
fn panel(
    state: State,
    plan: Memo<Plan>,
    (start_from, beside): (RwSignal<String>, RwSignal<String>),
    options: Vec<(String, String)>,
    budget_note: String,
    phrases: &Arc<Phrases>,
) -> impl IntoView + use<> {
    let label = |key: &str| phrases.get(&format!("stargate-europe-{key}"));
    let rhythms = Rhythm::ALL.map(|rhythm| (rhythm.key().to_owned(), label(&format!("rhythm-{}", rhythm.key())))).to_vec();
    let places = Place::ALL.map(|place| (place.key().to_owned(), label(&format!("place-{}", place.key())))).to_vec();
    let (budget_words, years_words) = (phrases.clone(), phrases.clone());
    let shown_budget = Signal::derive(move || {
        let billion = plan.get().budget_billion_eur;
        budget_words.fill("unit-money-eur-billion", &[("n", Arg::Number(billion, if billion < 10.0 { 2 } else { 0 }))])
    });
    let shown_years = Signal::derive(move || years_words.fill("unit-years", &[("n", Arg::Number(plan.get().years, 0))]));
    let weights = Measure::ALL
        .into_iter()
        .enumerate()
        .map(|(index, measure)| {
            let words = phrases.clone();
            let shown = Signal::derive(move || words.fill("unit-percent", &[("n", Arg::Number(100.0 * plan.get().shares()[index], 0))]));
            view! {
                <Slider
                    id=format!("stargate-europe-{}", measure.key())
                    label=phrases.fill("stargate-europe-weight", &[("measure", label(measure.key()).into())])
                    value=state.weights[index]
                    min=0.0
                    max=100.0
                    step=5.0
                    shown=shown
                    note=label(&format!("{}-note", measure.key()))
                />
            }
        })
        .collect_view();
    view! {
        <Choice id="stargate-europe-start".to_owned() label=label("start") options=options.clone() value=start_from/>
        <Choice id="stargate-europe-beside".to_owned() label=label("beside") options=options value=beside/>
        <Segmented name="stargate-europe-rhythm".to_owned() legend=label("rhythm") options=rhythms value=state.rhythm/>
        <Segmented name="stargate-europe-place".to_owned() legend=label("place") options=places value=state.place/>
        <Slider
            id="stargate-europe-budget".to_owned()
            label=label("budget")
            value=state.budget
            min=log10(BUDGET.0)
            max=log10(BUDGET.1)
            step=0.01
            shown=shown_budget
            note=budget_note
        />
        <Slider id="stargate-europe-years".to_owned() label=label("years") value=state.years min=YEARS.0 max=YEARS.1 step=1.0 shown=shown_years/>
        {weights}
    }
}

/// The controls' signals.
#[derive(Clone, Copy)]
struct State {
    /// Base-10 logarithm of the budget in billion euros.
    budget: RwSignal<f64>,
    years: RwSignal<f64>,
    rhythm: RwSignal<String>,
    place: RwSignal<String>,
    weights: [RwSignal<f64>; 7],
    /// The plan last set as a whole: its budget is kept to the last digit until the control moves.
    set: StoredValue<Plan>,
}

impl State {
    fn new(plan: Plan) -> Self {
        Self {
            budget: RwSignal::new(log10(plan.budget_billion_eur)),
            years: RwSignal::new(plan.years),
            rhythm: RwSignal::new(plan.rhythm.key().to_owned()),
            place: RwSignal::new(plan.place.key().to_owned()),
            weights: plan.weights.map(RwSignal::new),
            set: StoredValue::new(plan),
        }
    }

    fn plan(self) -> Plan {
        let set = self.set.get_value();
        let budget = self.budget.get();
        let is_kept = budget == log10(set.budget_billion_eur);
        let asked = Plan {
            budget_billion_eur: if is_kept { set.budget_billion_eur } else { round_to(exp10(budget), 2) },
            years: self.years.get(),
            rhythm: Rhythm::parse(&self.rhythm.get()).unwrap_or(set.rhythm),
            place: Place::parse(&self.place.get()).unwrap_or(set.place),
            weights: self.weights.map(|weight| weight.get()),
        };
        asked.clamped(&set)
    }

    fn set(self, plan: &Plan) {
        self.set.set_value(*plan);
        self.budget.set(log10(plan.budget_billion_eur));
        self.years.set(plan.years);
        self.rhythm.set(plan.rhythm.key().to_owned());
        self.place.set(plan.place.key().to_owned());
        for (signal, weight) in self.weights.iter().zip(plan.weights) {
            signal.set(weight);
        }
    }
}
