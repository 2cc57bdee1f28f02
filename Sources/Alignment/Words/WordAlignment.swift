/// The links between the words of segment pairs, and what was learnt in finding them.
package struct WordAlignment: Sendable {
  /// The links of each pair, in the order of the pairs; by source token, then target token.
  package let links: [[WordLink]]
  /// The words that translate each other, over all pairs.
  package let table: LexicalTable
}
