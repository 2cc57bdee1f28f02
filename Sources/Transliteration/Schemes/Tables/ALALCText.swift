/// The ALA-LC Romanization Table for Persian (Library of Congress, 1997).
///
/// Written as ``BGNPCGNText`` explains. The signs are the table's: ayn U+02BB, alif U+02BC, prime U+02B9.
enum ALALCText {
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
    ض z̤
    ط ṭ
    ظ ẓ
    ع ʻ
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
    # Rule 4(b); rule 5(b) for the madda of compounds after a vowel (Daryāʼābādī).
    hamza ʼ
    madda-after-vowel ʼ
    fatha a
    kasra i
    damma u
    schwa i
    # Rule 6.
    tanvin-fatha an
    tanvin-kasra in
    tanvin-damma un
    long-a ā
    long-i ī
    long-u ū
    long-e ī
    long-o ū
    ۍ ay
    ay ay
    aw aw
    # Rule 3(d).
    maqsura á
    maqsura-or-ay á
    iy iy
    # Rule 7, the exceptional case: nashrīyāt, qūvah.
    iyy īy
    iyy-end ī
    uww ūv
    # Rule 2(a): silent و after خ is retained.
    khv-after-kh yes
    silent-he ah
    short-he h
    silent-he-kasra ah
    silent-he-fatha ah
    # Rule 8(a)–(c), rule 4(c)–(d).
    ezafe -i
    ezafe-vowel -i
    ezafe-hamza -ʼi
    ezafe-ye -yi
    indefinite ʼi
    # Rules 9(b) and 11(a).
    assimilation no
    article al
    article-kasra al
    article-fatha al
    article-initial al
    article-gap -
    allah Allāh
    allah-joined 0
    conjunction va
    # Rule 12(a); rules 9(a) and 12(b).
    separator ʹ
    joiner ʹ
    primed ها های هایی زاده ای آباد آبادی
    """
}
