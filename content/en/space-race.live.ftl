# Scene “space-race”: what moves.
space-race-side-us = United States
space-race-side-ussr = USSR
space-race-side-china = China
space-race-side-europe = Europe
space-race-side-several = several together
space-race-races-label = Events of the space race above, of AI below, on one scale of days
space-race-races-line-space = Space race
space-race-races-line-ai = AI
space-race-races-unsure = date in doubt or unknown
space-race-races-unsure-short = in doubt
space-race-races-bounds = chosen start and end
space-race-races-bounds-short = bounds
space-race-races-column-line = Line
space-race-races-column-date = Date
space-race-races-column-days = Days from the first event of the line
space-race-races-column-event = Event
space-race-races-column-doubt = What is in doubt
space-race-races-column-said = Texts and verdicts
space-race-races-table = The events shown, with what is in doubt and what the texts say of them
space-race-races-said = { $text } { $verdict }
space-race-races-neighbour = <b>{ $name }</b> ({ $side ->
    [same] the same day
    [before] { $days } { $days ->
        [one] day
       *[other] days
    } before
   *[after] { $days } { $days ->
        [one] day
       *[other] days
    } after
})
space-race-races-sentence = You put ChatGPT’s opening { $side ->
    [same] on the chosen start
    [before] { $days } { $days ->
        [one] day
       *[other] days
    } before the chosen start
   *[after] { $days } { $days ->
        [one] day
       *[other] days
    } after the chosen start
}, { $start }. Nearest to Sputnik then stands { $sputnik }. { $reach ->
    [short] The AI line stops { $left } { $left ->
        [one] day
       *[other] days
    } before the place of the Moon landing: nothing stands beside it yet.
   *[there] Nearest to the Moon landing stands { $apollo }.
} From the chosen start to the chosen end, { $end }, the space race lasts <b>{ $lasts }</b> years; our AI line has <b>{ $ai }</b> by its last date.
space-race-races-told = <b>{ $date }</b>. { $name }. { $known ->
    [space] { $days ->
        [0] The line begins on that day.
        [one] That is { $days } day after the American announcement.
       *[other] That is { $days } days after the American announcement.
    }
    [ai] { $days ->
        [0] The line begins on that day.
        [one] That is { $days } day after ChatGPT’s opening.
       *[other] That is { $days } days after ChatGPT’s opening.
    }
   *[no] Only the year is known.
} With the lines as you put them, the nearest event of the other one is { $neighbour }. { $silent ->
    [yes] None of the five texts speaks of it.
   *[no] Verdict on what the texts say of it: { $said }.
}
space-race-races-doubt = In doubt: { $doubt }
space-race-races-judged-start = Text E makes the space race begin officially on { $said }. { $state ->
    [same] You take that day too, which one source alone gives for the Soviet reply; but no act made it official.
   *[other] You take { $taken }: that is another day, and no source makes any of them official.
}
space-race-races-judged-end = Text E sees the culmination in the collapse of the Soviet Union, on { $said }. { $state ->
    [same] You let the race end there too: that holds only if culmination means the end.
   *[other] You let the race end on { $taken }.
}
space-race-stance-race = a race
space-race-stance-not = no race
space-race-stance-both = both
space-race-stance-silent = says nothing
space-race-matrix-label = Seven rows: your rating, then what each of the five texts speaks for
space-race-matrix-you = You
space-race-matrix-mine = { $stance ->
    [silent] cannot say
    [race] a race
   *[not] no race
}
space-race-matrix-column-row = Row
space-race-matrix-column-space = Space race
space-race-matrix-column-ai = AI
space-race-matrix-table = Your rating and what the texts say, row by row: our reading
space-race-matrix-says = { $stance }: { $says }
space-race-matrix-text = <b>{ $text }</b> { $says }
space-race-apart = {"; "}
space-race-matrix-opened = <b>{ $name }</b>. { $told ->
    [yes] Space race: { $space }. AI: { $ai }.
   *[no] {""}
} Your rating: <b>{ $rating }</b>. The texts, as we read them: { $texts }.
space-race-matrix-unrated = You have not rated any of the { $rows } rows yet. Rate them, and read here in how many of them each text speaks as you do; or look into a row.
space-race-matrix-rated = You rate { $race ->
    [0] <b>no</b> row
    [one] <b>one</b> row
   *[other] <b>{ $race }</b> rows
} a race and { $not ->
    [0] <b>none</b>
    [one] <b>one</b>
   *[other] <b>{ $not }</b>
} no race. { $rated ->
    [one] Of the only one rated
   *[other] Of the { $rated } rated
}, each text agrees with you in so many, as we read it: { $agreed }.
space-race-matrix-agrees = { $text } <b>{ $n }</b>
space-race-matrix-judged-not = Text E criticises the term. By your ratings, { $not ->
    [0] no row speaks
    [one] one row speaks
   *[other] { $not } rows speak
} against a race and { $race ->
    [0] none
    [one] one
   *[other] { $race }
} for one; which rows count most is yours to say.
space-race-matrix-judged-race = According to text D the race is in full swing. By your ratings, { $race ->
    [0] no row speaks
    [one] one row speaks
   *[other] { $race } rows speak
} for a race and { $not ->
    [0] none
    [one] one
   *[other] { $not }
} against one; which rows count most is yours to say.
space-race-open-yes = yes
space-race-open-partly = in part
space-race-open-no = no
space-race-open-unseen = not seen
space-race-rung-weights = weights
space-race-rung-training_code = training code
space-race-rung-inference_code = running code
space-race-rung-data = data
space-race-rung-paper = paper
space-race-rung-licence = free licence
space-race-ladder-label = Models, the most open first, and what is published of each
space-race-ladder-rung = { $n } { $name }
space-race-ladder-passes = gives all you ask for
space-race-ladder-column-model = Model
space-race-ladder-column-maker = Maker
space-race-ladder-column-date = Date
space-race-ladder-column-licence = Its licence
space-race-ladder-column-all = All you ask for
space-race-ladder-table = What is published of the models shown
space-race-ladder-sentence = { $state ->
    [nothing] You ask for nothing: tick what the words must include.
    [none] You ask for: { $asked }. Of the { $shown } models shown, <b>none</b> gives all of it.
   *[some] You ask for: { $asked }. Of the { $shown } models shown, { $passing ->
        [one] only <b>one</b> gives
       *[other] <b>{ $passing }</b> give
    } all of it: { $names }.
}
space-race-ladder-part-yes = published: { $names }
space-race-ladder-part-partly = in part: { $names }
space-race-ladder-part-no = not published: { $names }
space-race-ladder-part-unseen = not seen by us: { $names }
space-race-ladder-looked = <b>{ $name }</b> ({ $maker }, { $date }): { $parts }. Licence: { $licence }. { $asks ->
    [something] { $asked ->
        [1] { $given ->
            [0] It does <b>not</b> give the one thing you ask for.
           *[other] It <b>gives</b> the one thing you ask for.
        }
       *[other] { $given ->
            [0] It gives <b>none</b> of the { $asked } things you ask for.
            [1] It gives <b>one</b> of the { $asked } things you ask for.
           *[other] It gives <b>{ $given }</b> of the { $asked } things you ask for.
        }
    }
   *[nothing] {""}
}
space-race-ladder-judged-b = Text B calls R1 entirely open source. { $state ->
    [whole] R1 gives all you ask for: in this sense it holds.
    [part] R1 gives all you ask for only because a part counts as the whole.
   *[not] { $asked ->
        [1] R1 does not give the one thing you ask for.
       *[other] { $given ->
            [0] R1 gives none of the { $asked } things you ask for.
            [1] R1 gives one of the { $asked } things you ask for.
           *[other] R1 gives { $given } of the { $asked } things you ask for.
        }
    }
}
space-race-ladder-judged-e = Text E writes that most of R1’s code is open. { $code ->
    [training] You ask for the training code: it was not published.
   *[running] You ask for the code that runs a model only: that of V3 runs R1.
}
space-race-ladder-judged-c = Text C writes that Mistral AI opens a part of its technologies. { $state ->
    [none] None of its { $all } models on our ladder gives all you ask for.
    [one] One of its { $all } models on our ladder gives all you ask for.
   *[some] { $passing } of its { $all } models on our ladder give all you ask for.
}
