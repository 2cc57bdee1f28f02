import Testing

@testable import ContentLint

@Suite struct RivalRenderingsTests {
  @Test func takesOnePreferredRenderingInEachStyle() {
    let content = Sample.glossary(
      Sample.row("نروژ", "Norway"), Sample.row("ناروی", "Norway"),
      Sample.row("ناروی", "Norge", status: "admitted"), Sample.row("نروژ", "NOR", style: "un"))
    #expect(RivalRenderingsRule.places(in: content).isEmpty)
    #expect(content.conceptCount == 1)
  }

  @Test func warnsOfTwoThatAnAdmittedRenderingTiesTogether() {
    let content = Sample.glossary(
      Sample.row("نروژ", "Norway"), Sample.row("پادشاهی نروژ", "Kingdom of Norway"),
      Sample.row("پادشاهی نروژ", "Norway", status: "admitted"))
    let complaints = RivalRenderingsRule().complaints(about: content)
    #expect(complaints.map(\.line) == [3])
    #expect(complaints.map(\.gravity) == [.warning])
  }

  @Test func termsAreNotTiedByTheirEnglish() {
    let content = Sample.glossary(
      Sample.row("دولت", "government", kind: "term"), Sample.row("حکومت", "rule", kind: "term"),
      Sample.row("حکومت", "government", kind: "term", status: "admitted"))
    #expect(RivalRenderingsRule.places(in: content).isEmpty)
  }
}
