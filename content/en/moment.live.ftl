# Scene “moment”: what moves.
moment-timeline-label = Events of the period, in two lanes: models, then money and machines
moment-timeline-lane-models = Models and reactions
moment-timeline-lane-money = Money and machines
moment-timeline-region-us = United States
moment-timeline-region-china = China
moment-timeline-region-europe = Europe
moment-timeline-key-unsure = uncertain
moment-timeline-key-marked = claim that does not hold as it stands
moment-timeline-month-of = { $month } { $year }
moment-timeline-month-only = Month: { $month } { $year }
moment-timeline-day = { $month } { $day }
moment-timeline-first-day = { $n }
moment-timeline-date = { $weekday }, { $day }, { $year }
moment-timeline-sum = { $kind ->
    [valuation] value of the company: { $value }
    [monthly] { $value } a month
    [computed] { $value } by its own computation
   *[sum] { $value }
}
moment-timeline-with-sum = {" ("}{ $sum })
moment-timeline-said = { $text } { $verdict }
moment-timeline-chosen = <b>{ $date }</b>{ $side ->
    [before] , <b>{ $days }</b> { $days ->
        [one] day
       *[other] days
    } before R1
    [after] , <b>{ $days }</b> { $days ->
        [one] day
       *[other] days
    } after R1
    [unsure] {" "}(day unknown)
   *[same] {""}
}. { $name }{ $sum }. { $silent ->
    [yes] None of the five texts speaks of it.
   *[no] Verdict on what the texts say of it: { $said }.
}
moment-timeline-step-1 = It is a Monday: the fall that text B puts on the following Monday comes a week later.
moment-timeline-step-2 = As R1 came out on a Monday, this is indeed the following Monday, as text B writes.
moment-timeline-step-3 = Text D gives the next day, a Saturday.
moment-timeline-step-4 = Text D is dated three days earlier: it could not speak of it.
moment-timeline-overview = Period { $period }: <b>{ $count }</b> { $count ->
    [one] event
   *[other] events
}, { $models } about models and { $money } about money and machines. The five texts speak of <b>{ $said }</b> of them; for <b>{ $marked }</b>, at least one claim does not hold as it stands.
moment-timeline-column-date = Date
moment-timeline-column-event = Event
moment-timeline-column-sum = Sum
moment-timeline-column-said = Texts and verdicts
moment-timeline-nothing = no event in this period
moment-timeline-table = The events shown, with the texts that speak of them and their verdicts
moment-cost-label = The parts of the cost one after the other, then their total, beside the sums of texts B and D
moment-cost-item-final = Final training run of V3
moment-cost-item-before = Runs before it
moment-cost-item-r1 = R1’s own training
moment-cost-item-staff = Salaries
moment-cost-item-machines = Purchase of machines
moment-cost-item-total = Total
moment-cost-uncounted = not counted
moment-cost-bought = in the purchase
moment-cost-text = { $text }: { $sum }
moment-cost-said = Sum of text { $text }
moment-cost-in-final = chip rental for the final training run of V3
moment-cost-in-before = chip rental for runs before it, which are assumed
moment-cost-in-r1 = R1’s own training
moment-cost-in-staff = assumed salaries
moment-cost-in-machines = purchase of machines, at an assumed price
moment-cost-out-before = the runs before it
moment-cost-out-r1 = R1’s own training
moment-cost-out-staff = salaries
moment-cost-out-machines = the purchase of machines
moment-cost-out-data = data
moment-cost-part = { $name } ({ $value })
moment-cost-sentence = So counted, the cost is <b>{ $total }</b>: { $counted }. It leaves out: { $left }.
moment-cost-judged-0 = { $state ->
    [r1] Text B gives { $said } to R1. So counted, V3 and R1 come to { $total }: that is its sum, but for rounding.
    [v3] Text B gives { $said } to R1. So counted, the total is { $total }: that is its sum, but for rounding, yet R1’s own training is not in it.
   *[other] Text B gives { $said } to R1. So counted, the total is { $total }: that is another sum.
}
moment-cost-judged-1 = { $state ->
    [run] Text D writes that China invests { $said }. So counted, the total is { $total }, but that is what a company is assumed to pay for renting chips, not an investment by a country.
   *[other] Text D writes that China invests { $said }. So counted, the total is { $total }: that is another sum.
}
moment-cost-column-item = Part
moment-cost-column-count = Quantity
moment-cost-column-price = Price of one
moment-cost-column-sum = Sum
moment-cost-table = What the cost counts, part by part, and what texts B and D say
moment-timeline-month-1 = January
moment-timeline-month-2 = February
moment-timeline-month-3 = March
moment-timeline-month-4 = April
moment-timeline-month-5 = May
moment-timeline-month-6 = June
moment-timeline-month-7 = July
moment-timeline-month-8 = August
moment-timeline-month-9 = September
moment-timeline-month-10 = October
moment-timeline-month-11 = November
moment-timeline-month-12 = December
moment-timeline-weekday-0 = Monday
moment-timeline-weekday-1 = Tuesday
moment-timeline-weekday-2 = Wednesday
moment-timeline-weekday-3 = Thursday
moment-timeline-weekday-4 = Friday
moment-timeline-weekday-5 = Saturday
moment-timeline-weekday-6 = Sunday
moment-timeline-event-2022-11-30 = ChatGPT: OpenAI opens it to the public
moment-timeline-event-2023-01-23 = Microsoft: further investment in OpenAI
moment-timeline-event-2023-02-24 = LLaMA: Meta gives its weights to researchers
moment-timeline-event-2023-03-14 = GPT-4: a model by OpenAI
moment-timeline-event-2023-05-10 = PaLM-2: a model by Google
moment-timeline-event-2023-06-13 = Mistral AI: first funding round
moment-timeline-event-2023-07-18 = Llama-2: open weights by Meta, with limits
moment-timeline-event-2023-12-06 = Gemini-1: a model by Google DeepMind
moment-timeline-event-2023-12-11 = Mixtral: open weights by Mistral AI, mixture of experts
moment-timeline-event-2023-12-11-2 = Mistral AI: funding round, half a year after the first
moment-timeline-event-2024-02-14 = Altman: reported to seek five to seven trillion dollars for chips
moment-timeline-event-2024-02-26 = Mistral Large: a model by Mistral AI, as a service only
moment-timeline-event-2024-03-04 = Claude-3: a model by Anthropic
moment-timeline-event-2024-04-15 = TSMC: American aid, at most, for its factories in Arizona
moment-timeline-event-2024-04-18 = Llama-3: open weights by Meta, with limits
moment-timeline-event-2024-05-07 = Schmidt: says the US leads China by two or three years
moment-timeline-event-2024-05-13 = GPT-4o: a model by OpenAI
moment-timeline-event-2024-06-20 = Claude-3.5: a model by Anthropic, Sonnet
moment-timeline-event-2024-07-23 = Llama-3.1: open weights by Meta, with limits
moment-timeline-event-2024-09-02 = Colossus: a machine by xAI, a hundred thousand H100 chips
moment-timeline-event-2024-09-12 = o1-preview: a reasoning model by OpenAI
moment-timeline-event-2024-09-19 = Qwen-2.5: open weights by Alibaba
moment-timeline-event-2024-10-02 = OpenAI: funding round
moment-timeline-event-2024-12-05 = o1: comes with the ChatGPT Pro subscription, without limit of use
moment-timeline-event-2024-12-10 = EuroHPC: first seven AI factories
moment-timeline-event-2024-12-20 = o3: announced by OpenAI
moment-timeline-event-2024-12-26 = V3: DeepSeek publishes the model and the account of its final training run
moment-timeline-event-2025-01-20 = R1: DeepSeek publishes the model and six distilled students, under the MIT licence
moment-timeline-event-2025-01-21 = Stargate: intention to invest over four years
moment-timeline-event-2025-01-23 = Operator: an agent by OpenAI that uses a browser
moment-timeline-event-2025-01-26 = DeepSeek app: first in the US App Store
moment-timeline-event-2025-01-26-2 = Andreessen: calls R1 AI’s Sputnik moment
moment-timeline-event-2025-01-27 = Attacks: DeepSeek limits registrations
moment-timeline-event-2025-01-27-2 = Nvidia: market value lost in a day
moment-timeline-event-2025-01-27-3 = Trump: speaks of a wake-up call
moment-timeline-event-2025-01-28 = Altman: calls R1 impressive, and computing more important than ever
moment-timeline-event-2025-01-29 = OpenAI: accuses DeepSeek of distilling its models, without published proof
moment-timeline-event-2025-01-31 = o3-mini: a model by OpenAI
moment-timeline-event-2025-02-02 = Deep Research: a tool by OpenAI
moment-timeline-event-2025-02-04 = Hugging Face: Open Deep Research, an open counterpart
moment-timeline-event-2025-02-06 = Munich: OpenAI announces an office there
moment-timeline-event-2025-02-07 = Berlin: Altman would love to do a Stargate Europe
moment-timeline-event-2025-02-10 = Macron: investments announced for France
moment-timeline-event-2025-02-11 = InvestAI: the European Commission wants to mobilise public and private money
moment-timeline-event-2025-02-17 = Grok-3: a model by xAI
moment-timeline-event-2025-02-18 = Perplexity: publishes its version of R1
moment-timeline-event-2025-02-27 = GPT-4.5: a model by OpenAI
moment-timeline-event-2025-03-03 = Anthropic: funding round of March 2025
moment-timeline-event-2025-03-06 = QwQ-32B: open weights by Alibaba, reasoning by reinforcement
moment-timeline-event-2025-03-12 = EuroHPC: six more AI factories
moment-timeline-event-2025-03-25 = Gemini-2.5: a model by Google DeepMind, Pro
moment-timeline-event-2025-03-31 = OpenAI: first part of a round of forty billion dollars
moment-timeline-event-2025-04-05 = Llama-4: open weights by Meta, with limits
moment-timeline-event-2025-04-07 = AI Index: counts the notable models of 2024 by country
moment-timeline-event-2025-04-29 = Qwen-3: open weights by Alibaba
moment-timeline-event-2025-05-22 = Claude Opus-4: a model by Anthropic
moment-timeline-event-2025-05-24 = Oracle: order of chips for Abilene, according to the press
moment-timeline-event-2025-06-10 = JUPITER: enters the Top500, in fourth place
moment-timeline-event-2025-06-11 = Mistral Compute: eighteen thousand Nvidia chips announced
moment-timeline-event-2025-06-28 = Abilene: first building of Stargate in service
moment-timeline-event-2025-07-09 = Grok-4: a model by xAI
moment-timeline-event-2025-07-11 = Kimi-K2: open weights by Moonshot, with limits
moment-timeline-event-2025-07-22 = Colossus: third phase of xAI’s machine
moment-timeline-event-2025-08-05 = gpt-oss: open weights by OpenAI
moment-timeline-event-2025-08-07 = GPT-5: a model by OpenAI
moment-timeline-event-2025-09-02 = Anthropic: round of thirteen billion dollars
moment-timeline-event-2025-09-02-2 = SAP: investment over ten years in a sovereign cloud
moment-timeline-event-2025-09-05 = JUPITER: inaugurated in Jülich
moment-timeline-event-2025-09-09 = Mistral AI: funding round, with ASML
moment-timeline-event-2025-09-17 = R1 in Nature: DeepSeek gives the cost of its reinforcement learning
moment-timeline-event-2025-09-24 = Stargate: five new sites planned
moment-timeline-event-2025-10-01 = OpenAI: sale of existing shares
moment-timeline-event-2025-10-08 = Apply AI: strategy of the European Commission
moment-timeline-event-2025-10-10 = EuroHPC: six more AI factories, nineteen in all
moment-timeline-event-2025-11-06 = Kimi-K2 Thinking: open weights by Moonshot, with limits
moment-timeline-event-2025-11-17 = JUPITER: reaches one exaflop per second, still fourth
moment-timeline-event-2025-11-18 = Gemini-3: a model by Google DeepMind, Pro
moment-timeline-event-2025-11-18-2 = Anthropic: Microsoft and Nvidia pledge to invest, valuation in talks
moment-timeline-event-2025-11-24 = Claude Opus-4.5: a model by Anthropic
