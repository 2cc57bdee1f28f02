/// The name of an element or attribute: its namespace, and its name within it.
///
/// Prefixes are not kept: by Namespaces in XML 1.0 they mean nothing.
struct XMLName: Hashable, Sendable {
  /// The namespace's address; empty for none.
  var namespace: String
  /// The name without its prefix.
  var local: String

  /// Makes a name; without a namespace, as most attributes are.
  init(_ local: String, in namespace: String = "") {
    self.namespace = namespace
    self.local = local
  }

  /// The namespace that the prefix `xml` always stands for.
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
  /// The language of what is inside: `xml:lang`.
  static let language = XMLName("lang", in: xmlNamespace)
  /// Whether white space counts: `xml:space`.
  static let space = XMLName("space", in: xmlNamespace)
}
