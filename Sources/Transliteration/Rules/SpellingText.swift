/// The rules for writing English names in Persian letters, as text, one English unit a line.
///
/// A line has a unit of one to eight English letters, then what it is written as in Persian, each with
/// its cost in tenths of −ln, as in ``RuleText``; `0` is nothing. `^` and `$` stand for the start and
/// the end of a word.
enum SpellingText {
  /// The rules.
  static let rules = """
    a ا 5 0 11 ه 45
    ^a ا 6 آ 7 ع 32
    a$ ا 2 ه 22
    aa ا 3
    ae ای 10 ا 18 ائه 20
    ah$ ه 6 ا 14
    aha اها 6 ها 8 اه 10
    ahi اهی 6 هی 10
    aho اهو 6 هو 10
    ah ه 14 اه 12 ا 22
    ai ای 6 ی 22 ائی 25
    ai$ ای 4 ی 22
    aia ایا 4
    alley لی 25
    allah الله 1
    ^ali علی 4 الی 14
    ^abd عبد 4
    ^abdul عبدال 4
    ^abdel عبدال 4
    ^abu ابو 3
    ^abbas عباس 2
    ^ahmad احمد 1
    ^ahmed احمد 1
    ash اش 6 ش 8
    au او 6 و 20
    aw او 8 ا 22
    ay ای 6 ی 22
    aya ایا 5
    aye ایه 10 ای 10
    bach باخ 3 باک 20
    bakh باخ 2
    b ب 1
    bb ب 1
    biden بایدن 1
    berg برگ 2
    burg بورگ 6 برگ 8
    burgh برگ 6 بورگ 10
    city سیتی 1
    c ک 3 س 30 چ 35
    cc ک 6 چ 20
    ce س 5 سه 16 چه 25
    ce$ س 3 چه 22
    ci سی 6 چی 20 س 20
    cy سی 4
    cia سیا 8 شیا 12 چا 25
    ch چ 5 خ 18 ش 20 ک 24
    chs کس 10
    ck ک 1
    cz چ 6
    d د 1
    dd د 1
    dh د 8 ذ 10
    dj ج 3
    dzh ج 3
    dogan$ دوغان 4
    e 0 6 ی 20 ا 38 ه 45
    ^e ا 5 ای 14
    es$ س 8 یس 14 ز 14
    e$ ه 8 0 5 ی 22
    ea ی 8 ئا 12 ا 25
    ee ی 2
    eh$ ه 2
    ei ای 6 ی 12
    ei$ ی 8 ای 6
    ^ei آی 8 ای 8
    eau و 3
    eo ئو 5
    er ر 3 یر 25
    eu یو 12 و 14 ئو 14 وی 20
    ew یو 8 و 18
    ey ی 8 ای 12
    ey$ ی 3 ای 16
    eva$ وا 5 یوا 6
    ev$ ف 10 یف 10 و 25
    enko$ نکو 3 ینکو 22
    f ف 1
    ff ف 1
    g گ 3 غ 24 ج 26 ق 40
    gg گ 3 ج 28
    ge گ 8 ج 10
    ge$ ج 4 گ 14 ژ 16
    gi گی 8 جی 10
    gia جا 10 جیا 10 گیا 16
    gh غ 6 گ 12 ق 16 ه 40
    ght$ ت 3
    gn گن 12 نی 14
    gu گو 4 گ 14
    gue$ گ 3
    ^haqq حق 1
    h ه 10 ح 26 0 28
    ^h ه 3 ح 13
    ^hass حس 2
    ^hos حس 10
    ^huss حس 2
    ^hoss حس 2
    i ی 3 0 24 ای 30
    ^i ای 3 ا 14
    i$ ی 1
    ia یا 3 ی 40
    ia$ یا 1
    ian$ یان 2
    ie ی 6 یه 14 یی 18
    igh ای 3
    iv$ یف 6 یو 7
    ington نگتن 8 ینگتون 8 ینگتن 10
    ij ای 8 یج 12
    iu یو 6
    io یو 3
    iya یا 3
    iyeh$ یه 2
    ich$ یچ 2
    joe جو 1
    john جان 2
    johnson جانسون 1
    jj ج 1
    j ج 3 ی 24 ژ 22 خ 28
    k ک 2 ق 24
    kk ک 2
    kh خ 1
    khel$ خیل 1
    l ل 1
    ll ل 1
    lz لتس 4 لز 16
    leigh$ لی 1
    le$ ل 4 له 14
    m م 1
    me$ م 4 مه 10
    mm م 1
    ^mc مک 1
    ^mac مک 4 ما 20
    ^moham محم 1
    ^muham محم 1
    mann$ مان 2
    mahmoud محمود 1
    mustafa مصطفی 1
    n ن 1
    nn ن 1
    ner$ نر 1
    nz نز 6 نتس 12
    ng نگ 1
    nge نژ 10 نج 8
    ne$ ن 3 نه 16
    nejad$ نژاد 1
    o و 3 0 22 ا 32
    ^o او 4 ا 14 ع 35
    o$ و 1
    oa وا 10 و 10
    oe و 6 وه 18 وئه 18
    oo و 2
    ou و 3
    ow و 6 او 12
    oy وی 3
    oglu$ اوغلو 2
    ov$ وف 1
    ova$ ووا 5 وا 8
    off$ وف 2
    p پ 1
    pp پ 1
    ph ف 2
    pour$ پور 1
    q ق 2
    qq ق 1
    qu کو 6 ک 10 کوئ 20
    que$ ک 2
    r ر 1
    rr ر 1
    rz رتس 8 رز 8
    reza رضا 3 رزا 14
    sergei سرگئی 1
    s س 2 ص 26 ز 26
    ss س 1
    sch ش 3
    ^sch ش 4 اش 12
    ^schm اشم 5
    ^schn اشن 5
    ^schw شو 4 اشو 12
    sh ش 1
    sheikh شیخ 1
    ^sk اسک 2
    ^sc اسک 4
    ^sch ش 4
    ^scott اسکات 1
    sky$ سکی 1
    ^sl اسل 3
    ^sm اسم 2
    ^sn اسن 3
    ^sp اسپ 2
    ^sq اسک 3
    ^st است 2
    ^stein اشتاین 4
    ^stan استان 3
    ^sw اسو 3 سو 16
    ^saint سن 6 سنت 8
    shire$ شر 10 شایر 6
    son$ سون 3 سن 10
    stein شتاین 3 استاین 12
    stan$ ستان 1
    t ت 2 ط 26
    tt ت 1
    tch چ 1
    th ت 7 ث 14 ط 30
    tion$ شن 2
    ton$ تون 3 تن 12
    ts تس 3
    tsch چ 2
    tz تس 6 تز 10
    u و 3 0 18 ا 20
    ^u او 4 یو 18 ا 20 ع 30
    ua وا 4
    ue و 8 وئه 16
    ue$ و 6 وئه 14
    uddin$ الدین 2
    ui وی 5
    v و 2
    vv و 1
    vv و 1
    ville$ ویل 1
    vich$ ویچ 1
    vic$ ویچ 3 ویک 14
    w و 2
    wh و 2
    x کس 2
    ^x ز 8 ش 8 خ 20
    ^xi شی 2
    xia شیا 3
    y ی 2 ای 22
    ^y ی 1
    y$ ی 1
    ya یا 3
    ye یه 12 ی 12
    yeh$ یه 2
    yu یو 2
    yy$ ی 1
    yi ی 3 یی 10
    z ز 2 ض 24 س 28
    zz تز 6 ز 6
    zh ژ 2
    ^zh ژ 3 ج 22
    zadeh$ زاده 1
    zada$ زاده 3 زادا 20
    zai$ زی 4 زای 14 زایی 10
    """
}
