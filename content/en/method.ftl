# The method. Ready-made numbers: $entries, $none, $sources; those of verdicts and readings are counted by the page.
method-title = Method
method-description = How the claims were found and checked, what each verdict says, what is missing, and how to object.
method-intro = How the claims were found, how they were checked, what is missing, and how to object.
method-contents = On this page

method-texts-title = The five texts
method-texts-1 = Five texts of 2025, in French, are put to the test. They are not a sample: they represent neither the press, nor the experts, nor public opinion. Each has its portrait.

method-extraction-title = How the claims were found
method-extraction-1 = We cut each text into statements. The inventory counts { $entries } entries, each with its line, its place to the character and the words of the text. Of these, { CLAIMS() } are claims. The { $none } others claim nothing that could be judged; they remain listed, with the reason.
method-extraction-2 = Cutting is a choice: a sentence can hold several claims, and an idea said again counts several times. Another reader would have another count. That is why we give no text a mark.
method-extraction-3 = We paraphrase. Words in quotation marks are those of the text, and an automatic check refuses a quotation that is not in it. Each claim has a reason of a few lines, written for it alone in each language.

method-checking-title = How they were checked
method-checking-1 = Each checked claim was compared with documents, named beside its verdict, or with the rest of its text. The list of sources counts { $sources } documents and data sets, without the five texts. This is how they were read.
method-checking-2 = We read them in stored copies, as of their dates; a page may have changed since. The press that quotes a source is not that source: the list says, for each, what was read.
method-checking-3 = A verdict is about what the text says, never about its author. The date counts: a number right in its time, and right no longer, is called outdated. Advice, a judgement or a forecast is called an opinion, even if it seems sensible to us.

method-verdicts-title = The verdicts
method-verdicts-1 = Each verdict has a word and a sign, never a colour alone. After its meaning: the number of claims that bear it, and the mark that it is given on the proof sheet.
method-verdicts-2 = Under an instrument, a remark in pencil says whether a claim holds with your settings. That is the answer of the model that you set; the verdict comes from the evidence and does not move.

method-absent-title = What we did not find, and did not check
method-absent-1 = Not found means: looked for in the documents within our reach, without result. That does not prove it false.
method-absent-not-found = The claims that were not found
method-absent-not-checked = The claims that were not checked
method-absent-2 = Not checked means that nothing we read allows a judgement. The entry of each says what would be needed.

method-figures-title = How numbers are shown
method-figures-1 = In the texts of the scenes, each number that comes from a source or a computation leads to its entry: value, date, source, computation, range. An automatic check refuses numbers typed there by hand; only the equations and notes on method, at the foot of each scene, hold some. In the register, a different style of line says where it comes from: one of the texts, the evidence, a computation of ours, an assumption.
method-figures-2 = A number of a text is given as that text writes it, even if it is wrong. A number that we compute is rounded to three significant figures, an estimate to two: the rounding says what is known.
method-figures-3 = Where a source gives a range, the entry shows it. A sum stays in its currency; if the page converts it, it says the rate and its date. Sums that do not measure the same thing are compared only with a word about it.

method-models-title = How the scenes’ models are tested
method-models-1 = Several scenes hold a model: a catching up, the cost of a programme, a bill, small networks that the page trains. Each scene publishes its equations, its quantities and what it leaves out, at the end of its page.
method-models-2 = Automatic tests push each setting to its ends, in each language. They compute the published results again and check that the same seed, the number from which chance starts, gives the same digits in three browsers.
method-models-3 = These tests show that the model computes what it announces, not that it describes the world. A model says what follows from its assumptions; none predicts.

method-limits-title = What is missing
method-limits-1 = The evidence is public: published models, declared machines, announced sums. What companies keep to themselves is not in it. Nothing updates itself; each number bears its date.
method-limits-2 = A verdict sometimes rests on a single source, often a press article; the entry lets you see how many there are. An error in a source would distort every verdict that leans on it.
method-limits-3 = The AI Index reports were read as text, without their charts. Some pages of Epoch AI and of public bodies were read only in copies or in the press. No review from outside the project is on record.

method-objection-title = Object
method-objection-1 = Does a verdict, a number or a sentence seem wrong to you? Copy this text, fill it in and send it to whoever publishes the page that you are reading: the project has no address of its own. If the entry of a claim led you here, its first two lines may be filled in already.
method-objection-copy = Text to copy
objection-claim = Claim (number and name)
objection-address = Address of its entry
objection-said = What the page says
objection-doubt = What I object to (verdict, reason, paraphrase, number, evidence)
objection-evidence = My source (title, publisher, date, address, page)
objection-quote = What it says, in its own words
objection-example = Example
method-objection-2 = The number of a claim, in the register or on a portrait, leads to its entry: that is the address to give.
method-objection-3 = The project asks this of whoever corrects. Read the source offered. If it contradicts the page, change the value or the verdict in the data, with that source and its date. If the evidence goes both ways, call the claim disputed. If the source is not enough, leave the verdict and answer so.
method-objection-4 = A correction changes the data, and everything follows: sentences, charts, tables, counts, in each language. If a verdict no longer agrees with a portrait, the build of the site stops and says so. The change is noted in the project’s changelog.
method-objection-5 = Whoever has the project’s files can correct without asking: the contributors’ guide describes it step by step, under “Correct a figure”.

method-questions-title = A reader’s questions
question-winner = Which of the five texts is right?
    .answer = None from end to end, and none is wrong everywhere. They say things of different kinds, dates, prices, advice; counting their errors would not decide between them. Their portraits say what holds in each.
question-opinion = Why so many opinions?
    .answer = Because these texts advise and forecast more than they report. An opinion can be wise; we only say that no document can call it true or false today.
question-single-source = Is a single source enough to confirm?
    .answer = Sometimes, when it reports the fact directly, as a body that publishes a price. A press article alone is weaker. The number of sources is not hidden: they all stand under the verdict.
question-disputed = What does disputed mean?
    .answer = That we have evidence both ways, and that the reason names it. It is not a polite way to say wrong.
question-other-number = I have read another number elsewhere. Which is right?
    .answer = Perhaps both. Look at the date, the currency, and what is counted: the price of a training run is not a budget, and a list of models changes with the day on which it is copied. If they really contradict each other, object.
question-change = Can a verdict change?
    .answer = Yes, through a better source or because the world has changed. The address of the claim stays the same; the project’s changelog keeps track of the change.
question-forecast = Do your simulations predict the future?
    .answer = No. They show what follows from assumptions that you can change, and which of them weighs most.
question-sides = Do you take sides?
    .answer = We try not to: whoever thinks the opposite of us should be able to arrive at a verdict again. The choice of questions, the cutting and the words remain ours, and open to objection.
question-reuse = May I reuse the data?
    .answer = Yes. The inventory, the verdicts and the reasons are under CC BY { "4.0" }: name “La course à l’IA, à l’épreuve”. Each table keeps the licence of its source; the words of the five texts belong to their authors.

method-who-title = Who made this, and who may correct it
method-who-1 = This site is made by the maintainers of the project “La course à l’IA, à l’épreuve”. It speaks for none of the authors, companies and countries that it names.
method-who-2 = Code and inventory are free: anyone can copy them, check them and correct them. A copy corrected by others is not ours; whoever publishes it answers for it.
method-who-3 = Language models helped to write this site, code and texts. They can be wrong with assurance: one more reason to follow every number to its source.

method-credits-title = Credits and licences
method-credits-asked = What those who publish the data ask for, in their words:
method-credits-sources = All sources, with their licences
method-credits-licences = The licence of each table

method-privacy-title = Privacy
method-privacy-1 = Your guess and the theme that you choose stay on your device, and nothing is scored. Your settings are in the address of the page or in your browser’s history; a link that you share holds nothing but them.
method-privacy-2 = The host that publishes these pages may keep a log of visits, as any server does. Opened from a disk, they ask nobody.
