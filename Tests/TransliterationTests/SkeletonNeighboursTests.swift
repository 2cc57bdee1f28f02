import Testing
import Transliteration

@Suite struct SkeletonNeighboursTests {
  @Test func areOneConsonantAway() {
    let found = Skeleton.neighbours(of: "lfrf")
    #expect(Set(found).count == found.count)
    #expect(found.contains("lfrf") && found.contains("frf") && found.contains("lfrft"))
    #expect(found.contains("lbrf") && found.contains("clfrf"))
    #expect(!found.contains("fr") && !found.contains("lfrftt"))
    #expect(found.allSatisfy { abs($0.utf8.count - 4) <= 1 })
  }

  @Test func areSymmetric() {
    for skeleton in ["l", "lf", "krmtrsk"] {
      for other in Skeleton.neighbours(of: skeleton) {
        #expect(Skeleton.neighbours(of: other).contains(skeleton))
      }
    }
  }

  @Test func areBounded() {
    #expect(Skeleton.neighbours(of: String(repeating: "l", count: 10_000)).count < 500)
    #expect(Skeleton.neighbours(of: "").count == 14)
  }
}
