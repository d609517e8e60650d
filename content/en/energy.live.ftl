# Scene “energy”: what moves.
energy-chips = Chips:
energy-place = Place
energy-watts = Power for a chip, machine included:
energy-overhead = Cooling and losses on top (PUE):
energy-overhead-counted = in the power already
energy-load = Share of the time at work:
energy-chip-price = Price of a chip, all in:
energy-what = Prices
energy-what-2023 = Wholesale, 2023
energy-what-2024 = Wholesale, 2024
energy-what-2025-h1 = Wholesale, first half of 2025
energy-what-2025 = Wholesale, all of 2025
energy-what-firms = Paid by companies
energy-mark = Place
energy-mark-none = none
energy-chain-label = From chips to the bill: each range beside its middle
energy-places-label = The same bill in each place, the cheapest on top
energy-prices-label = Price of a megawatt-hour by place, the cheapest on top
energy-prices-table = Price of a megawatt-hour: wholesale by period, then what companies pay (various dates)
energy-middle = middle
energy-range = { $mid } ({ $low } to { $high })
energy-gwh = { $n } GWh
energy-twh = { $n } TWh
energy-output-chips = Chips
energy-output-power = Power of the site
energy-output-energy = Electricity a year
energy-output-bill = Bill a year
energy-output-share = Share of the chips’ price
energy-column-output = Output
energy-column-place = Place
energy-column-price = Wholesale price
energy-column-low = Low
energy-column-mid = Middle
energy-column-high = High
energy-column-2023 = 2023
energy-column-2024 = 2024
energy-column-2025-H1 = First half of 2025
energy-column-2025 = 2025
energy-column-firms = Companies
energy-period-2023 = In 2023
energy-period-2024 = In 2024
energy-period-2025-H1 = In the first half of 2025
energy-period-2025 = In 2025
energy-note-line = { $what ->
    [same] United States: { $price }
    [firms] Dollars a MWh, prices paid
   *[other] United States, early 2025: { $price }
}
energy-bill-sentence = At full power this site needs about <b>{ $power }</b>. At the wholesale price of the place chosen ({ $place }, { $price }), a year of electricity costs about <b>{ $mid }</b>, { $low } to { $high }. That is about <b>{ $share }</b> of the price of the chips.
energy-places-sentence = { $place }: about <b>{ $bill }</b> a year. { $side ->
    [us] It is what others are compared with.
    [below] That is less than in the United States ({ $us }).
   *[above] That is more than in the United States ({ $us }).
} The cheapest country of the list: { $first }, { $least }; the dearest: { $last }, { $most }.
energy-prices-sentence = { $period }, { $state ->
    [none] <b>none</b> of the { $all } European countries of the list had a wholesale price below that of the United States ({ $us }{ $when ->
        [same] { "" }
       *[other] , early 2025
    }).
   *[some] <b>{ $n }</b> of the { $all } European countries of the list had a wholesale price below that of the United States ({ $us }{ $when ->
        [same] { "" }
       *[other] , early 2025
    }): { $names }.
}
energy-mark-sentence = { $state ->
    [known] { $place }: <b>{ $price }</b>, that is { $times } times the American price of early 2025.
   *[unknown] { $place }: no price for this period.
}
energy-firms-sentence = These prices include network and taxes, but their dates and customers differ. The lowest of the list: <b>{ $first }</b>, { $least }; the highest: <b>{ $last }</b>, { $most }.
energy-judged-cheap = We compare with the wholesale price of the United States in the first half of 2025, { $us }. { $place }: { $price }. { $state ->
    [below] That is less: in this place, electricity is relatively cheap.
   *[above] That is more: in this place, it is not.
}
energy-judged-dear = { $place }: { $price }, against { $us } in the United States in the first half of 2025. { $state ->
    [below] In this place the cost of electricity is not high beside theirs.
   *[above] In this place the cost of electricity is high beside theirs.
}
energy-place-eu = EU mean
energy-place-nordics = Nordics (IEA)
energy-place-us = United States
energy-place-in = India
energy-place-at = Austria
energy-place-be = Belgium
energy-place-bg = Bulgaria
energy-place-hr = Croatia
energy-place-cz = Czechia
energy-place-dk = Denmark
energy-place-ee = Estonia
energy-place-fi = Finland
energy-place-fr = France
energy-place-de = Germany
energy-place-gr = Greece
energy-place-hu = Hungary
energy-place-ie = Ireland
energy-place-it = Italy
energy-place-lv = Latvia
energy-place-lt = Lithuania
energy-place-lu = Luxembourg
energy-place-me = Montenegro
energy-place-nl = Netherlands
energy-place-mk = N. Macedonia
energy-place-no = Norway
energy-place-pl = Poland
energy-place-pt = Portugal
energy-place-ro = Romania
energy-place-rs = Serbia
energy-place-sk = Slovakia
energy-place-si = Slovenia
energy-place-es = Spain
energy-place-se = Sweden
energy-place-ch = Switzerland
energy-place-gb = United Kingdom
energy-place-firms-eu-2025-h1 = EU, early 2025
energy-place-firms-eu-2024-h2 = EU, late 2024
energy-place-firms-fi-2023-h2 = Finland, late 2023
energy-place-firms-cy-2023-h2 = Cyprus, late 2023
energy-place-firms-tx-2023 = Texas, 2023
energy-place-firms-tn-2023 = Tennessee, 2023
energy-place-firms-va-2023 = Virginia, 2023
energy-place-firms-ca-2023 = California, 2023
energy-place-firms-oh-2023 = Ohio, 2023
