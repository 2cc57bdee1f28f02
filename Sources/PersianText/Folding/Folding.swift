/// Folds Persian text for matching.
///
/// What is unified, and why:
/// - Arabic ي ى ك ة and the Pashto and Urdu shapes of the same letters, which keyboards mix;
/// - hamza and madda carriers (أ إ آ ٱ → ا, ؤ → و, ئ → ی) and a lone ء, which writers drop at will;
/// - vowel marks, tatweel, joiners and direction marks, which carry no letters; presentation forms;
/// - the three digit systems, Persian and Latin punctuation, all white space; case and accents of
///   Latin letters.
///
/// A zero-width non-joiner stays where it parts two letters: tokens need it, matching keys drop it.
/// Folding is idempotent. Time and memory are linear in the text.
package enum Folding {
  /// Folds `text`, keeping the way back to its bytes.
  package static func fold(_ text: String) -> FoldedText {
    var folder = Folder(capacity: text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      folder.append(scalar, at: offset, width: width)
      offset += width
    }
    folder.finish()
    return FoldedText(letters: folder.letters, starts: folder.starts, ends: folder.ends)
  }

  /// The matching key of a term: its folded letters and digits, without spaces, ZWNJ or punctuation.
  ///
  /// Two spellings with the same key are the same term: آتش‌بس, آتش بس and آتشبس.
  package static func key(_ text: String) -> String {
    String(letters: fold(text).letters.filter(Letter.isKey))
  }
}

/// The state of one folding pass.
private struct Folder {
  var letters: [UInt32] = []
  var starts: [Int32] = []
  var ends: [Int32] = []

  init(capacity: Int) {
    letters.reserveCapacity(capacity / 2 + 1)
    starts.reserveCapacity(capacity / 2 + 1)
    ends.reserveCapacity(capacity / 2 + 1)
  }

  mutating func append(_ scalar: Unicode.Scalar, at offset: Int, width: Int) {
    let value = scalar.value
    if value < 0x80 {
      emit(LetterTable.ascii(value), offset, width)
    } else if value < LetterTable.limit {
      let folded = LetterTable.arabic[Int(value)]
      if folded == LetterTable.dropped {
        drop(to: offset + width)
      } else {
        emit(folded, offset, width)
      }
    } else {
      appendRare(scalar, at: offset, width: width)
    }
  }

  /// Letters beyond the Arabic block: joiners, punctuation, presentation forms, accented Latin.
  private mutating func appendRare(_ scalar: Unicode.Scalar, at offset: Int, width: Int) {
    if let folded = LetterTable.punctuation(scalar.value) {
      if folded != LetterTable.dropped { emit(folded, offset, width) }
    } else if let plain = LetterTable.presentationForms[scalar.value] {
      for letter in plain { emit(letter, offset, width) }
    } else {
      emit(scalar.value, offset, width)
    }
  }

  private mutating func drop(to end: Int) {
    // A mark belongs to the letter it stands on, so that a reported range never cuts it off.
    if let last = ends.indices.last, Int(ends[last]) < end, letters[last] != Letter.space {
      ends[last] = Int32(end)
    }
  }

  private mutating func emit(_ letter: UInt32, _ offset: Int, _ width: Int) {
    let last = letters.last
    if letter == Letter.space {
      if last == Letter.space {
        ends[ends.count - 1] = Int32(offset + width)
        return
      }
    }
    // Between anything but letters and digits a joiner parts nothing.
    if letter == Letter.zwnj {
      guard let last, Letter.isKey(last) else { return }
    } else if last == Letter.zwnj, !Letter.isKey(letter) {
      removeLast()
    }
    letters.append(letter)
    starts.append(Int32(offset))
    ends.append(Int32(offset + width))
  }

  /// Ends the pass: a joiner at the end of the text parts nothing.
  mutating func finish() {
    if letters.last == Letter.zwnj { removeLast() }
  }

  private mutating func removeLast() {
    letters.removeLast()
    starts.removeLast()
    ends.removeLast()
  }
}
