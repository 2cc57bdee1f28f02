/// Unifies British and American spelling of single words.
enum EnglishSpelling {
  /// The American spelling of a folded word that has one; any other word as it stands.
  static func american(_ word: String) -> String {
    if let whole = words[word] { return whole }
    let letters = Array(word.utf8)
    for (british, american) in endings {
      guard letters.count > british.count + 2, letters.suffix(british.count).elementsEqual(british)
      else { continue }
      if british == iseEnding, sayIse.contains(word) { return word }
      return String(decoding: letters.dropLast(british.count) + american, as: UTF8.self)
    }
    return word
  }

  private static let iseEnding = Array("ise".utf8)

  /// Endings that differ regularly; the longer ones first.
  private static let endings: [(british: [UInt8], american: [UInt8])] = [
    ("isation", "ization"), ("isational", "izational"), ("ogue", "og"), ("yse", "yze"),
    ("ise", "ize"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// Verbs and nouns in -ise that are spelt so on both sides of the ocean.
  private static let sayIse: Set<String> = [
    "advertise", "advise", "anise", "appraise", "apprise", "arise", "braise", "bruise", "chastise",
    "circumcise", "comprise", "compromise", "concise", "counterpoise", "cruise", "demise",
    "despise",
    "devise", "disguise", "enterprise", "excise", "exercise", "exorcise", "expertise", "franchise",
    "guise", "improvise", "incise", "likewise", "malaise", "merchandise", "noise", "otherwise",
    "paradise", "poise", "praise", "precise", "premise", "promise", "raise", "reprise", "revise",
    "rise", "sunrise", "supervise", "surmise", "surprise", "televise", "treatise", "turquoise",
    "tortoise", "uprise", "valise", "vise", "wise",
  ]

  /// Words that differ each in its own way.
  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for stem in [
      "ard", "arm", "behavi", "cand", "clam", "col", "demean", "discol", "dishon", "endeav", "fav",
      "ferv", "flav", "glam", "harb", "hon", "hum", "lab", "misdemean", "neighb", "od", "parl",
      "ranc", "rig", "rum", "sav", "splend", "succ", "tum", "val", "vap", "vig",
    ] {
      words[stem + "our"] = stem + "or"
    }
    for stem in [
      "calib", "cent", "epicent", "fib", "kilomet", "lit", "meag", "met", "centimet",
      "millimet", "sab", "somb", "spect", "theat", "sepulch",
    ] {
      words[stem + "re"] = stem + "er"
    }
    for pair in pairs.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let sides = pair.split(separator: " ")
      if sides.count == 2 { words[String(sides[0])] = String(sides[1]) }
    }
    return words
  }()

  private static let pairs = """
    defence defense;offence offense;licence license;pretence pretense;practise practice
    programme program;grey gray;tyre tire;plough plow;aeroplane airplane;aluminium aluminum
    sceptic skeptic;sceptical skeptical;scepticism skepticism;mould mold;smoulder smolder
    jewellery jewelry;manoeuvre maneuver;paediatric pediatric;paediatrician pediatrician
    ageing aging;judgement judgment;acknowledgement acknowledgment;enrol enroll;enrolment enrollment
    fulfil fulfill;fulfilment fulfillment;instalment installment;instal install;skilful skillful
    wilful willful;artefact artifact;moustache mustache;encyclopaedia encyclopedia
    archaeology archeology;archaeologist archeologist;archaeological archeological
    foetus fetus;haemorrhage hemorrhage;leukaemia leukemia;anaemia anemia;anaesthetic anesthetic
    orthopaedic orthopedic;diarrhoea diarrhea;oestrogen estrogen;gynaecologist gynecologist
    yoghurt yogurt;chilli chili;councillor councilor;counsellor counselor;traveller traveler
    jeweller jeweler;marvellous marvelous;favourite favorite;favourable favorable
    honourable honorable;neighbouring neighboring;neighbourhood neighborhood;colourful colorful
    behavioural behavioral;labourer laborer;armoured armored
    defenceless defenseless;cosy cozy;gaol jail
    pyjamas pajamas;sulphur sulfur;catalogue catalog;whisky whiskey
    analyser analyzer;organiser organizer;moderniser modernizer
    centring centering;licenced licensed;dialogue dialog
    """
}
