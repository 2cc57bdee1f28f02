import Testing

@testable import ContentLint

@Suite struct SeedBeadsTests {
  @Test(arguments: ["[0]:[0]\n[1,2]:[1]\n", "[0]:[0]\n[1]:[]\n[2]:[1]\n", "[0,1,2]:[0,1]\n"])
  func takesBeadsThatNameEverySentenceOnce(beads: String) {
    #expect(SeedBeadsRule.places(in: Sample.seed(["beads": beads])).isEmpty)
  }

  @Test(arguments: [
    ("[0]:[0]\n[1]:[1]\n", 3), ("[0]:[0]\n[2,1]:[1]\n", 2), ("[0]:[0]\n[1,2]:[0,1]\n", 2),
    ("[0]:[0]\n[1,2,3]:[1]\n", 2), ("[0]-[0]\n[1,2]:[1]\n", 1), ("0:0\n", 1),
    ("[0]:[0]\n[1, 2]:[1]\n", 2), ("[0]:[0]:0.5\n[1,2]:[1]\n", 1), ("[]:[]\n[0,1,2]:[0,1]\n", 1),
  ])
  func refusesOthers(beads: String, line: Int) {
    #expect(SeedBeadsRule.places(in: Sample.seed(["beads": beads])) == ["seeds/s/beads:\(line)"])
  }
}
