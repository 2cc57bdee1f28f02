import ArgumentParser

/// `vazhe transliterate`: how a name would be written.
struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract:
      "Write Persian names in Latin letters, or Latin ones in Persian, by a learnt model and attested names.",
    discussion: """
      EXAMPLES
        vazhe transliterate لاوروف زاخارووا
        vazhe transliterate --candidates 3 --format tsv - < names.txt
        vazhe transliterate Zelensky
        vazhe transliterate --scheme ala-lc شیراز "کتابِ حافِظ"
        vazhe transliterate match pairs.tsv
        vazhe transliterate train pairs.tsv -o names.model
      """,
    subcommands: [Names.self, Train.self, Match.self], defaultSubcommand: Names.self)
}
