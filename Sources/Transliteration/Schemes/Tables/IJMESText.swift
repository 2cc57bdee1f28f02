/// The transliteration of the International Journal of Middle East Studies, Persian column of the chart.
///
/// Written as ``BGNPCGNText`` explains. The signs: ayn U+02BF, hamza U+02BE.
enum IJMESText {
  static let persian = """
    ب b
    پ p
    ت t
    ث s̱
    ج j
    چ ch
    ح ḥ
    خ kh
    د d
    ذ ẕ
    ر r
    ز z
    ژ zh
    س s
    ش sh
    ص ṣ
    ض ż
    ط ṭ
    ظ ẓ
    ع ʿ
    غ gh
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
    hamza ʾ
    # Guide: i and u, not e and o.
    fatha a
    kasra i
    damma u
    schwa i
    tanvin-fatha an
    tanvin-kasra in
    tanvin-damma un
    long-a ā
    long-i ī
    long-u ū
    long-e ī
    long-o ū
    ۍ ay
    # The chart leaves the choice of ai or ay, au or aw.
    ay ay
    aw aw
    maqsura ā
    maqsura-or-ay ā
    iy iy
    # Chart, doubled vowels.
    iyy iyy
    iyy-end ī
    uww uww
    khv-after-kh yes
    # Guide: final -ih in Persian, -iyyih for the adjectival ending.
    silent-he ih
    short-he h
    silent-he-kasra ih
    silent-he-fatha ih
    ezafe -i
    ezafe-vowel -yi
    ezafe-hamza -yi
    ezafe-ye -yi
    indefinite -yi
    # Guide: the l of al- is not assimilated.
    assimilation no
    article al
    article-kasra al
    article-fatha al
    article-initial al
    article-gap -
    allah Allāh
    allah-joined 0
    conjunction va
    """
}
