# Words of the controls, sent to the browser.
controls-legend = Settings
controls-others = Other controls
controls-reset = Back to the start
controls-reset-key = Esc

table-show = Table

download-legend = Save what is shown
download-failed = This frame may not save files; open the full page.

guess-legend = Your guess
guess-label = I would say
guess-submit = Compare
guess-forget = Forget my guess
guess-skip = See the answer
guess-privacy = Your guess stays on this device; it is neither scored nor sent.
guess-compared = { $side ->
    [near] You said <b>{ $yours }</b>; it is <b>{ $real }</b>: you are very close.
    [apart] You said <b>{ $yours }</b>; it is <b>{ $real }</b>.
    [below] You said <b>{ $yours }</b>; it is <b>{ $real }</b>, <b>{ $factor }</b> times your guess.
   *[above] You said <b>{ $yours }</b>; it is <b>{ $real }</b>: your guess is <b>{ $factor }</b> times too large.
}
guess-choice-compared = Your choice: <b>{ $yours }</b>. The answer: <b>{ $real }</b>.
guess-choice-none = none of them
guess-line-yours = your line
guess-line-real = the record
guess-line-said = { $yours }; the record: { $real }
guess-line-compared = { $side ->
    [near] Your line follows the record within { $within } points everywhere.
   *[apart] On average your line runs <b>{ $mean }</b> points from the record. It is farthest in <b>{ $at }</b>: <b>{ $yours }</b> instead of <b>{ $real }</b>.
}

share-title = Share
share-link = Link to these settings
share-embed = Embed this instrument, without a script
share-embed-note = The frame takes the height of its content in browsers that can, and keeps its minimum height elsewhere. No cookie, no tracker: no consent to ask for.
share-offline = This page was opened from a disk: to embed it, first publish the folder on a host.
share-cite = Cite
share-copy = Copy
share-copied = Copied.
share-blocked = Copying is blocked here: select the text.

task-pause = Pause
task-resume = Go on
task-cancel = Cancel
task-progress = Progress
task-failed = The computation could not start here, or stopped. What is shown stays right.

link-refused = The link gave values that could not be taken as they were: { $names }. They are left out, or replaced by the nearest possible ones.
print-part = Print
list-separator = {", "}
control-corrected = “{ $name }” has changed too, to go with your choice.
control-play = Play
control-own = (your settings)
control-locked = Held by this page’s address.
control-from = From
control-to = To
control-earlier = Earlier
control-later = Later
control-closer = Closer
control-wider = Wider
control-unmatched = There is no “{ $typed }” here; the nearest is “{ $name }”.
control-up = Move up: { $name }
control-down = Move down: { $name }
control-period = { $from } – { $to }
picture-failed = This picture could not be drawn. The sentence and the table still hold.
picture-window = Drawing taller than its window: scroll through it
picture-points = Points. Arrows lead to the nearest, Home and End to the first and the last; letters search.
picture-stretch = Drag over the picture to keep only a period of it. The Escape key, on the controls, goes back to the start.
picture-sorts = Cells of a sorting. The up and down arrows choose a row, left and right move it to another column.
picture-into = Put the chosen use under:
judgement-holds = With these settings, the claim holds.
judgement-fails = With these settings, the claim does not hold.
judgement-only-if = With these settings, the claim holds in part only.
judgement-claim = The claim and its verdict
control-held = “{ $name }” is held by the page’s address: this choice would have changed it and is not followed.
judgement-title = Claims
finder-none = No claim of { $all }{ $others }.
finder-count = { $n ->
    [one] { $n } claim of { $all }{ $others }.
   *[other] { $n } claims of { $all }{ $others }.
}
finder-others = { $n ->
    [one] , and { $n } entry that is none
   *[other] , and { $n } entries that are none
}
finder-instead = “{ $typed }” stands nowhere; this is “{ $word }”.
finder-nowhere = “{ $typed }” stands nowhere, nor anything like it.
finder-near = Look for the nearest word: “{ $word }”
finder-both = Nothing answers all of this at once: change a filter, or go back to the whole list.
finder-refused = The address asked for what this list does not know: { $names }. It is left out.

verdict-confirmed = confirmed
verdict-close = close
verdict-imprecise = imprecise
verdict-disputed = disputed
verdict-outdated = outdated
verdict-wrong = wrong
verdict-contradicted-inside = contradicted by its text
verdict-not-found = not found
verdict-derived = computed
verdict-opinion = opinion
verdict-not-checked = not checked
