// cldr: prints the names of countries, languages, currencies and cities that the toolchain's Foundation has from the
// Unicode CLDR (Unicode licence v3), as TSV: kind, domain, Persian, Dari, English. Nothing is judged here.
//
//   swiftc -o cldr Scripts/harvest/cldr.swift && ./cldr
import Foundation

let iranian = Locale(identifier: "fa_IR")
let dari = Locale(identifier: "fa_AF")
let english = Locale(identifier: "en_US")

var rows: Set<String> = []

func add(kind: String, domain: String, _ name: (Locale) -> String?) {
  guard let first = name(iranian), let second = name(dari), let third = name(english) else {
    return
  }
  rows.insert([kind, domain, first, second, third].joined(separator: "\t"))
}

for region in Locale.Region.isoRegions where region.identifier.count == 2 {
  add(kind: "place", domain: "geography") {
    $0.localizedString(forRegionCode: region.identifier)
  }
}
for language in Locale.LanguageCode.isoLanguageCodes {
  let code = language.identifier
  guard english.localizedString(forLanguageCode: code) != code else { continue }
  add(kind: "term", domain: "language") { $0.localizedString(forLanguageCode: code) }
}
for currency in Locale.commonISOCurrencyCodes {
  add(kind: "term", domain: "economy") { $0.localizedString(forCurrencyCode: currency) }
}
for zone in TimeZone.knownTimeZoneIdentifiers.compactMap(TimeZone.init(identifier:)) {
  add(kind: "place", domain: "geography") { locale in
    let formatter = DateFormatter()
    formatter.locale = locale
    formatter.timeZone = zone
    // The exemplar city of the zone.
    formatter.dateFormat = "VVV"
    return formatter.string(from: Date(timeIntervalSince1970: 0))
  }
}
print("kind\tdomain\tfa\tprs\ten")
for row in rows.sorted() { print(row) }
