/// English forms that no rule makes.
enum IrregularForms {
  /// The dictionary forms that each irregular form may belong to, the likeliest first.
  static let lemma: [String: [String]] = {
    var lemma: [String: [String]] = [:]
    for line in forms.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = line.split(separator: " ").map(String.init)
      guard let base = words.first else { continue }
      for form in words.dropFirst() { lemma[form, default: []].append(base) }
    }
    return lemma
  }()

  /// Words that look like plurals, or like forms in -ed and -ing, and are none.
  static let uninflected: Set<String> = Set(
    """
    news series species means politics economics physics mathematics athletics gymnastics
    always perhaps besides sometimes afterwards towards whereas as was has does yes plus
    abbas mohamed johannes achilles qantas hamas texas kansas arkansas illinois paris athens brussels naples laos wales honduras barbados
    bahamas mercedes reuters hercules moses james charles thomas nicholas lucas jones davies williams
    harris hughes evans adams roberts rogers peres gates sanders biggs los las angeles des
    aids sars covid gps isis bias atlas canvas christmas alas chaos
    thing something nothing anything everything everyone king ring spring string bring during morning
    evening ceiling beijing nanjing chongqing wing sterling darling viking sibling pudding herring
    beijing boeing keating fleming golding harding browning
    red bed need indeed seed speed hundred sacred naked wicked shed sled embed exceed mohammed ahmed
    muhammed hamed saeed majeed waheed hameed rasheed fared alfred winifred fred ted
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Each line: dictionary forms with their irregular forms.
  private static let forms = """
    man men;woman women;child children;person people persons;foot feet;tooth teeth;mouse mice
    goose geese;ox oxen;wife wives;knife knives;life lives;crisis crises;analysis analyses
    basis bases;base bases;thesis theses;hypothesis hypotheses;oasis oases;diagnosis diagnoses
    emphasis emphases;axis axes;axe axes;criterion criteria;phenomenon phenomena;datum data
    medium media;bacterium bacteria;curriculum curricula;memorandum memoranda;referendum referenda
    stadium stadia;nucleus nuclei;radius radii;alumnus alumni;index indices;appendix appendices
    matrix matrices;die dice dying;lie lying lied lay lain;tie tying;bureau bureaux
    virus viruses;bus buses;gas gases;campus campuses;census censuses;focus focuses focused focusing
    be am is are was were been being;have has had having;do does did done;go goes went gone
    say said;make made;take took taken;come came;see saw seen;get got gotten;give gave given
    find found;think thought;tell told;become became;leave left;feel felt;put putting;bring brought
    begin began begun beginning;keep kept;hold held;write wrote written;stand stood;hear heard
    let letting;mean meant;set setting;meet met;run ran running;pay paid;sit sat sitting
    speak spoke spoken;lead led;read reading;grow grew grown;lose lost;fall fell fallen
    send sent;build built;understand understood;draw drew drawn;break broke broken
    spend spent;cut cutting;rise rose risen;drive drove driven;buy bought;wear wore worn
    choose chose chosen;seek sought;throw threw thrown;catch caught;deal dealt;win won winning
    forget forgot forgotten;fight fought;teach taught;eat ate eaten;sell sold;hit hitting
    show shown;know knew known;shoot shot;strike struck stricken;withdraw withdrew withdrawn
    hide hid hidden;hang hung;steal stole stolen;shake shook shaken;swear swore sworn
    swim swam swum;sing sang sung;sink sank sunk;ring rang rung;spring sprang sprung
    drink drank drunk;bear bore borne born;beat beaten;bend bent;bind bound;bite bit bitten
    bleed bled;blow blew blown;breed bred;burn burnt;cling clung;creep crept;dig dug;dream dreamt
    feed fed;flee fled;fling flung;fly flew flown;forbid forbade forbidden;foresee foresaw foreseen
    forgive forgave forgiven;freeze froze frozen;grind ground;kneel knelt;lay laid;lean leant
    leap leapt;learn learnt;lend lent;light lit;mistake mistook mistaken;overcome overcame
    overthrow overthrew overthrown;oversee oversaw overseen;prove proven;quit quitting;rid ridding
    ride rode ridden;shed shedding;shine shone;shrink shrank shrunk;shut shutting
    sleep slept;slide slid;spell spelt;spill spilt;spin spun;spit spat;split splitting
    spoil spoilt;spread spreading;stick stuck;sting stung;stride strode;sweep swept;swell swollen
    swing swung;tear tore torn;undergo undergoes underwent undergone;undertake undertook undertaken
    uphold upheld;upset upsetting;wake woke woken;weave wove woven;weep wept;wind wound
    withhold withheld;withstand withstood;arise arose arisen;awake awoke awoken;bid bidding bade
    broadcast broadcasting;cast casting;cost costing;hurt hurting;rebuild rebuilt
    retake retook retaken;rethink rethought;rewrite rewrote rewritten;plan planned planning
    admit admitted admitting;control controlled controlling;good better best;bad worse worst
    far further furthest farther;
    kidnap kidnapped kidnapping
    commit committed committing;refer referred referring;occur occurred occurring
    """
}
