/// The rules of transliteration as text, one Persian unit a line.
///
/// A line has a unit of one to four Persian letters, then what it is written as in English, each with
/// its cost: ten times −ln of how likely that is, so 7 is one in two, 23 one in ten, 46 one in a
/// hundred. Before the unit `^` means at the start of a word, `$` after it at the end; `$` after
/// English letters means that the English word ends there. `0` is nothing at all: on the English
/// side a silent Persian letter, in the unit's place a vowel that Persian does not write (`0` between
/// two consonants, `^0` before the first letter, `0$` after a last consonant, `0v` beside ا و ی).
enum RuleText {
  /// The rules for single letters and vowels that Persian does not write.
  static let letters = """
    ب b 1 bb 35 p 40 v 46 be$ 40
    پ p 2 pp 28 pe$ 35 b 50
    ت t 2 tt 25 th 28 te$ 30 tte$ 38 d 45 ts 50 tz 55
    ث th 9 s 10 t 35 ts 50
    ج j 6 g 16 dj 28 ge$ 25 dzh 40 z 35 zh 38 gg 45 dg 45 dge$ 40 c 40 gi 40 y 50 ch 46
    چ ch 4 tch 28 c 28 cz 40 tsch 45 cs 45 tx 50 q 35 j 45 cc 40 sh 50 ci 45
    ح h 1 hh 40 kh 50
    خ kh 5 j 28 ch 18 h 20 x 40 k 40 g 46
    د d 1 dd 35 de$ 28 dh 40 t 50
    ذ z 8 dh 18 th 28 d 35 s 50 zh 50
    ر r 1 rr 25 re$ 28 rh 46 rre$ 45 wr 50
    ز z 5 s 12 se$ 23 ze$ 30 zz 40 tz 50 x 50 ss 55 c 55
    ژ zh 10 j 12 g 23 ge$ 25 z 28 ge 40 zs 45 rz 45 s 46
    س s 3 ss 25 c 23 ce$ 25 se$ 28 z 28 th 46 sse$ 35 ps 50 sc 40 cz 50 x 55 ts 55
    ش sh 5 ch 20 sch 28 s 28 che$ 35 sz 40 j 50 ti 50 ci 50 si 55 x 50
    ص s 2 ss 40 c 50 z 50
    ض z 10 d 10 dh 30 zh 40 s 50
    ط t 2 tt 38 th 50
    ظ z 6 dh 20 d 30 th 40 zh 40
    ع 0 7 a 10 aa 30 i 30 e 32 o 38 u 38 ai 50
    غ gh 8 g 8 q 35 k 50 ğ 60
    ف f 3 v 20 ff 28 ph 25 w 28 v$ 15 ffe$ 45 fe$ 45 ve$ 45
    ق q 8 gh 14 k 13 g 28 c 45
    ک k 6 c 9 ck 25 q 40 ch 30 kk 40 cc 40 qu 42 que$ 38 ke$ 32 kh 38 x 55 ck$ 20 c$ 25 g 55
    گ g 2 gg 40 gu 38 gh 40 gue$ 45 k 55 ge$ 45 j 55
    ل l 1 ll 17 le$ 23 lle$ 30 lh 50 el 40 ll$ 14 wl 55
    م m 1 mm 28 me$ 28 mb$ 50 mme$ 45
    ن n 1 nn 25 ne$ 20 nne$ 32 kn 46 m 50 ng 45 gn 46 nh 50 nd$ 50
    ه h 2 0 30 gh 46 j 50 hh 50
    ه$ eh 18 a 8 e 10 ah 17 h 12 ya 46 a$ 5 e$ 8 he 50
    ^ه h 1 j 40 x 50 wh 45
    ی i 5 y 14 e 21 ee 30 ie 32 ea 36 ei 40 ai 40 ey 42 ii 46 ay 46 ia 50 j 40 ij 46 l 60 ll 46 0 46
    ی$ i 5 y 9 ie 25 ey 25 e 28 ee 28 ii 35 yi 40 ay 38 ai 40 iy 38 yy 46 ij 45 ea 48 it 50 is 50
    ^ی y 2 j 18 i 25 e 30 ie 35
    و o 9 u 12 v 19 w 28 ou 25 oo 30 ow 35 au 38 eu 45 ue 42 ö 60 oe 40 oh 45 oa 46 uo 50 uw 50 0 50
    و$ o 6 u 12 v 23 w 30 ou 28 ow 28 oo 30 eau 42 aw 45 oe 45 ue 38 ew 40 au 40 ot 50 aux 50 vo 50
    ^و v 8 w 7 o 35 u 35 wh 35 ou 46 va 50
    ا a 3 aa 30 o 23 e 28 u 28 ah 35 ā 60 ar 50 au 42 i 42 ea 48 ai 46 0 40 ha 50 ou 50
    ا$ a 2 ah 20 aa 35 e 40 as 50 o 46 at 50 er 46 ar 46 au 50 ya 50
    ^ا a 7 e 14 o 16 i 20 u 25 au 40 ou 40 ae 46 ei 46 y 50 oe 46 eu 46 ha 48 aa 42 ho 50 he 50
    ځ z 8 dz 10 j 35
    څ ts 6 s 12 c 35 tz 35
    ښ sh 8 kh 12 x 30
    ږ g 12 zh 12 gh 25
    0 0 8 a 15 e 16 o 25 i 25 u 27 oo 45 ea 45 y 40 ie 50 ou 50 ai 50 ee 50 au 50 ae 50
    0v 0 1 a 38 e 36 i 42 o 45 u 48 h 36 y 42
    ^0 0 1 e 55 i 55 h 50
    0$ 0 2 e 32 a 40 o 50 s 48 i 45 h 45 t 50
    """

  /// The rules for units of several letters, and for those that depend on their place.
  static let units = """
    ^ای i 7 e 20 ei 30 ai 28 y 35 ee 40 ie 45 ay 45 ey 45 ea 40 j 50 il 55
    ^او o 8 u 12 ou 25 oo 32 au 28 ow 35 av 32 ev 38 av 32 eu 40 w 40 hu 50 oe 40 ue 45
    ^آ a 2
    ^ال al 5 el 12 ul 40 l 45 all 40 ol 45 il 45
    ^الس als 30 as 25 ass 25
    ^الش alsh 30 ash 20 ach 35
    ^الر alr 30 ar 28 arr 25 er 40
    ^الن aln 30 an 25 ann 25
    ^الز alz 30 az 22 azz 25 ez 35 ezz 35
    ^الد ald 28 ad 28 add 28 ed 40 edd 40
    ^الت alt 30 at 28
    ^الص als 25 as 25
    ^الط alt 25 at 25
    یا ia 9 ya 9 iya 20 ja 35 ea 35 yah 35 iah 40 iia 50 ija 35 aia 46 i 46 ie 46
    یا$ ia 6 ya 12 iya 28 ja 40 ea 35 yah 35 iah 35 ija 35 aya 40 eia 45 ie 45
    ایا aya 10 aia 20 aja 35
    یه$ ieh 35 iyeh 30 ie 28 ia 14 ya 12 iya 18 iyah 28 yeh 28 iye 25 ye 28 iyya 40 iyyah 40 aye 40 ier 40
    یو io 14 iu 22 yo 20 yu 22 u 28 ew 35 iv 30 ev 38 eo 30 iou 42 you 38 yow 50 eu 40 yoo 45 jo 45 ue 45 ieu 40 yov 50 eev 45
    یو$ io 10 iu 25 eo 25 ew 28 iv 35 yu 28 ieu 35 yo 25 jo 45 ue 38
    ^یو yu 8 yo 10 jo 22 eu 25 ju 28 you 30 u 32 io 38 yoo 40 ug 55
    یوا eva 25 iva 20 yva 35 iwa 25 ewa 30 ioua 50
    وی ui 22 vi 14 wi 18 oi 25 wy 40 vy 35 ey 45 avi 45 oy 30 uy 30 ve 30 we 30 owi 40 uie 45 ouis 50 oe 38 y 50 uwi 45 ovi 35
    وی$ oy 18 vi 18 ui 28 wi 28 ovi 30 avi 45 vy 25 ovy 40 ouy 45 oi 32
    ^وی vi 8 wi 9 ve 25 we 25 vy 35 wy 38 wee 42 vei 45 wea 46 vee 45 whi 40
    وا wa 12 va 12 ua 18 oa 20 ova 28 oi 32 uwa 38 oua 35 owa 40 oya 46 uva 42 wo 42 wha 45 uo 45 vo 45
    وا$ va 7 ova 20 wa 18 ua 25 oa 30 oie 46 ois 40
    ^وا va 10 wa 8 wha 40 wo 35 va 10 vo 38 wi 50 ua 45
    وه$ veh 30 va 22 ve 20 we 40 wa 30 uh 40 oh 40
    وو ov 20 ow 38 vo 20 wo 22 ovo 28 ou 45 oo 38 uu 40 uvo 46 wu 32 vu 35 wow 50 uv 35 awo 50
    وو$ ovo 18 ow 35 oo 35 uvu 50 vo 22 wo 30 ou 40
    ^وو wo 12 vo 16 wu 16 vu 25 woo 30 voo 45
    خوا kha 25 khwa 18 khva 30 khoa 30 khowa 35
    ^خوا kha 18 khwa 14 khva 25 khoa 30
    او au 18 av 15 aw 22 ao 20 ou 25 ow 22 o 38 u 42 ave 40 ab 55 ol 55 eau 50 aou 45 aoo 50 auv 50
    او$ av 14 ao 16 au 18 aw 25 ow 22 ave 35 ov 35 o 42 ou 35 ough 50
    ای ai 12 ay 20 i 20 y 32 ei 22 ey 35 aye 38 ae 28 igh 40 ie 42 ye 40 aj 40 ahi 50 ayi 40 aii 50 aei 50 ui 50 uy 50 oy 50
    ای$ ai 9 ay 18 i 35 y 28 ei 28 ey 28 aye 32 ae 35 igh 35 ye 32 ie 38 ayi 32 aei 40 ahi 50 aii 42 uy 50
    ائی ai 15 aei 25 ayi 30 ay 28
    یی i 25 ei 28 ee 28 ai 25 ey 40 iyi 40 ii 38 yi 20 ye 28 aii 50 ie 35 eyi 45 hi 50
    ینگ ing 10 eng 45
    نگ ng 3 nge 28 nk 45 nc 55 ngu 45 ngg 45 ngh 48
    نج ng 25 nge 28 nj 15 nzh 45 nch 45
    نک nk 8 nc 16 nck 42 nq 42 nch 40 nqu 45
    کس x 18 ks 18 cs 28 xs 50 chs 38 cks 38 kes 40 xe$ 40 cc 45 kss 46
    کس$ x 16 ks 22 cks 28 cs 32 xe 40 kes 40 ckes 50 cus 50 kis 50
    کز kes 40 ks 45 ques 40 x 50 qz 50
    کو co 18 ko 16 cu 30 ku 22 kov 45 qua 50 que 40 quo 45 kou 32 cou 38 cow 45 kow 45 koo 40 kv 40 kw 40 qu 40 coo 46 cov 46
    کوا qua 18 kwa 20 kva 28 cua 30 koa 38 coa 38 kua 30 cova 40 kova 35
    کوئ que 30
    کی ki 12 ky 28 ci 45 key 38 que 45 qui 38 ke 38 kee 38 chi 38 kei 46 kie 40 kai 45 cky 40 kki 46
    کی$ ki 14 ky 20 key 28 cky 32 kie 32 ckey 38 kee 45 que 45 qui 46
    سکی$ sky 9 ski 14 skyi 38 skii 35 skiy 30 skyy 38 skij 40 sci 50 ske 45 sci 45
    تسکی$ tsky 10 cki 20 tski 18 tskii 38 tskiy 35 cky 40
    ف$ v 15 f 10 w 35 ff 25 ph 40
    وف$ ov 3 off 25 of 28 ow 22 uf 35 ouf 35 oph 45 ev 30 oof 45 owe 50
    یف$ ev 9 if 16 eff 32 iev 28 yev 28 ef 25 eyev 45 iyev 45 ieff 42 eev 40 yef 40 iv 30 eef 45 ive 40
    نکو nko 10 nco 18 nku 30 nkov 45
    نکو$ nko 5 nco 18
    اف$ ov 22 af 10 aff 25 ov 22 off 38 ph 40 av 35 aph 35 of 35
    ویچ$ vich 4 vic 16 wicz 28 vitch 28 wich 28 witz 50 vych 32 vits 46
    یچ$ ich 5 ic 10 icz 28 itch 25 itz 50 ych 32 ych 30 eech 45 each 45
    ایچ$ aich 25 aic 28 ich 40 eich 40 ajic 40
    زی$ zi 12 zai 20 zy 25 si 28 sy 30 zie 38 zee 40 zay 45
    زایی$ zai 8 zaei 30 zayi 35 zaie 40
    زی zi 18 si 30 zy 35 zei 38
    خیل$ khel 10 khil 20 kheyl 35
    زاده$ zadeh 6 zada 12 zade 18 zadah 35
    پور$ pour 9 pur 10 poor 28 por 40 pore 35 pura 45
    نژاد$ nejad 4 nezhad 25 nezad 35 nejaad 45
    یان$ ian 8 yan 12 ean 35 iyan 30 ien 40 jan 42 ians 50 ion 42 yon 35 iane 50 ane 50
    الدین$ uddin 22 addin 25 eddin 20 aldin 25 odin 40 oddin 28 udin 28 edin 30 iddin 32 eddine 28 edine 40 adin 35 uldin 40
    الله$ allah 10 ullah 10 ollah 14 olla 35 ulla 30 alla 35
    عبدال abdul 8 abdel 14 abdol 15 abdal 28 abdoul 35 abd 35 abdu 35
    اوغلو$ oglu 5 oghlu 20 oghlou 40
    ستان$ stan 3 estan 12 istan 22 ston 40 sthan 45 stane 50 stone 46
    شتاین$ stein 9 shtein 35 shtain 45
    اشت sht 45 acht 45 ast 50
    شت scht 35 st 28 cht 30 sht 18 shed 50 scht 40
    شت$ scht 35 st 30 cht 28 sht 18
    شل shl 25 schl 18 chel 40 shel 30 sl 38
    اشن tion 35 asion 50
    شن tion 30 sion 38 shn 40 tian 50
    یشن$ tion 30 ition 30 ation 30
    تس ts 14 tz 25 z 28 tes 40 c 35 zz 40 ths 45
    تز tz 18 tes 40 z 28 zz 30 ts 38
    تز$ tz 14 ts 28 tes 38 z 28
    چ$ ch 5 tch 22 c 18 cz 40 ci 50 che 42
    وچ uch 18 och 22 ouch 40 utch 38 oach 50
    اچ ach 18 atch 32
    ج$ j 12 ge 18 dge 28 g 35 dj 45
    دج dj 30 dge 30 dg 35 dj 30 dji 45
    دژ dj 35
    اه$ ah 10 a 30 aah 45 ahe 50 agh 50
    اه ah 14 aha 35 ahe 30 ahi 40 aho 46 aa 45
    هر her 25 har 25 hr 25 r 50 ehr 40 ohr 45
    یر ir 18 er 22 ier 30 ear 38 eer 42 yr 32 ire 32 eir 40 ere 40
    یر$ ir 18 er 25 ier 25 ear 38 eer 38 ire 30 ere 38 yr 40 aire 46
    ور or 20 ur 18 our 28 ore 35 oor 40 ver 32 ur 18 ure 42 wer 38 oor 40
    ور$ or 16 ur 20 our 22 ore 30 ver 25 ure 40 oor 35 wer 38
    وار war 25 var 18 ward 38 uar 35 ovar 45 ouar 45 oir 38
    وارد$ ward 8 vard 25 ouard 45 uard 35
    ایت ight 32 ait 22 ite 32 at 45 aite 45 eight 46 eit 35 yt 46 hite 50
    ایل ile 32 ail 25 il 25 yle 40 ile 30 ille 45 eil 35 ael 28 iel 45 yl 45
    ئل el 25 ael 28
    این ain 16 ine 30 ein 22 ayn 35 in 30 yne 38 ein 18 ign 45 yn 42 ayin 46 aine 32 ane 45
    این$ ein 15 ain 16 ine 25 ayn 35 in 35 aine 25 yne 38 yn 45 ane 42 eyn 40
    اون own 28 oun 35 awn 35 on 30 aun 28 avon 40 aon 38 oon 50 one 48
    تاون$ town 8 taun 40
    هام$ ham 5
    برگ$ berg 5 burg 12 bourg 25 borg 22 burgh 32 berge 45
    بورگ$ burg 6 bourg 18 borg 16 burgh 32
    بورگ burg 12 bourg 22 borg 22
    شایر$ shire 4 sher 50
    فورد$ ford 3 fort 46
    لند$ land 7 lund 28 lande 40 lend 38
    لاند$ land 8 lund 28
    سون$ son 8 sson 14 sen 38 soon 45 zon 45 sun 38
    سن$ sen 10 son 14 ssen 28 sson 32
    تون$ ton 5 tton 35 tone 35 town 40 toon 40 tun 38
    ویل$ ville 6 vil 25 will 32 wil 38 well 40 veal 50 viel 50
    ویل ville 22 vil 20 wil 20 will 28 well 45
    وود$ wood 7 ood 35 oud 25 od 40 oude 45
    وست west 12 vest 25 ost 28 ust 28 oust 42 owest 50
    فیلد$ field 4
    دیل$ dale 20 dil 20 del 38
    هیل$ hill 10 hil 25 heel 45
    بای bay 20 bai 18 by 28 bye 40 buy 50
    بی$ by 18 bi 12 bey 28 bee 38 bay 40 be 35
    لی$ li 12 ly 14 ley 16 lly 25 lee 25 leigh 42 lie 30 lle 50 le 45 ley 16 lli 32 ley 16
    نی$ ni 10 ny 14 ney 20 nie 30 nny 30 nnie 40 nay 42 ne 42
    تی$ ti 12 ty 16 tie 32 tty 28 tee 42 the 45 tti 28 thy 40
    ری$ ri 12 ry 12 rry 25 ree 35 rie 30 re 38 rey 30 ray 42 rri 35 ry 12
    ان$ an 9 on 32 ane 42 en 38 un 40 ain 50 ann 35 ahn 45 in 45 and 46
    من$ man 10 men 18 mann 16 mon 35 min 35
    مان$ man 10 mann 16 mon 35 men 35 mane 50
    مک mac 20 mc 14 mak 28 mek 35 mack 38 mec 45 mech 50
    ^مک mc 8 mac 14 mack 30 mak 35 mek 40
    سنت saint 32 st 40 sent 35 cent 35 sant 35
    ^سن san 18 saint 30 sen 22 st 40 sun 38 sin 42 son 42
    دیو dio 32 dew 45 deo 35 dieu 45 div 38 dev 32 du 46
    نیو new 18 nio 35 neu 35 niu 35 nev 42 nu 45
    جو jo 12 ju 14 gio 28 joe 28 jou 40 geo 32 jow 50 jaw 50 joo 42 giu 32 dzho 45 zho 40 zhou 45
    جو$ jo 14 ju 20 joe 22 zhou 38 zhu 40 gio 30 gu 50
    جی ji 12 gi 18 ji 12 ge 38 jie 45 dgy 50 ji 12 g 45 gee 48 jai 45 zhi 40 djie 50
    جیا jia 15 gia 18 zhia 50
    جیان gian 28 jian 12
    گی gi 12 gui 25 gee 45 guy 38 ghi 30 ge 38 gy 28
    گی$ gi 12 gy 22 guy 35 guí 60 ghi 30 gie 40 ggie 40 ggy 40
    گو go 12 gu 14 gou 35 goo 38 gow 42 gua 50 gov 45 gue 46 gau 45
    گوا gua 12 goa 32 gova 40
    گوئ gue 12
    شو shu 14 sho 16 chu 35 schu 25 show 40 cho 32 shou 38 xu 32 schou 45 scho 25 shaw 45 xiu 45
    شی shi 12 chi 35 xi 28 she 28 schi 38 shy 45 sche 42 si 42
    شیا shia 30 xia 18 shya 45 sia 28 tia 40
    ژی zhi 25 ji 25 gi 25 zi 35 ge 35 gy 42
    ژو zhu 20 ju 18 jo 25 zho 25 zhou 22 geo 38 jou 28 ge 45
    ژا ja 18 zha 12 gea 42 jea 45
    ژان zhan 25 jan 25 jean 12 zhang 45
    چی chi 10 qi 28 ci 28 cchi 40 chee 42 che 35 chy 42 tchi 45
    چی$ chi 10 chy 25 cci 30 ci 28 qi 30 ччi 60 zi 45 tchi 38 che 42 chie 40
    چو chu 14 cho 12 chow 38 cio 32 chou 35 qu 35 ciu 40 tcho 45 zhou 45
    سی si 15 ci 25 see 40 sy 38 sea 46 sey 45 ce 40 sse 48 sei 45 cy 45 xi 38
    سی$ si 15 ci 28 sy 25 cy 25 sey 28 see 38 ssy 32 sie 38 ssi 30 cey 40 cie 42
    وئ ue 18 oe 25 we 28 oue 28
    خاو khov 45 khav 15
    """
}
