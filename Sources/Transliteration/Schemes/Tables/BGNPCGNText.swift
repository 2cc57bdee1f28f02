/// The BGN/PCGN 1958 System for Persian, and the BGN/PCGN 2007 System for Afghanistan.
///
/// How to read a table: a Persian letter or the name of a sign, a blank, what it becomes; `0` for nothing and
/// `_` for a blank. Lines that begin with # are remarks. The names are explained in ``SchemeTable``.
enum BGNPCGNText {
  /// The letters that both systems write alike (1958, table I; 2007, consonant characters).
  private static let letters = """
    ب b
    پ p
    ت t
    ث s̄
    ج j
    چ ch
    ح ḩ
    خ kh
    د d
    ذ z̄
    ر r
    ز z
    ژ zh
    س s
    ش sh
    ص ş
    ض ẕ
    ط ţ
    ظ z̧
    ع ‘
    غ gh
    ف f
    ق q
    ک k
    گ g
    ل l
    م m
    ن n
    ه h
    ی y
    hamza ’
    short-he h
    long-a ā
    long-i ī
    long-u ū
    maqsura á
    khv-after-kh yes
    assimilation yes
    allah Allāh
    # 1958, note 7: kasreh ye ye is īy.
    iyy īy
    iyy-end ī
    # 1958, note 8; 2007, note on the iẕāfah.
    ezafe -e
    ezafe-vowel -ye
    ezafe-hamza -ye
    ezafe-ye -ye
    indefinite -ye
    # The middle dot of later editions; the slant line in 1964 (note 4); 2007, note 2.
    separator ·
    # 1958, special rule 2: words part after letters in their final form.
    joiner _
    # 1958, special rules 3–4; 2007, the note on spacing.
    solid آباد آبادی وند وندی زاده
    solid-joined ها های ان ای لار لر لو لی پور زی ام ات اش تر ترین
    """

  /// The 1958 system.
  static let persian =
    letters + "\n" + """
      و v
      fatha a
      kasra e
      damma o
      schwa e
      tanvin-fatha an
      tanvin-kasra en
      tanvin-damma on
      long-e ī
      long-o ū
      ۍ ey
      ay ey
      aw ow
      maqsura-or-ay á
      iy ī
      uww ovv
      silent-he eh
      silent-he-kasra eh
      silent-he-fatha ah
      # Note 7 and special rule 1: od Dīn, ol Faqār, ed Dīn after a kasra; al at the beginning of a name.
      article ol
      article-kasra el
      article-fatha al
      article-initial al
      article-gap _
      allah-joined ollāh
      conjunction va
      """

  /// The 2007 system: what Dari and Pashto names have of their own.
  ///
  /// For ِ and ُ the defaults of the system, i and u (vowel table, remarks).
  static let afghan =
    letters + "\n" + """
      و w
      ټ ṯ
      ٹ ṯ
      ځ dz
      څ ts
      ډ ḏ
      ڈ ḏ
      ړ ṟ
      ڑ ṟ
      ږ z͟h
      ښ s͟h
      ڼ ṉ
      ۍ êy
      fatha a
      kasra i
      damma u
      schwa ê
      tanvin-fatha an
      tanvin-kasra in
      tanvin-damma un
      long-e ē
      long-o ō
      ay ay
      aw ow
      maqsura-or-ay ay
      iy īy
      uww uww
      silent-he ah
      silent-he-kasra ah
      silent-he-fatha ah
      article al
      article-kasra al
      article-fatha al
      article-initial al
      article-gap _
      allah-joined ullāh
      conjunction wa
      # The one-letter word of Pashto.
      pashto-de dê
      """
}
