/// Words that translations exchange freely though they are not forms of one word: a place and its
/// adjective or people, a noun and its relational adjective.
enum Derivation {
  /// Whether two stems are derived from one another.
  static func relates(_ first: String, _ second: String) -> Bool {
    if let left = families[first], let right = families[second] {
      return left.contains(where: right.contains)
    }
    return followsRule(first, second) || followsRule(second, first)
  }

  /// Derivations that are safe without a list: -stan/-stani, and -ia/-ian in long names (in short ones
  /// they join given names, such as Julia and Julian).
  private static func followsRule(_ base: String, _ derived: String) -> Bool {
    let length = base.utf8.count
    guard derived.utf8.count == length + 1, derived.hasPrefix(base) else { return false }
    if base.hasSuffix("stan") { return length > 6 && derived.hasSuffix("i") }
    return base.hasSuffix("ia") && length > 7 && derived.hasSuffix("n")
  }

  /// The lines of the table that each word stands in.
  private static let families: [String: [Int]] = {
    var families: [String: [Int]] = [:]
    let lines = (places + "\n" + nouns).split(whereSeparator: { $0 == ";" || $0 == "\n" })
    for (number, line) in lines.enumerated() {
      for word in line.split(separator: " ") { families[String(word), default: []].append(number) }
    }
    return families
  }()

  private static let places = """
    afghanistan afghan afghani;albania albanian;algeria algerian;andorra andorran;angola angolan
    argentina argentine argentinian;armenia armenian;australia australian aussie;austria austrian
    azerbaijan azerbaijani azeri;bahrain bahraini;bangladesh bangladeshi;belarus belarusian belarussian
    belgium belgian;benin beninese;bhutan bhutanese;bolivia bolivian;bosnia bosnian;botswana motswana
    brazil brazilian;britain british briton;bulgaria bulgarian;burma burmese;burundi burundian
    cambodia cambodian;cameroon cameroonian;canada canadian;chad chadian;chile chilean;china chinese
    colombia colombian;congo congolese;croatia croatian croat;cuba cuban;cyprus cypriot;czechia czech
    denmark danish dane;ecuador ecuadorian ecuadorean;egypt egyptian;england english
    eritrea eritrean;estonia estonian;ethiopia ethiopian;europe european;finland finnish finn
    france french;gabon gabonese;gambia gambian;georgia georgian;germany german;ghana ghanaian
    greece greek;greenland greenlander greenlandic;guatemala guatemalan;guinea guinean;guyana guyanese
    haiti haitian;holland dutch;netherlands netherland dutch;honduras honduran;hungary hungarian
    iceland icelandic icelander;india indian;indonesia indonesian;iran iranian;iraq iraqi
    ireland irish;israel israeli;italy italian;jamaica jamaican;japan japanese;jordan jordanian
    kashmir kashmiri;kazakhstan kazakh kazakhstani;kenya kenyan;korea korean;kosovo kosovar kosovan
    kurdistan kurdish kurd;kuwait kuwaiti;kyrgyzstan kyrgyz kyrgyzstani;laos laotian lao
    latvia latvian;lebanon lebanese;liberia liberian;libya libyan;lithuania lithuanian
    luxembourg luxembourgish;macedonia macedonian;madagascar malagasy;malawi malawian
    malaysia malaysian;maldives maldive maldivian;mali malian;malta maltese;mauritania mauritanian
    mauritius mauritian;mexico mexican;moldova moldovan;monaco monegasque;mongolia mongolian mongol
    montenegro montenegrin;morocco moroccan;mozambique mozambican;myanmar burmese;namibia namibian
    nepal nepalese nepali;nicaragua nicaraguan;niger nigerien;nigeria nigerian;norway norwegian
    oman omani;pakistan pakistani;palestine palestinian;panama panamanian;paraguay paraguayan
    peru peruvian;philippines philippine filipino;poland polish pole;portugal portuguese;qatar qatari
    romania romanian;russia russian;rwanda rwandan;saudi saudis;scotland scottish scot
    senegal senegalese;serbia serbian serb;singapore singaporean;slovakia slovak slovakian
    slovenia slovene slovenian;somalia somali somalian;spain spanish spaniard;sudan sudanese
    sweden swedish swede;switzerland swiss;syria syrian;taiwan taiwanese;tajikistan tajik tajikistani
    tanzania tanzanian;thailand thai;tibet tibetan;togo togolese;tunisia tunisian
    turkey turkish turk turkiye;turkmenistan turkmen;uganda ugandan;ukraine ukrainian
    emirates emirate emirati;uruguay uruguayan;uzbekistan uzbek uzbekistani;venezuela venezuelan
    vietnam vietnamese;wales welsh;yemen yemeni;yugoslavia yugoslav yugoslavian;zambia zambian
    zimbabwe zimbabwean;america american;africa african;asia asian;arabia arab arabian arabic
    crimea crimean;chechnya chechen;dagestan dagestani;abkhazia abkhaz abkhazian
    ossetia ossetian ossete;catalonia catalan;siberia siberian;bavaria bavarian;balkans balkan
    baltics baltic;caucasus caucasian;balochistan baluchistan baloch baluch
    punjab punjabi;bengal bengali;sindh sindhi;hazarajat hazara;waziristan waziri waziristani
    xinjiang uyghur uighur;kabul kabuli;herat herati;kandahar kandahari;panjshir panjshiri
    tehran tehrani;paris parisian;london londoner;moscow muscovite;berlin berliner;vienna viennese
    venice venetian;rome roman;athens athenian;texas texan;california californian
    islam islamic;christian christianity;jew jewish judaism;persia persian
    pashtun pashto;flanders flemish;byzantium byzantine
    """

  private static let nouns = """
    president presidential;parliament parliamentary;minister ministerial;ministry ministerial
    diplomat diplomatic;diplomacy diplomatic;economy economic economical;politics political
    government governmental;territory territorial;province provincial;region regional;nation national
    election electoral;constitution constitutional;industry industrial;strategy strategic
    legislature legislative;judiciary judicial;medicine medical;finance financial;commerce commercial
    agriculture agricultural;culture cultural;education educational;environment environmental
    history historic historical;crime criminal;ethnicity ethnic;tribe tribal
    navy naval;chemistry chemical;religion religious;science scientific
    technology technological;tradition traditional;budget budgetary;coast coastal
    democracy democratic;revolution revolutionary;colony colonial
    """
}
