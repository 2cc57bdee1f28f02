/// The vowels of names that are too common to be guessed, and whose English spelling misleads: Ahmed, Hussein.
///
/// Persian as it is read in Iran. A case file of the tests shows every kind of entry.
enum KnownReadings {
  /// The letters of a word with their vowels; `nil` for words that are not known.
  ///
  /// Known are the words of the list, two of them written together, and each with a common ending.
  /// The signs of ezafe on the last letter stay.
  static func letters(of word: [PointedLetter]) -> [PointedLetter]? {
    guard let last = word.last, var letters = reading(of: word), !letters.isEmpty else {
      return nil
    }
    letters[letters.count - 1].hasHamza = last.hasHamza
    if last.vowel != .none { letters[letters.count - 1].vowel = last.vowel }
    return letters
  }

  private static func reading(of word: [PointedLetter]) -> [PointedLetter]? {
    guard word.count <= longest else { return nil }
    let bare = PointedLetter.bare(word)
    if let known = words[bare] { return known }
    guard word.count >= 4 else { return nil }
    for (ending, letters) in endings where bare.hasSuffix(ending) {
      let stem = String(bare.dropLast(ending.count))
      guard var known = words[stem], let last = known.indices.last, joins(known, to: ending) else {
        continue
      }
      if ending == "ی" || ending == "یان" {
        known[last].vowel = .kasra
      } else if known[last].isYe, known.count > 1 {
        known[last].reading = .vowel
      }
      return known + letters
    }
    return pair(bare) ?? articled(bare)
  }

  /// A known word after the article, alone or after another known word: الشرع, عبدالکریم.
  private static func articled(_ bare: String) -> [PointedLetter]? {
    let letters = Array(bare)
    for place in 0..<max(letters.count - 3, 0)
    where letters[place] == "ا" && letters[place + 1] == "ل" {
      guard let second = words[String(letters[(place + 2)...])] else { continue }
      let article = [PointedLetter(PointedLetter.alef), PointedLetter(PointedLetter.lam)]
      if place == 0 { return article + second }
      if let first = words[String(letters[..<place])] { return first + article + second }
    }
    return nil
  }

  /// Two known words, as in محمدرضا.
  private static func pair(_ bare: String) -> [PointedLetter]? {
    for length in 2..<max(bare.count - 1, 2) {
      guard var first = words[String(bare.prefix(length))],
        let second = words[String(bare.dropFirst(length))], let last = first.indices.last,
        first.count > 2, second.count > 2, second[0].letter != PointedLetter.alef
      else { continue }
      if first[last].isYe { first[last].reading = .vowel }
      return first + second
    }
    return nil
  }

  /// Endings that begin with ی do not follow a vowel.
  private static func joins(_ word: [PointedLetter], to ending: String) -> Bool {
    guard let last = word.last, ending == "ی" || ending == "یان" else { return true }
    return !last.isYe && last.letter != PointedLetter.alef && last.letter != PointedLetter.he
      && last.letter != PointedLetter.vav
  }

  /// No two names are longer together.
  private static let longest = 24

  private static let endings: [(String, [PointedLetter])] =
    "زاده پُور نِژاد آباد آبادی نیا وَند یان ی".split(separator: " ").map {
      let letters = PointedName.letters(of: String($0))
      return (PointedLetter.bare(letters), letters)
    }

  private static let words: [String: [PointedLetter]] = {
    var words: [String: [PointedLetter]] = [:]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let letters = PointedName.letters(of: String(word))
      words[PointedLetter.bare(letters)] = letters
    }
    return words
  }()

  private static let text = """
    مُحَمَّد اَحمَد مَحمُود حامِد حَمید مُحَمَّدی حَسَن حُسَین مُحسِن اِحسان عَلی عَلَوی فاطِمه زَهرا زِینَب رُقَیّه خَدیجه
    عایِشه مَریَم مَعصُومه رِضا مُوسی عیسی یَحیی اِبراهیم اِسماعیل اِسحاق یَعقُوب یُوسُف یُونُس سُلَیمان داوُد نُوح آدَم
    عُمَر عُثمان بَکر جَعفَر صادِق باقِر کاظِم تَقی نَقی مَهدی هادی عَسکَری سَجّاد اَکبَر اَصغَر عَبّاس قاسِم قُربان
    غُلام عَبد حَبیب سَعید سَعد مَسعُود مَجید جَواد جَلال جَمال کَمال کَریم رَحیم رَحمان سُبحان لَطیف نَصیر ناصِر مَنصُور
    نَصر نادِر قادِر قَدیر بَشیر بَشّار اَمیر اَمین اَنوَر اَشرَف اَسَد اَفضَل فَضل فاضِل مُصطَفی مُرتَضی مُجتَبی مُختار
    مُراد مُطَهَّری مُعین مُنیر مُظَفَّر مُقَدَّم مُؤمِن مَلِک سُلطان شَریف شَمس شَفیق صَفَوی صالِح صابِر صَدر طاهِر طالِب طَبیب
    ظاهِر عادِل عالِم عارِف عاصِف عَزیز عَطا غَنی غَفُور فَرید فَرَح فَرهاد فَریدُون فَیروز فِردَوسی فَهیم قَهرِمان کَرزَی
    لَیلا نَظَر نَبی نَجیب نَعیم وَحید وَکیل وَلی هاشِم هِدایَت یاسِر یَزدان خالِد خَلیل خَیّام ذَبیح رَبّانی رَشید رَفیع رَئیس
    رَئیسی رَفسَنجانی روحانی خاتَمی خُمَینی زَرّین سَیِّد سَیف سِپهر شَهرام شَهریار شَیخ صُغری طَلا گُل گُلاب
    تِهران اِصفَهان مَشهَد تَبریز قَزوین کِرمان کِرمانشاه هَمَدان یَزد اَهواز اَراک اَردَبیل زَنجان گُرگان سِمنان بَندَر بُوشِهر
    هُرمُزگان خُراسان خُوزِستان لُرِستان کُردِستان مازَندَران گُلِستان گیلان فارس قُم قِشم دِزفُول اُرومیه سَنَندَج دَماوَند
    اَفغانِستان پاکِستان تاجیکِستان بَلُوچِستان هِندُوستان عَرَبِستان اُزبَکِستان تُرکَمَنِستان قَزاقِستان هِرات کابُل قَندَهار
    بَلخ مَزار غَزنی هِلمَند کُندُوز بَدَخشان بامیان فَراه نَنگَرهار پَنجشیر کُنَر لُوگَر پَکتیا خُوست تَخار بَغلان سَمَنگان
    خوُرشید خوِیش خوُش خوُد خوُی دَریا دَشت شَهر بُزُرگ سُرخ سَبز سَفید کُوچَک نَو کُهنه دُوست دَر بَر مَرد زَن پَدَر پِسَر
    زادِه نامِه خانِه قَلعِه کُوچِه جُمهُوری اِسلامی اِسلام دُوَل مِلّی مِلَّت مُلّا حِزب اُمَّت نَوروز سُوریه تُرکیه رُوسیه مَکّه مَدینه دُوحه
    قاعِده مُقَدَّس خَلیج خَزَر نَخجَوان زُهره طَیِّب قَوام دَمِشق شَرع رَجَب دَریایِ صَحرایِ شُورایِ بالایِ عُلَمایِ اِنقِلاب نَفت
    """
}
