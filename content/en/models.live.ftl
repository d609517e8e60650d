# Scene “models”: what moves.
models-us = United States
models-china = China
models-eu = European Union
models-points-joint = Several regions
models-points-elsewhere = Elsewhere
models-points-near = United Kingdom, Switzerland or Norway
models-points-label = The notable models, one point each, by their date and the computing of their training
models-points-axis = Operations of the training
models-points-unknown = Computing unknown: { $n } { $n ->
    [one] model
   *[other] models
} of { $all }
models-points-none = No model
models-points-sentence = { $state ->
    [empty] <b>No model</b> of the list meets these choices: widen the period or the filters, or go back to the start.
   *[other] These choices keep <b>{ $listed }</b> { $listed ->
        [one] model
       *[other] models
    } of { $all }: { $us } of the United States, { $china } of China, { $eu } of the European Union; a model made by several counts for each. { $state ->
        [unknown] The computing of the training is known for none.
       *[other] The computing of the training is known for <b>{ $known }</b> of them and missing for { $unknown }%; the largest known is that of <b>{ $name }</b>, about { $compute } operations.
    }
}
models-points-hidden = <b>{ $name }</b> is not shown: the period or a filter leaves it out.
models-points-chosen = <b>{ $name }</b> ({ $makers }{ $more ->
    [yes] {" "}and others
   *[no] {""}
}; { $regions }), { $month } { $year }: { $state ->
    [known] about <b>{ $compute }</b> operations
   *[unknown] computing unknown
}; { $openness ->
    [open] weights downloadable for any use
    [limited] weights downloadable for some uses
    [closed] weights that cannot be downloaded
   *[unsaid] weights: the list does not say
}.
models-points-month = { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
}
models-points-column-year = Year
models-points-column-models = Models
models-points-column-known = Computing known
models-points-column-largest = Largest known computing, in factors of ten
models-points-column-name = Model with the largest computing
models-points-table = The models kept, year by year; a model made by several regions counts for each
models-recount-europe = Europe
models-recount-label = Notable models of 2024 that each dated state of the list counts, and those that the AI Index published
models-recount-published = Published: AI Index 2025
models-recount-axis = Date of the state of the list
models-recount-sentence = Models of 2024 that these rules count in the state of { $date }: <b>{ $us }</b> for the United States, <b>{ $china }</b> for China, <b>{ $europe }</b> for Europe; the AI Index published { $said-us }, { $said-china } and { $said-europe }. From state to state, the same rules give from <b>{ $dates-from }</b> to <b>{ $dates-to }</b> American models; in this state, the rule for joint models gives from { $joints-from } to { $joints-to }. { $more ->
    [date] So the <b>date</b> changes the American count more than this rule.
   *[rule] So the date does not change it more than this rule.
}{ $reason ->
    [any] { "" }
   *[other] { " " }Only the models that { $reason ->
        [record] beat a record
        [used] are widely used
       *[cost] cost much to train
    } count. The last state of the list says so{ $unsaid ->
        [0] { "" }
        [one] ; { $unsaid } model of the chosen state is no longer in it, and has no known reason
       *[other] ; { $unsaid } models of the chosen state are no longer in it, and have no known reason
    }.
}
models-recount-judged = In the state of { $date }, these rules give { $region ->
    [us] the United States
   *[europe] Europe
} { $count } { $count ->
    [one] model
   *[other] models
} of 2024; text C gives { $said }. { $state ->
    [same] It is that number.
    [near] It is close.
    [more] It is more.
   *[fewer] It is fewer.
}
models-recount-column-copy = State of the list
models-recount-column-chosen = Chosen
models-recount-column-models = Models of 2024
models-recount-chosen = { $is ->
    [yes] yes
   *[no] no
}
models-recount-table = The notable models of 2024 under your rules, in each state of the list
