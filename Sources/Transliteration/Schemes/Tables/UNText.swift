/// The United Nations system of 2012 (resolution X/8), after the report of UNGEGN, version 4.0.
///
/// Written as ``BGNPCGNText`` explains. It follows pronunciation: letters that sound alike are written alike,
/// و is not written in خوا, nor a silent ه.
enum UNText {
  static let persian = """
    ب b
    پ p
    ت t
    ث s
    ج j
    چ č
    ح h
    خ x
    د d
    ذ z
    ر r
    ز z
    ژ ž
    س s
    ش š
    ص s
    ض z
    ط t
    ظ z
    # One sign for ع and ء, which sound alike; as in speech, none at the beginning of a word.
    ع ’
    initial-ayn no
    غ q
    ف f
    ق q
    ک k
    گ g
    ل l
    م m
    ن n
    و v
    ه h
    ی y
    hamza ’
    fatha a
    kasra e
    damma o
    schwa e
    tanvin-fatha an
    tanvin-kasra en
    tanvin-damma on
    long-a ā
    long-i i
    long-u u
    long-e i
    long-o u
    ۍ ey
    ay ey
    aw ow
    maqsura ā
    maqsura-or-ay ā
    iy iy
    # Note 1: the adjectival ending ـیه is -iye.
    iyy iy
    iyy-end i
    uww ovv
    khv-after-kh no
    silent-he e
    short-he 0
    silent-he-kasra e
    silent-he-fatha e
    # -e after a consonant, -ye after a vowel, as in the report on the system of 1967.
    ezafe -e
    ezafe-vowel -ye
    ezafe-hamza -ye
    ezafe-ye -ye
    indefinite -ye
    # Note 1: the definite article ال is ol; the note knows no assimilation.
    assimilation no
    article ol
    article-kasra ol
    article-fatha ol
    article-initial ol
    article-gap _
    allah Allāh
    allah-joined ollāh
    conjunction va
    """
}
