import PersianText
import Testing

@Suite struct MonthNamesTests {
  @Test func monthsFollowTheCases() throws {
    for fact in try CaseFile.cases("months.txt") {
      let month = MonthNames.month(Folding.fold(fact.input).string)
      let written = month.map { "\($0.calendar) \($0.number)" + ($0.isAmbiguous ? " ?" : "") }
      #expect((written ?? "-") == fact.expected, "\(fact.input)")
    }
  }
}
