/// A published scheme for writing Persian in Latin letters.
///
/// A scheme fixes every letter and sign; the vowels that Persian leaves out must come from elsewhere
/// (``Romaniser``). What the sources leave open, and how it is settled here, stands in
/// Documentation/romanisation-schemes.md.
package enum RomanisationScheme: String, CaseIterable, Sendable {
  /// BGN/PCGN 1958 System for Persian, for the geographical names of Iran; for Dari and Pashto names the
  /// BGN/PCGN 2007 National Romanization System for Afghanistan.
  ///
  /// Sources: U.S. Board on Geographic Names, *Romanization Guide* (1964), Persian, tables I–II, notes 1–8 and
  /// special rules 1–6, as updated 2019 (“Romanization of Persian (Farsi), BGN/PCGN 1958 System”); and
  /// “BGN/PCGN National Romanization System for Afghanistan, BGN/PCGN 2007 System”, both at
  /// <https://www.gov.uk/government/publications/romanization-systems>.
  case bgnPCGN = "bgn-pcgn"
  /// The system of the United Nations for Iranian geographical names, the “broad transcription” of 2012.
  ///
  /// Source: resolution X/8 of the Tenth UN Conference on the Standardization of Geographical Names (2012),
  /// on E/CONF.101/118/Add.1; table in UNGEGN Working Group on Romanization Systems, *Report on the Current
  /// Status of United Nations Romanization Systems*, version 4.0 (February 2013),
  /// <https://www.eki.ee/wgrs/rom1_fa.htm>.
  case un
  /// ALA-LC Romanization Table for Persian, for library catalogues.
  ///
  /// Source: Library of Congress, *ALA-LC Romanization Tables* (1997), Persian, rules 1–14,
  /// <https://www.loc.gov/catdir/cpso/romanization/persian.pdf>.
  case alaLC = "ala-lc"
  /// The transliteration of the *International Journal of Middle East Studies*, Persian column.
  ///
  /// Sources: *IJMES Transliteration System for Arabic, Persian, and Turkish* (chart) and *IJMES Translation
  /// and Transliteration Guide*, Cambridge University Press, author resources of the journal.
  case ijmes
}

/// Which country's Persian a name belongs to, where a scheme tells them apart.
package enum PersianVariety: Sendable {
  /// Persian of Iran.
  case iranian
  /// Dari, and Pashto names beside it.
  case afghan
}
