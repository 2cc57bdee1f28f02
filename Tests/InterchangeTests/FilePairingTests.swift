import Interchange
import Model
import Testing

@Suite struct FilePairingTests {
  private let tags = (
    source: LanguageTags(.persian, tag: "fa"), target: LanguageTags(.english, tag: "en")
  )

  private func pairing(_ sources: [String], _ targets: [String]) -> FilePairing {
    FilePairing(sources: sources, targets: targets, tags: tags)
  }

  @Test(arguments: [
    ("news-01.fa.txt", "news-01.en.txt", "news-01"),
    ("news_fa_01.txt", "news_en_01.txt", "news_01"),
    ("fa-news.txt", "en-news.txt", "news"), ("news.FAS.txt", "news.eng.txt", "news"),
    ("news.prs.md", "news.English.txt", "news"), ("news.fa-AF.txt", "news.en-GB.txt", "news"),
    ("news.fa", "news.en", "news"), ("news.dari.sentences", "news.txt", "news"),
    ("a/b/news.farsi.txt", "a/b/news.txt", "a/b/news"), ("news.txt", "news.txt", "news"),
    ("fa.txt", "en.txt", "fa-en"), ("x/persian.txt", "x/english.txt", "x/fa-en"),
    ("persian-press.fa.txt", "persian-press.en.txt", "persian-press"),
    ("en-route.txt", "en-route.txt", "en-route"), ("v1.2.fa.xyz", "v1.2.en.xyz", "v1.2.xyz"),
    ("per-capita-us.fa.txt", "per-capita-us.en.txt", "per-capita-us"),
    ("خبر-۱.fa.txt", "خبر-۱.en.txt", "خبر-۱"),
  ])
  func namesThatDifferInTheirLanguageAreAPair(source: String, target: String, stem: String) {
    let pairing = pairing([source], [target])
    #expect(pairing.pairs.map(\.stem) == [stem])
    #expect(pairing.pairs.first?.source == source && pairing.pairs.first?.target == target)
    #expect(pairing.unpairedSources.isEmpty && pairing.unpairedTargets.isEmpty)
  }

  @Test(arguments: [
    ("news-01.fa.txt", "news-02.en.txt"), ("a/news.fa.txt", "b/news.en.txt"),
    ("news.fa.txt", "News2.en.txt"), ("fan.txt", "enn.txt"),
  ])
  func otherNamesAreNoPair(source: String, target: String) {
    let pairing = pairing([source], [target])
    #expect(pairing.pairs.isEmpty)
    #expect(pairing.unpairedSources == [source] && pairing.unpairedTargets == [target])
  }

  @Test func tagsThatAreGivenCount() {
    let pairing = FilePairing(
      sources: ["a.de.txt", "b_de-CH.txt"], targets: ["a.fr.txt", "b_fr.txt"],
      tags: (LanguageTags(.other("de"), tag: "de"), LanguageTags(.other("fr"), tag: "fr")))
    #expect(pairing.pairs.map(\.stem) == ["a", "b"])
  }

  @Test func severalFilesForOnePartnerAreAmbiguous() {
    let pairing = pairing(["a.fa.txt", "a.prs.txt", "b.fa.txt"], ["a.en.txt", "b.en.txt"])
    #expect(pairing.pairs.map(\.stem) == ["b"])
    #expect(pairing.ambiguities.map(\.files) == [["a.fa.txt", "a.prs.txt"]])
  }

  @Test func oneFolderMayHoldBothSides() {
    let pairing = FilePairing(
      files: ["README.md", "a.en.txt", "a.fa.txt", "en-b.fa.txt", "en-b.en.txt", "c.fa.txt"],
      tags: tags)
    #expect(pairing.pairs.map(\.source) == ["a.fa.txt", "en-b.fa.txt"])
    #expect(pairing.pairs.map(\.target) == ["a.en.txt", "en-b.en.txt"])
    #expect(pairing.unpairedSources == ["README.md", "c.fa.txt"])
  }

  @Test func theMostAlikeNamesArePairedFirst() {
    var pairing = pairing(
      ["kyiv-talk.fa.txt", "kyiv-talks-late.fa.txt", "weather.fa.txt", "day-1.fa.txt"],
      ["kyiv-talks.en.txt", "kyiv-talks-latest.en.txt", "sports.en.txt", "day-2.en.txt"])
    pairing.pairSimilar(minimum: 0.7, tags: tags)
    #expect(
      pairing.pairs.map { [$0.source, $0.target] } == [
        ["kyiv-talk.fa.txt", "kyiv-talks.en.txt"],
        ["kyiv-talks-late.fa.txt", "kyiv-talks-latest.en.txt"],
      ])
    #expect(pairing.pairs.allSatisfy { ($0.similarity ?? 0) >= 0.7 })
    #expect(pairing.unpairedSources == ["day-1.fa.txt", "weather.fa.txt"])
    #expect(pairing.unpairedTargets == ["day-2.en.txt", "sports.en.txt"])
  }
}
