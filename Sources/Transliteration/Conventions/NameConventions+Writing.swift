extension NameConventions {
  /// What is written for an ezafe; -e and -ye where nothing was decided.
  func text(of ezafe: PersianName.Ezafe) -> String {
    switch (ezafe, values[.ezafe] ?? "e") {
    case (.none, _), (_, "omit"): ""
    case (.kasra, let vowel): "-" + vowel
    case (.ye, let vowel): "-y" + vowel
    }
  }

  /// The rendering with each letter written as was decided.
  ///
  /// Only the letters of the rendering change, not its units. O(letters).
  func applied(
    to rendering: JointModel.Rendering, of model: JointModel, from name: NameSymbols
  ) -> JointModel.Rendering {
    guard !values.isEmpty || name.doubled.contains(true) else { return rendering }
    var pieces = rendering.units.map { Array(model.chunks.english($0)) }
    let codes = model.known(name).codes
    // Marks stand on the letters as they were given; where some were left out, none are used.
    let doubled = codes.count == name.codes.count ? name.doubled : []
    var place = 0
    for (index, unit) in rendering.units.enumerated() {
      let persian = model.chunks.persian(unit)
      let end = place + persian.count
      for (offset, code) in persian.enumerated() {
        let letter = Letter(
          code: code, isFirst: isEdge(place + offset - 1, codes),
          isLast: isEdge(place + offset + 1, codes),
          isDoubled: place + offset < doubled.count && doubled[place + offset])
        write(letter, in: &pieces[index])
        writeStop(letter, &pieces, index)
        if letter.isLast, code == Self.he, place + offset > 1 {
          writeFinalHe(&pieces, index, after: Array(codes[..<(place + offset)]))
        }
      }
      place = end
    }
    var rendering = rendering
    rendering.english = pieces.flatMap { $0 }
    return rendering
  }

  /// A Persian letter and where it stands in its word.
  private struct Letter {
    let code: UInt8
    let isFirst: Bool
    let isLast: Bool
    let isDoubled: Bool
  }

  private func isEdge(_ place: Int, _ codes: [UInt8]) -> Bool {
    !codes.indices.contains(place) || codes[place] <= NameSymbols.joiner
  }

  private func write(_ letter: Letter, in piece: inout [UInt8]) {
    for (code, convention, written) in Self.consonants where code == letter.code {
      guard let value = values[convention] else { continue }
      replace(written, with: Self.letters(value), in: &piece)
    }
    if letter.code == Self.vav {
      if let value = values[.vav], let first = piece.first, Self.letters("vw").contains(first) {
        piece.replaceSubrange(0..<1, with: Self.letters(value))
      } else if let value = values[.vavLong], Self.isOne(piece, of: ["u", "ou", "oo"]) {
        piece = Self.letters(value)
      }
    }
    if letter.code == Self.ye {
      let convention = letter.isLast ? NameConvention.yeFinal : .yeLong
      if let value = values[convention], Self.isOne(piece, of: ["i", "ee", "y"]),
        letter.isLast || piece != Self.letters("y")
      {
        piece = Self.letters(value)
      }
    }
    // A writer who marks a doubling means it to be seen.
    if letter.isDoubled { write(doubled: values[.doubled] ?? "double", in: &piece) }
  }

  /// Writes ع and hamza: before a vowel that follows another one, else after their own.
  private func writeStop(_ letter: Letter, _ pieces: inout [[UInt8]], _ index: Int) {
    guard !letter.isFirst else { return }
    let convention: NameConvention? =
      letter.code == Self.ayn ? .ayn : Self.hamzas.contains(letter.code) ? .hamza : nil
    guard let convention, values[convention] == "apostrophe" else { return }
    let before = pieces[..<index].last { !$0.isEmpty }?.last ?? 0
    let followsVowel = before <= 26 && EnglishLetters.isVowel(before)
    pieces[index].insert(EnglishWriting.apostrophe, at: followsVowel ? 0 : pieces[index].count)
  }

  private func write(doubled value: String, in piece: inout [UInt8]) {
    if value == "double", piece.count == 1, piece[0] <= 26, !EnglishLetters.isVowel(piece[0]) {
      piece.append(piece[0])
    } else if value == "single", piece.count == 2, piece[0] == piece[1] {
      piece.removeLast()
    }
  }

  /// Writes the ending -e(h) or -a(h) whose vowel may stand in a piece of its own.
  private func writeFinalHe(_ pieces: inout [[UInt8]], _ index: Int, after codes: [UInt8]) {
    guard let value = values[.heFinal] else { return }
    let word = codes.split(separator: NameSymbols.space).last ?? []
    // Not the sound h of دِه and الله, nor that after a long vowel.
    guard word.count > 1, !word.suffix(2).allSatisfy({ $0 == Self.lam }),
      !NameSymbols.isVowel(word[word.endIndex - 1])
    else { return }
    let vowels = [Self.letters("e"), Self.letters("a")]
    if Self.isOne(pieces[index], of: ["e", "eh", "a", "ah"]) {
      pieces[index] = Self.letters(value)
    } else if index > 0, vowels.contains(pieces[index - 1]),
      pieces[index].isEmpty || pieces[index] == Self.letters("h")
    {
      pieces[index - 1] = []
      pieces[index] = Self.letters(value)
    }
  }

  /// Replaces the first of some spellings that a piece has.
  private func replace(_ written: [[UInt8]], with letters: [UInt8], in piece: inout [UInt8]) {
    for spelling in written where spelling.count <= piece.count {
      for start in 0...(piece.count - spelling.count)
      where Array(piece[start..<(start + spelling.count)]) == spelling {
        piece.replaceSubrange(start..<(start + spelling.count), with: letters)
        return
      }
    }
  }

  private static func letters(_ text: String) -> [UInt8] { text.utf8.map { $0 - 96 } }

  private static func isOne(_ piece: [UInt8], of texts: [String]) -> Bool {
    texts.contains { letters($0) == piece }
  }

  /// Letters with all their spellings, longer ones first.
  private static let consonants: [(code: UInt8, convention: NameConvention, written: [[UInt8]])] = [
    ("خ", .khe, "kh x ch"), ("غ", .ghayn, "gh g q"), ("ق", .qaf, "gh kh q g k c"),
    ("ژ", .zhe, "zh j"), ("چ", .che, "tch tsch ch c"),
  ].map { (NameSymbols.code($0), $1, $2.split(separator: " ").map { letters(String($0)) }) }

  private static let vav = NameSymbols.code("و")
  private static let ye = NameSymbols.code("ی")
  private static let he = NameSymbols.code("ه")
  private static let lam = NameSymbols.code("ل")
  private static let ayn = NameSymbols.code("ع")
  private static let hamzas = ["ء", "ئ", "ؤ", "أ"].map { NameSymbols.code($0) }
}
