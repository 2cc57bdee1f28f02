/// The rules of transliteration as text, one Persian unit a line.
///
/// A line has a unit of one to four Persian letters, then what it is written as in English, each with
/// its cost: ten times −ln of how likely that is, so 7 is one in two, 23 one in ten, 46 one in a
/// hundred. Before the unit `^` means at the start of a word, `$` after it at the end; `$` after
/// English letters means that the English word ends there. `0` is nothing at all: on the English
/// side a silent Persian letter, in the unit's place a vowel that Persian does not write (`0` between
/// two consonants, `^0` before the first letter, `0$` after a last consonant, `0v` beside ا و ی).
/// Rules and costs are set by hand; lists of names served to see which were far off.
enum RuleText {
  /// The rules for single letters and vowels that Persian does not write.
  static let letters = """
    ب b 1 bb 35 p 40 v 46 be$ 40
    پ p 2 pp 28 pe$ 35 b 50
    ت t 2 tt 28 th 29 te$ 26 tte$ 34 d 50 ts 50 tz 52
    ث th 5 s 12 t 40
    ج j 6 g 17 dj 32 ge$ 16 dzh 42 z 42 zh 42 c 37 gg 46 dg 45 dge$ 24 gi 42 y 50
    چ ch 3 c 23 tch 30 cz 40 tsch 45 cs 45 tx 50 q 38 j 45 cc 42 sh 50 ci 45
    ح h 0 hh 50 kh 50
    خ kh 5 ch 17 j 22 h 24 x 40 k 40 g 40
    د d 0 dd 36 de$ 28 dh 45 t 50
    ذ z 8 dh 18 th 28 d 35 s 50 zh 50
    ر r 0 rr 30 re$ 30 rh 48 rre$ 42 wr 50
    ز z 6 s 10 se$ 25 ze$ 36 zz 38 tz 50 x 52 ss 55
    ژ j 12 zh 14 g 24 ge$ 10 z 25 ge 42 rz 38 zs 45 s 46
    س s 3 ss 28 c 30 ce$ 24 se$ 30 z 38 th 48 sse$ 38 ps 50 sc 42 cz 50
    ش sh 5 ch 19 s 25 sch 28 che$ 30 sz 42 j 50 ti 50 ci 50 x 50
    ص s 2 ss 40 c 50 z 50
    ض z 7 d 9 dh 32 zh 42
    ط t 2 tt 38 th 50
    ظ z 4 dh 18 d 28 th 42
    ع a 2 0 17 i 30 e 40 aa 35 o 42 u 42
    غ g 5 gh 14 q 40 k 50
    ف f 4 v 17 ff 30 ph 27 w 34 v$ 18 ve$ 30 ffe$ 45 fe$ 45
    ق q 8 k 11 gh 17 g 24 c 42 qq 38
    ک k 6 c 10 ck 28 q 42 ch 34 kk 45 cc 42 qu 42 que$ 34 ke$ 28 kh 40 ck$ 20 c$ 28 g 55
    گ g 1 gg 45 gu 38 gh 42 gue$ 45 k 55
    ل l 1 ll 20 le$ 22 lle$ 30 lh 50 el 45 ll$ 16
    م m 0 mm 32 me$ 26 mb$ 50 mme$ 48
    ن n 0 nn 30 ne$ 22 nne$ 36 kn 48 m 50 ng 46 gn 46 nh 50
    ه h 2 0 30 gh 46 j 50 hh 50
    ه$ e 6 a 11 eh 18 ah 18 h 16 ya 46
    ^ه h 0 j 45 x 50 wh 46
    ی i 5 y 26 e 26 ee 34 ie 34 ea 36 ei 40 ai 42 ey 46 ii 50 ay 50 ia 50 j 40 0 36 ij 48 ll 50
    ی$ i 5 y 9 ie 28 ey 22 e 30 ee 32 ay 30 ii 40 yi 40 ai 40 iy 40 yy 46 ij 45 ea 48 it 50 is 45
    ^ی y 2 j 18 i 25 e 30 ie 35
    و o 8 u 12 v 24 w 32 ou 26 oo 33 ow 38 au 38 eu 45 ue 46 oe 42 oh 45 oa 46 uo 50 uw 50 0 50
    و$ o 4 u 14 v 25 w 32 ou 28 ow 28 oo 32 eau 42 aw 45 oe 45 ue 40 ew 36 au 40 ot 50 aux 50
    ^و v 8 w 7 o 35 u 35 wh 35 ou 46 va 50
    ا a 3 aa 34 o 27 e 38 u 34 ah 38 ar 50 au 42 i 45 ea 48 ai 46 0 40 ha 50 ou 50
    ا$ a 2 ah 20 aa 35 e 40 as 50 o 46 at 50 er 46 ar 46 au 50 ya 50
    ^ا a 7 e 14 o 16 i 20 u 25 au 40 ou 40 ae 46 ei 46 y 50 oe 46 eu 46 ha 48 aa 42 ho 50 he 50
    ځ z 8 dz 10 j 35
    څ ts 6 s 12 c 35 tz 35
    ښ sh 8 kh 12 x 30
    ږ g 12 zh 12 gh 25
    0 0 3 a 20 e 15 o 33 i 36 u 38 oo 48 y 48 ea 50 ie 50 ou 50
    0v 0 1 a 38 e 36 i 42 o 45 u 48 h 36 y 42
    ^0 0 1 e 55 i 55 h 50
    0$ 0 2 e 32 a 40 o 50 s 48 i 45 h 45 t 50
    """

  /// The rules for units of several letters, and for those that depend on their place.
  static let units = """
    ^ای i 7 e 20 ei 30 ai 28 y 35 ee 40 ie 45 ay 45 ey 45 ea 40 j 50 il 55
    ^او o 8 u 12 ou 25 oo 32 au 28 ow 35 av 32 ev 38 av 32 eu 40 w 40 hu 50 oe 40 ue 45
    ^آ a 2
    ^اس s 12 as 14 is 18 es 20 os 32 us 30
    ^است st 5 ast 18 ist 22 est 22 ost 30 ust 30
    ^اسپ sp 5 esp 25 asp 28 isp 32
    ^اسک sc 12 sk 12 sch 30 esc 32 esk 32 ask 32 isk 34
    ^اسم sm 6 ism 30 asm 35
    ^اسل sl 7 isl 22 asl 28
    ^اسن sn 8 isn 35 asn 35
    ^اسو sw 18 sv 20 asw 35 osw 40
    ^اشت st 6 sht 24 asht 24 esht 32 scht 35
    ^اشپ sp 7 shp 35
    ^اشم schm 10 shm 24 ashm 34
    ^اشن schn 12 shn 25
    ^اشک shk 12 ashk 25 eshk 30
    ^اسپی spi 10 spee 28 spie 30
    محمد mohammad 12 mohammed 12 muhammad 14 muhammed 25 mohamed 22 mohamad 30 mehmed 35
    احمد ahmad 6 ahmed 9
    حسن hassan 9 hasan 9
    حسین hossein 9 hussein 11 hussain 20 husain 28 hosein 28 huseyin 34
    سعود soud 10 saud 9 ssoud 14 sood 30
    سعید saeed 8 said 12 saeid 22 sayed 40
    ^علی ali 3 aly 24
    رضا reza 5 rida 22 riza 25 raza 25
    ^جان john 16 jan 14 jean 25
    گز gz 18 x 34
    ^ال al 6 el 12 ul 42 l 46
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
    ایا aya 6 aja 24 aia 24
    یه$ ieh 35 iyeh 30 ie 28 ia 14 ya 12 iya 18 iyah 28 yeh 28 iye 25 ye 28 iyya 40 iyyah 40 aye 40 ier 40
    یو io 16 yu 24 yo 20 u 22 iu 30 ew 40 iv 34 ev 40 eo 32 you 40 eu 42 jo 45 ieu 50
    یو$ io 10 eo 22 iu 26 iv 28 yu 30 ew 30 ieu 36 yo 28 ue 40
    ^یو yu 8 yo 10 jo 22 eu 25 ju 28 you 30 u 32 io 38 yoo 40 ug 55
    یوا eva 25 iva 20 yva 35 iwa 25 ewa 30 ioua 50
    وی ui 22 vi 14 wi 18 oi 25 wy 40 vy 35 ey 45 avi 45 oy 30 uy 30 ve 30 we 30 owi 40 uie 45 ouis 50 oe 38 y 50 uwi 45 ovi 35
    وی$ oy 18 vi 18 ui 28 wi 28 ovi 30 avi 45 vy 25 ovy 40 ouy 45 oi 32
    ^وی vi 8 wi 9 ve 25 we 25 vy 35 wy 38 wee 42 vei 45 wea 46 vee 45 whi 40
    وا wa 12 va 12 ua 18 oa 20 ova 28 oi 32 uwa 38 oua 35 owa 40 oya 46 uva 42 wo 42 wha 45 uo 45 vo 45
    وا$ va 9 ova 24 wa 20 ua 26 oa 30 ois 36
    ^وا va 10 wa 8 wha 40 wo 35 va 10 vo 38 wi 50 ua 45
    وه$ veh 30 va 22 ve 20 we 40 wa 30 uh 40 oh 40
    وو ov 16 vo 24 wo 30 ow 36 ovo 34 vu 40 ou 45 oo 44 uv 42 wu 38
    وو$ ovo 18 ow 35 oo 35 uvu 50 vo 22 wo 30 ou 40
    ^وو wo 12 woo 14 wu 17 vo 18 vu 28
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
    نج nge 22 nj 18 ng 28 nch 45
    نک nk 8 nc 16 nck 42 nq 42 nch 40 nqu 45
    کس x 16 ks 20 cs 32 xs 42
    کس$ x 14 ks 22 cks 28 cs 34
    کز kes 40 ks 45 ques 40 x 50 qz 50
    کو co 13 ko 14 cu 26 ku 26 qu 32 kou 38 cou 40 cow 46 kow 46 kov 46 koo 42
    کوا qua 13 kwa 20 kova 26 cua 30 kva 32 koa 38 coa 38
    کوئ que 30
    کی ki 12 ky 28 ci 45 key 38 que 45 qui 38 ke 38 kee 38 chi 38 kei 46 kie 40 kai 45 cky 40 kki 46
    کی$ ki 14 ky 20 key 28 cky 32 kie 32 ckey 38 kee 45 que 45 qui 46
    سکی$ sky 10 ski 9 skyi 38 skii 36 skiy 32 skyy 38 skij 42
    تسکی$ tsky 10 cki 20 tski 18 tskii 38 tskiy 35 cky 40
    ف$ v 15 f 10 w 35 ff 25 ph 40
    وف$ ov 3 off 25 of 28 ow 22 uf 35 ouf 35 oph 45 ev 30 oof 45 owe 50
    یف$ ev 9 if 16 eff 32 iev 28 yev 28 ef 25 eyev 45 iyev 45 ieff 42 eev 40 yef 40 iv 30 eef 45 ive 40
    نکو nco 14 nko 10
    نکو$ nko 5 nco 18
    اف$ ov 18 af 10 aff 28 ev 20 yev 18
    ویچ$ vich 4 vic 16 wicz 28 vitch 28 wich 28 witz 50 vych 32 vits 46
    یچ$ ich 5 ic 10 icz 28 itch 25 itz 50 ych 32 ych 30 eech 45 each 45
    ایچ$ aich 25 aic 28 ich 40 eich 40 ajic 40
    زی$ zi 12 zai 20 zy 25 si 28 sy 30 zie 38 zee 40 zay 45
    زایی$ zai 8 zaei 30 zayi 35 zaie 40
    زی zi 18 si 30 zy 35 zei 38
    خیل$ khel 10 khil 20 kheyl 35
    زاده$ zadeh 6 zada 12 zade 18 zadah 35
    پور$ pour 9 pur 7 poor 32 por 42 pore 42
    نژاد$ nejad 4 nezhad 25 nezad 35 nejaad 45
    یان$ ian 8 yan 12 ean 35 iyan 30 ien 40 jan 42 ians 50 ion 42 yon 35 iane 50 ane 50
    الدین$ uddin 22 addin 25 eddin 20 aldin 25 odin 40 oddin 28 udin 28 edin 30 iddin 32 eddine 28 edine 40 adin 35 uldin 40
    الله$ allah 10 ullah 10 ollah 14 olla 35 ulla 30 alla 35
    عبدال abdul 8 abdel 14 abdol 15 abdal 28 abdoul 35 abd 35 abdu 35
    اوغلو$ oglu 5 oghlu 20 oghlou 40
    ستان$ stan 4 estan 12 istan 16
    شتاین$ stein 9 shtein 35 shtain 45
    اشت sht 45 acht 45 ast 50
    شت st 10 scht 35 cht 32 sht 20
    شت$ st 14 scht 30 cht 26 sht 20
    شل schl 17 shl 28 chel 42 shel 34
    اشن tion 35 asion 50
    شن tion 18 sion 38 shn 42
    یشن$ ation 14 tion 28 ition 34
    تس ts 14 z 17 c 20 tz 26 zz 42
    تز tz 18 z 18 zz 26 ts 38
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
    یر$ ir 18 er 24 ier 22 ear 38 eer 38 ire 34 ere 30 aire 36 yr 42
    ور or 20 ur 18 our 28 ore 35 oor 40 ver 32 ur 18 ure 42 wer 38 oor 40
    ور$ or 16 ur 20 our 22 ore 30 ver 20 oor 40 ure 40
    وار war 25 var 18 ward 38 uar 35 ovar 45 ouar 45 oir 38
    وارد$ ward 8 vard 25 ouard 45 uard 35
    ایت ight 32 ait 22 ite 32 at 45 aite 45 eight 46 eit 35 yt 46 hite 50
    ایل ile 32 ail 25 il 25 yle 40 ile 30 ille 45 eil 35 ael 28 iel 45 yl 45
    ئل el 25 ael 28
    این ain 16 ine 30 ein 22 ayn 35 in 30 yne 38 ein 18 ign 45 yn 42 ayin 46 aine 32 ane 45
    این$ ein 14 ine 14 ain 16 aine 26 in 36 ayn 40 eyn 42 yne 40
    اون own 28 oun 35 awn 35 on 30 aun 28 avon 40 aon 38 oon 50 one 48
    تاون$ town 2 taun 45
    هام$ ham 2
    برگ$ berg 5 burg 12 bourg 25 borg 22 burgh 32 berge 45
    بورگ$ burg 4 bourg 24 borg 20 burgh 34
    بورگ burg 14 bourg 26 borg 28
    شایر$ shire 2
    فورد$ ford 2 fort 46
    لند$ land 4 lund 28 lande 42 lend 40
    لاند$ land 8 lund 32
    سون$ son 5 sson 16 sen 38 zon 45 sun 45
    سن$ sen 10 son 14 ssen 28 sson 32
    تون$ ton 3 tton 36 tone 40 town 40 toon 42 tun 38
    ویل$ ville 4 vil 30 will 36 wil 42 well 42
    ویل ville 22 vil 20 wil 20 will 28 well 45
    وود$ wood 3 oud 34 ood 42
    وست west 12 vest 25 ost 28 ust 28 oust 42 owest 50
    فیلد$ field 2
    دیل$ dale 8 dil 20 del 36
    هیل$ hill 10 hil 25 heel 45
    بای bay 20 bai 18 by 28 bye 40 buy 50
    بی$ by 18 bi 12 bey 28 bee 38 bay 40 be 35
    لی$ li 12 ly 14 ley 16 lly 25 lee 25 leigh 42 lie 30 lle 50 le 45 ley 16 lli 32 ley 16
    نی$ ni 10 ny 14 ney 20 nie 30 nny 30 nnie 40 nay 42 ne 42
    تی$ ti 12 ty 15 tie 36 tty 28 tee 44 tti 32
    ری$ ri 12 ry 12 rry 25 ree 35 rie 30 re 38 rey 30 ray 42 rri 35 ry 12
    ان$ an 9 on 32 ane 42 en 38 un 40 ain 50 ann 35 ahn 45 in 45 and 46
    من$ man 9 men 16 mann 20 mon 36
    مان$ man 9 mann 16 mon 36 men 38
    مک mac 20 mc 14 mak 28 mek 35 mack 38 mec 45 mech 50
    ^مک mc 8 mac 14 mack 30 mak 35 mek 40
    سنت saint 8 cent 28 sant 38 sent 40 st 36
    ^سن san 11 saint 16 sen 35 st 36
    دیو dio 32 dew 45 deo 35 dieu 45 div 38 dev 32 du 46
    نیو new 7 nio 35 niu 42 neu 40
    جو jo 10 ju 13 gio 32 joe 32 geo 32 giu 36 jou 42 zhou 42
    جو$ jo 16 ju 20 joe 22 zhou 20 zhu 36 gio 32
    جی ji 12 gi 18 ji 12 ge 38 jie 45 dgy 50 ji 12 g 45 gee 48 jai 45 zhi 40 djie 50
    جیا jia 15 gia 18 zhia 50
    جیان gian 28 jian 12
    گی gi 12 gui 25 gee 45 guy 38 ghi 30 ge 38 gy 28
    گی$ gi 12 gy 22 guy 35 ghi 30 gie 40 ggie 40 ggy 40
    گو go 12 gu 14 gou 35 goo 38 gow 42 gua 50 gov 45 gue 46 gau 45
    گوا gua 6 goa 30 gova 40
    گوئ gue 12
    شو shu 15 sho 18 schu 26 xu 32 chu 36 show 42 scho 28 cho 36 shaw 34
    شی shi 12 chi 35 xi 28 she 28 schi 38 shy 45 sche 42 si 42
    شیا xia 13 shia 28 sia 30
    ژی zhi 25 ji 25 gi 25 zi 35 ge 35 gy 42
    ژو zhou 14 zhu 18 ju 19 jo 22 zho 28 geo 40 jou 36
    ژا ja 18 zha 12 gea 42 jea 45
    ژان zhan 25 jan 25 jean 12 zhang 45
    چی chi 10 qi 28 ci 28 cchi 40 chee 42 che 35 chy 42 tchi 45
    چی$ chi 10 chy 25 cci 30 ci 28 qi 30 zi 45 tchi 38 che 42 chie 40
    چو chu 14 cho 12 chow 38 cio 32 chou 35 qu 35 ciu 40 tcho 45 zhou 45
    سی si 16 ci 16 see 42 sy 38 ce 40 cy 44 sea 46
    سی$ si 15 ci 28 sy 25 cy 25 sey 28 see 38 ssy 32 sie 38 ssi 30 cey 40 cie 42
    وئ ue 18 oe 25 we 28 oue 28
    خاو khov 45 khav 15
    """
}
