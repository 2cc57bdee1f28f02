/// The keys of many terms as one tree of letters, in flat arrays.
///
/// Built once from sorted keys in time linear in their letters (sorting apart); a step takes time
/// logarithmic in the number of different next letters.
struct TermTrie: Sendable {
  /// The letter that leads to each node; the root's is 0.
  private var labels: [UInt32] = [0]
  /// The first child of each node; its children stand side by side, in the order of their letters.
  private var firstChild: [Int32] = [0]
  private var childCount: [Int32] = [0]
  /// The key that ends at each node, as its index among the keys; -1 for none.
  private var keys: [Int32] = [-1]

  /// The node that every walk starts from.
  static let root: Int32 = 0

  /// Builds the tree; `sortedKeys` are distinct and in ascending order.
  init(sortedKeys: [[UInt32]]) {
    // Breadth first, so that the children of a node are allocated side by side.
    var level: [(node: Int, range: Range<Int>)] = [(0, 0..<sortedKeys.count)]
    var depth = 0
    while !level.isEmpty {
      var next: [(node: Int, range: Range<Int>)] = []
      for (node, range) in level {
        var place = range.lowerBound
        if place < range.upperBound, sortedKeys[place].count == depth {
          keys[node] = Int32(place)
          place += 1
        }
        firstChild[node] = Int32(labels.count)
        while place < range.upperBound {
          let label = sortedKeys[place][depth]
          let start = place
          while place < range.upperBound, sortedKeys[place][depth] == label { place += 1 }
          next.append((labels.count, start..<place))
          labels.append(label)
          firstChild.append(0)
          childCount.append(0)
          keys.append(-1)
          childCount[node] += 1
        }
      }
      level = next
      depth += 1
    }
  }

  /// The node that a letter leads to from a node; `nil` where no key goes on so.
  func step(from node: Int32, by letter: UInt32) -> Int32? {
    var low = firstChild[Int(node)]
    var high = low + childCount[Int(node)]
    while low < high {
      let middle = (low + high) / 2
      let label = labels[Int(middle)]
      if label == letter { return middle }
      if label < letter { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The key that ends at a node, as its index among the sorted keys; `nil` for none.
  func key(at node: Int32) -> Int? {
    let key = keys[Int(node)]
    return key < 0 ? nil : Int(key)
  }

  /// The key that these letters are as a whole; `nil` for none.
  func key(of letters: some Sequence<UInt32>) -> Int? {
    var node = Self.root
    for letter in letters {
      guard let next = step(from: node, by: letter) else { return nil }
      node = next
    }
    return key(at: node)
  }
}
