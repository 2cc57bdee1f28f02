extension JointModel {
  /// The model with the habits of the user's own names among attested ones: their preferred renderings.
  package func adapted(to names: some Sequence<AttestedName>) -> JointModel {
    adapted(
      to: names.lazy.filter { $0.isOwn && $0.isPreferred }.map {
        (persian: $0.persian, english: $0.english)
      })
  }

  /// The model with the habits of a user's own pairs of names.
  ///
  /// Tens of pairs shift what is proposed for names that they do not hold: conventions are learnt, not
  /// names. Pairs that the model cannot align are passed over. About 40 µs a pair.
  package func adapted(to pairs: some Sequence<(persian: String, english: String)>) -> JointModel {
    var names: [[(unit: UInt16, isLast: Bool)]] = []
    for pair in pairs {
      let codes = known(NameSymbols(pair.persian)).codes
      let letters = EnglishLetters.symbols(pair.english)
      guard !codes.isEmpty, !letters.isEmpty else { continue }
      let alignment = alignment(of: codes, letters)
      guard alignment.strangers == 0 else { continue }
      names.append(Array(zip(alignment.units, wordEnds(alignment.units, codes))))
    }
    guard !names.isEmpty else { return self }
    var model = self
    model.adaptation = Adaptation(names, chunks: chunks, habits: forward)
    return model
  }

  /// What the user's habits say of a rendering; zero where there are none.
  func adaptedScore(_ units: [UInt16], _ codes: [UInt8]) -> Float {
    guard let adaptation else { return 0 }
    var total: Float = 0
    for (unit, isLast) in zip(units, wordEnds(units, codes)) {
      total += adaptation.gain(unit, isLast: isLast)
    }
    return total
  }

  /// Whether each unit ends a Persian word.
  private func wordEnds(_ units: [UInt16], _ codes: [UInt8]) -> [Bool] {
    var place = 0
    return units.map { unit in
      place += Int(chunks.widths[Int(unit)])
      return place >= codes.count || codes[place] <= NameSymbols.joiner
    }
  }
}
