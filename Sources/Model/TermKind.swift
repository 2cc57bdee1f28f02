/// What sort of thing a concept is.
package enum TermKind: String, CaseIterable, Hashable, Sendable {
  case person
  case place
  case organisation
  case nationality
  case publication
  case event
  case title
  case term

  /// Whether concepts of this kind are proper names, which a translation spells rather than translates.
  package var isName: Bool {
    switch self {
    case .person, .place, .organisation, .publication, .event: true
    case .nationality, .title, .term: false
    }
  }
}
