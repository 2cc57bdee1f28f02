/// The words that the classes of the rules name.
///
/// English words in lower case fit in any case; those with a capital fit only capitalised (`Sun.` is an
/// abbreviation, `sun.` is not). Abbreviations stand without their last dot.
enum WordLists {
  /// What an abbreviation is, if the word is one.
  static func classes(of lower: String, isCapitalised: Bool) -> Preceding {
    var found = abbreviations[lower] ?? []
    if isCapitalised, let capital = capitalAbbreviations[lower] { found.formUnion(capital) }
    return found
  }

  private static let abbreviations = table { $0 == $0.lowercased() }
  private static let capitalAbbreviations = table { $0 != $0.lowercased() }

  /// Words that start English sentences and seldom continue a name.
  static let starters = set(
    """
    a about above according across additionally after afterwards again all almost already also although
    among an and another any anyone are around as asked at because before behind being below between both
    but by can could despite did do does during each earlier either even eventually every everybody
    everyone everything except few fewer finally first for former from further furthermore had has have
    he hence her here hers him his how however i if in indeed instead is it its just last later less
    let like many maybe meanwhile more moreover most much my neither never nevertheless next no nobody
    none nonetheless nor not nothing now of often on once one only or other others otherwise our out over
    perhaps please prior rather said shall she should similarly since so some somebody someone something
    sometimes soon still such than thank that the their theirs them then there therefore these they this
    those though through throughout thus to today together tomorrow too towards under unfortunately
    unless unlike until up upon us very was we were what whatever when where whereas whether which while
    who whom whose why will with within without would yes yesterday yet you your
    there's it's he's she's that's i'm i've i'd we're they're don't didn't
    """)

  /// Words that go with a time of day.
  static let timeZones = set(
    """
    gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet msk ist irst aft et ct mt pt eastern central
    pacific local monday tuesday wednesday thursday friday saturday sunday
    """)

  /// Names that are written with an exclamation mark.
  static let exclaimedNames = set("yahoo jeopardy oklahoma wham mamma")

  /// Words without a vowel that are no abbreviations.
  static let interjections = set("mm mmm hm hmm hmmm sh shh brr pfft tsk psst")

  /// Prepositions that open an adverbial of time.
  static let timePrepositions = set("at by around about from before after since until till on")

  /// Words that start Persian sentences and hardly ever stand inside one after an abbreviation.
  static let persianStarters = set(
    """
    وی او اما ولی همچنین بنابراین آنها آن‌ها ایشان علاوه سپس البته همچنان هرچند اگرچه درحالی بااین گفتنی
    """)

  /// Words that go on with a Persian sentence after a quotation: they cannot start one.
  static let persianContinuations = set("را که بود است می‌باشد میباشد")

  /// Words that join Persian sentences, and start one after a full stop only.
  static let persianConjunctions = set("و تا یا نیز هم")

  /// Words between a verb of saying and what is said.
  static let persianComplementisers = set("که كه")

  /// Verbs of saying in the forms that follow a quotation.
  static let persianSayings = set(
    """
    گفت گفتند می‌گوید میگوید افزود افزودند نوشت نوشتند پرسید پرسیدند
    """)

  /// Whether a Persian word is a verb that ends a clause, as those before a quotation do.
  static func isPersianVerb(_ word: String) -> Bool {
    persianVerbs.contains(word) || word.hasPrefix("می\u{200C}") || word.hasPrefix("نمی\u{200C}")
      || word.hasSuffix("ند") && word.unicodeScalars.count > 3
  }

  static let persianVerbs = persianSayings.union(
    set(
      """
      گفته افزوده نوشته گوید گویند گفتم گفتیم است هست اند بود بودند شد شدند شده کرد کردند کرده کند کنند داد دادند
      داده دهد دارد دارند داشت داشتند داشته خواند خواندند خوانده نامید نامیدند آورد آوردند آورده زد زدند
      فرمود فرمودند خواست خواستند دانست دانستند شنید شنیدند میکند میکنند میدهد میدهند مینویسد میپرسد
      میافزاید میخواند میخوانند میخوانیم میدانیم نویسد پرسد افزاید
      """))

  /// The names of Latin letters in Persian, as initials are written.
  ///
  /// An example is جان اف. کندی. Those that are everyday words too, and end sentences, are left out (او وی ای ام ان دی زد).
  static let letterNames = set(
    "بی سی اف جی اچ کی کِی ال پی کیو آر اس تی یو دبلیو دابلیو ایکس وای اِل")

  /// Roman numerals that number things.
  static let romanNumerals = set(
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func table(where fits: (String) -> Bool) -> [String: Preceding] {
    var table: [String: Preceding] = [:]
    for (kind, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) where fits(word) {
        table[word.lowercased(), default: []].formUnion(kind)
      }
    }
    return table
  }

  static let lists: [(Preceding, String)] = [
    (
      .title,
      """
      mr mrs ms dr prof Gen Lt Col Maj Capt Cpt Sgt Cpl Pvt Pte Adm Cmdr Cdr Brig Insp Supt Det Rev Hon
      Pres Gov Sen Rep Amb messrs mme mlle mses fr Msgr Mt Ft Atty Sec Dir Sens Reps Profs Drs Gens Cols
      Lieut Comdr Ald Assoc Rt Ven Hr Sheik Mgr
      """
    ),
    (
      .reference,
      "no nos nr p pp vol vols fig figs art arts Sec sec ch chap para paras pt approx n° № صص"
    ),
    (.connective, "e.g i.e eg ie viz cf vs v al ca c resp P.S PS N.B NB"),
    (
      .abbreviation,
      """
      inc ltd co cos corp bros llc plc llp Gmbh jr sr esq st ste ave blvd rd hwy sq dept div univ assn
      intl natl govt Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn
      Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Mon Tue Tues Wed
      Thu Thurs Fri Sat Sun est ext tel ed eds trans rev hist gen lt col maj capt sgt ret mfg mgr
      hosp min max avg voc
      """
    ),
    (.finalAbbreviation, "etc ibid op.cit الخ"),
    (.month, "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"),
    (.time, "a.m p.m am pm"),
  ]
}
