# Scene “compute”: what moves.
compute-band-us = United States
compute-band-china = China
compute-band-eu = European Union
compute-band-rest = others
compute-band-unknown = China, owner unknown
compute-band-five = five US firms
compute-band-two = CoreWeave, xAI
compute-region-us = United States
compute-region-china = China
compute-region-eu = EU
compute-region-rest = elsewhere
compute-region-nowhere = place unknown
compute-date = { $month ->
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
} { $year }
compute-shares-quarter-n = { $n ->
    [q0] March 2019
    [q1] June 2019
    [q2] September 2019
    [q3] December 2019
    [q4] March 2020
    [q5] June 2020
    [q6] September 2020
    [q7] December 2020
    [q8] March 2021
    [q9] June 2021
    [q10] September 2021
    [q11] December 2021
    [q12] March 2022
    [q13] June 2022
    [q14] September 2022
    [q15] December 2022
    [q16] March 2023
    [q17] June 2023
    [q18] September 2023
    [q19] December 2023
    [q20] March 2024
    [q21] June 2024
    [q22] September 2024
    [q23] December 2024
    [q24] March 2025
    [q25] June 2025
    [q26] September 2025
   *[q27] December 2025
}
compute-shares-label-hosted = Recorded AI computing power by the region that hosts it, quarter by quarter
compute-shares-label-owned = Recorded AI computing power by the home of its owner, quarter by quarter
compute-shares-label-sold = AI chips sold so far by their owner, quarter by quarter
compute-shares-cover-hosted = A partial record: { $low } to { $high }% of the world’s computing power in March 2025. Last entry: July 2025. In all of 2025, it gains one Chinese cluster.
compute-shares-cover-owned = The same partial record: { $low } to { $high }% of the world in March 2025, last entry July 2025. For clusters in China, it names no owner.
compute-shares-cover-sold = Estimates of all AI chips sold: owners, not places. They know every maker from 2024 on. Ranges: Epoch AI’s, added up; the top of China’s includes smuggled chips.
compute-shares-axis-share = Share, %
compute-shares-axis-power = Million H100 equivalents
compute-shares-last = last entry: July 2025
compute-shares-first = first quarter with every maker
compute-shares-column-quarter = End of
compute-shares-column-share = { $name }{ $end ->
    [low] , low
    [high] , high
   *[middle] {""}
}, %
compute-shares-column-power = { $name }{ $end ->
    [low] , low
    [high] , high
   *[middle] {""}
}, H100 equivalents
compute-shares-part = { $name } { $value }
compute-shares-sentence = { $silence ->
    [last] In July 2025, at the record’s last entry,
    [after] After July 2025 the record is silent. At its last entry,
   *[none] At the end of { $date },
} { $measure ->
    [hosted] the United States hosted <b>{ $american }</b> of the recorded computing power
    [owned] American companies and bodies owned <b>{ $american }</b> of the recorded computing power
   *[sold] seven named American companies owned <b>{ $american }</b> of the computing power of all AI chips sold, by Epoch AI’s estimates
}. In detail: { $others }.
compute-shares-held = The record then held { $part } of the computing power of all chips sold.
compute-shares-silent = At the end of { $date }, these estimates do not know every maker yet: no share can be given. They are complete from March 2024 on.
compute-shares-judged = { $state ->
    [far] “About { $said }”: by this measure and at this date, it is { $american }, more than { $points } points away.
    [hosted] “About { $said }”, if hosting were holding: { $american } stood in the United States, whoever owns it.
   *[near] “About { $said }”: by this measure and at this date, American owners have { $american }, { $points } points away at most.
}
compute-clusters-chart = The recorded clusters by date and size
compute-clusters-up-h100 = H100 equivalents
compute-clusters-up-power = Electric power, MW
compute-clusters-up-chips = AI chips
compute-clusters-million = { $n }m
compute-clusters-strip = planned, no date recorded
compute-clusters-strip-short = planned
compute-clusters-planned = planned
compute-clusters-last = last entry: July 2025
compute-clusters-jupiter = JUPITER
compute-clusters-nothing = No such cluster
compute-clusters-count = { $name } { $n }
compute-clusters-column-name = Cluster
compute-clusters-column-owner = Owner
compute-clusters-column-region = Region
compute-clusters-column-since = In service since
compute-clusters-none = <b>No cluster of the record</b> is like that: choose another region, other years or another status.
compute-clusters-sentence = <b>{ $n }</b> { $n ->
    [one] cluster is shown; it
   *[other] clusters are shown; the largest
} is <b>{ $name }</b>: { $size }, { $state ->
    [planned] only planned
   *[service] in service since { $since }
}. The record is partial, its last entry in service dates from July 2025, and it rounds and anonymises Chinese systems.
compute-clusters-chosen = <b>{ $name }</b> ({ $place ->
    [us] United States
    [china] China
    [eu] European Union
    [rest] elsewhere
   *[nowhere] place unknown
}), { $named ->
    [yes] owner { $owner }
   *[no] owner not named
}, { $state ->
    [planned] is only planned
    [over] entered service in { $since } and has since been replaced or closed
   *[service] has been in service since { $since }
}. { $has-h100 ->
    [yes] Computing power: <b>{ $h100 }</b>, { $times } times JUPITER’s.
   *[no] Its computing power is not recorded.
} { $has-power ->
    [yes] Electric power: { $power }.
   *[no] Its electric power is not recorded.
} { $has-chips ->
    [yes] AI chips: { $chips }.
   *[no] Its chips are not recorded.
}{ $shown ->
    [no] {" "}The other settings hide it in the picture.
   *[yes] {""}
}
compute-jupiter-chart = JUPITER among other machines, to one scale
compute-jupiter-speed = { $n } exaflops
compute-jupiter-axis-measured = Exaflops/s, sixty-four bits, measured
compute-jupiter-axis-peak = Exaflops/s, sixteen bits, peak
compute-jupiter-axis-advertised = Exaflops/s, few bits, advertised
compute-jupiter-column-rank = Rank
compute-jupiter-column-machine = Machine
compute-jupiter-column-region = Region
compute-jupiter-cover-top500-measured = Top500 lists machines whose owners had them tested: companies and China hardly take part.
compute-jupiter-cover-top500-peak = The first four of the Top500 list, by their sixteen-bit peak in Epoch AI’s record.
compute-jupiter-cover-top500-advertised = No such number of the other machines is in our sources: there is nothing to compare.
compute-jupiter-cover-record-measured = Of the recorded clusters, only these four took the test: nobody knows the rank among all.
compute-jupiter-cover-record-peak = Partial record, last entry July 2025; replaced machines left out. Stargate’s first site is not in it.
compute-jupiter-cover-record-advertised = No such number of the other machines is in our sources: there is nothing to compare.
compute-jupiter-cover-europe-measured = In our sources, no other machine of the Union has this measure: there is nothing to compare.
compute-jupiter-cover-europe-peak = Partial record of the European Union, last entry July 2025; private sites may be missing.
compute-jupiter-cover-europe-advertised = No such number of the other machines is in our sources: there is nothing to compare.
compute-jupiter-sentence = { $date ->
    [june] In June 2025,
   *[november] In November 2025,
} JUPITER { $precision ->
    [measured] does <b>{ $own }</b> with sixty-four bits per number, measured
    [peak] does <b>{ $own }</b> with sixteen bits per number, at its peak
   *[advertised] is advertised at <b>{ $own }</b>, with few bits per number
}. { $state ->
    [alone] We found nothing of the same measure in this list: <b>no rank can be given</b>.
    [first] It is <b>first</b> { $list ->
        [top500] among the four leaders of the Top500 list
        [europe] of the record in the European Union
       *[record] of the world record
    }.
   *[behind] It is <b>number { $rank }</b> { $list ->
        [top500] { $precision ->
            [measured] of the Top500 list
           *[peak] of the four leaders of the Top500 list
        }
        [europe] of the record in the European Union
       *[record] { $precision ->
            [measured] of the recorded clusters that took the test
           *[peak] of the recorded clusters
        }
    }. The first, { $first }, does { $fastest }, { $times } times as much.
}{ $list ->
    [top500] {""}
   *[record] {" "}The record has no entry in service after July 2025.
}
compute-jupiter-judged-first = { $state ->
    [first] “The most powerful in the world”: it is first here.
    [europe] “The most powerful in the world”: it is first in the record, but for the European Union only.
    [class] “The most powerful in the world”, if the text means the exascale class, that of at least a billion billion calculations a second: JUPITER is in it, at number { $rank }.
   *[behind] “The most powerful in the world”: it is number { $rank } here.
}
compute-jupiter-judged-speed = { $state ->
    [yes] A billion billion calculations a second: { $precision ->
        [measured] measured at { $speed } with sixty-four bits.
        [peak] { $speed }, but with sixteen bits; the text does not state its precision.
       *[advertised] { $speed } is advertised, with few bits; the text does not state its precision.
    }
   *[no] A billion billion calculations a second: measured at { $speed }, it is not there yet.
}
compute-factories-chart = The sites selected as AI factories, on a map of Europe
compute-factories-credit = Outline: Natural Earth. Places: GeoNames.
compute-factories-named = { $wave ->
    [w1] First wave
    [w2] Second wave
   *[w3] Third wave
}, { $date }
compute-factories-column-site = AI factory
compute-factories-column-city = City
compute-factories-column-country = Country
compute-factories-column-host = Host
compute-factories-column-selected = Selected
compute-factories-sentence = After the { $wave ->
    [w1] first
    [w2] second
   *[w3] third
} wave of selection ({ $date }), <b>{ $n } sites</b> in <b>{ $countries } member states</b> are to be AI factories. Selected does not mean in service; our list ends in October 2025.
compute-factories-chosen = <b>{ $name }</b>, { $city } ({ $country }), hosted by { $host }. { $wave }. Selected does not mean in service; the point is the city’s centre.
