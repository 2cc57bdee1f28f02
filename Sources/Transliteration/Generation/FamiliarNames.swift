/// Well-known names, so that the letter model knows how names look before it has seen any.
///
/// They teach letter sequences only: none of them counts as attested. Written from general knowledge.
enum FamiliarNames {
  /// Names separated by blanks.
  static let text = """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew
    anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy
    jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
    samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron adam nathan henry
    douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
    sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan
    alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret
    sandra ashley kimberly emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca
    sharon laura cynthia kathleen amy shirley angela helen anna brenda pamela nicole emma samantha
    katherine christine debra rachel catherine carolyn janet ruth maria heather diane virginia julie
    joyce victoria olivia kelly christina lauren joan evelyn judith megan cheryl andrea hannah martha
    jacqueline frances gloria ann teresa kathryn sara janice jean alice madison doris abigail julia judy
    grace denise amber marilyn beverly danielle theresa sophia marie diana brittany natalie isabella
    charlotte rose alexis kayla harrison churchill thatcher blair cameron johnson truss sunak starmer
    smith williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson
    anderson taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis
    robinson walker young allen king wright torres nguyen hill flores green adams nelson baker hall
    rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins
    reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed
    kelly howard ramos kim cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz
    hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry
    russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan
    patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera
    gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez
    mcdonald woods washington kennedy wells vargas henry freeman webb tucker guzman burns crawford olson
    simpson porter hunter gordon mendez silva shaw snyder mason munoz hunt hicks holmes palmer wagner
    black robertson boyd stone salazar fox warren mills meyer rice schmidt garza daniels ferguson
    biden trump obama bush clinton reagan carter nixon truman roosevelt lincoln rumsfeld blinken
    kissinger pence pelosi mcconnell sanders warren rubio hegseth vance waltz witkoff kerry powell
    ottawa toronto montreal vancouver quebec calgary boston chicago houston dallas detroit seattle
    denver phoenix philadelphia atlanta miami orlando memphis nashville cleveland baltimore milwaukee
    california texas florida nevada oregon montana colorado arizona georgia carolina dakota michigan
    wisconsin minnesota tennessee kentucky louisiana mississippi alabama arkansas oklahoma nebraska
    manchester liverpool birmingham leeds sheffield bristol newcastle nottingham leicester southampton
    portsmouth plymouth cambridge oxford norwich winchester gloucester worcester lancaster edinburgh
    glasgow aberdeen dundee cardiff swansea belfast dublin limerick cork galway melbourne sydney
    brisbane perth adelaide canberra auckland wellington christchurch springfield greenville fairfield
    bridgeport rockford lakewood westfield brookfield northampton southfield burlington wilmington
    ashland cleveland oakland portland richmond lexington arlington newport rochester hartford
    putin medvedev yeltsin gorbachev brezhnev khrushchev stalin lenin trotsky lavrov shoigu peskov
    zakharova mishustin navalny patrushev gerasimov prigozhin bortnikov naryshkin volodin matviyenko
    kadyrov ryabkov nebenzya ushakov belousov lukashenko tikhanovskaya zelensky poroshenko yanukovych
    tymoshenko yushchenko kuleba yermak shmyhal zaluzhny syrsky budanov reznikov umerov sybiha klitschko
    kravchuk kuchma yatsenyuk tkachenko shevchenko bondarenko kovalenko kravchenko oleksandr volodymyr
    dmytro sergei dmitry vladimir alexei andrei mikhail nikolai boris ivan igor oleg yuri anatoly viktor
    pavel konstantin maxim roman ruslan timur stanislav vyacheslav yaroslav svyatoslav vladislav
    ekaterina olga tatiana svetlana irina natalia yelena anastasia ksenia yulia lyudmila valentina
    ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov
    alekseev semenov egorov pavlov stepanov nikolaev orlov makarov nikitin zakharov zaitsev solovyov
    borisov yakovlev grigoriev romanov vorobyov sergeev frolov alexandrov dmitriev korolev gusev kiselev
    ilyin maksimov polyakov sorokin vinogradov kovalev belov medvedev antonov tarasov zhukov baranov
    filippov komarov davydov belyaev gerasimov bogdanov osipov sidorenko chaikovsky dostoevsky tolstoy
    chekhov pushkin gogol turgenev mayakovsky rachmaninoff stravinsky shostakovich mendeleev gagarin
    moscow petersburg novosibirsk yekaterinburg kazan chelyabinsk omsk samara rostov ufa krasnoyarsk
    voronezh perm volgograd krasnodar saratov tyumen tolyatti izhevsk barnaul ulyanovsk irkutsk
    khabarovsk vladivostok yaroslavl makhachkala tomsk orenburg kemerovo ryazan astrakhan penza lipetsk
    kursk belgorod bryansk kaluga tula smolensk murmansk arkhangelsk petrozavodsk kaliningrad sochi
    kyiv kharkiv odesa dnipro donetsk lviv zaporizhzhia mykolaiv mariupol luhansk vinnytsia kherson
    poltava chernihiv cherkasy sumy zhytomyr khmelnytskyi chernivtsi rivne ternopil bakhmut avdiivka
    kramatorsk sloviansk melitopol berdiansk kupiansk izium pokrovsk kremenchuk minsk brest grodno gomel
    warsaw krakow lodz wroclaw poznan gdansk szczecin lublin katowice duda tusk morawiecki kaczynski
    sikorski walesa kowalski nowak wojciech andrzej krzysztof prague brno ostrava havel zeman babis
    pavel bratislava kosice fico pellegrini budapest debrecen szeged orban szijjarto magyar nagy kovacs
    szabo horvath toth bucharest cluj timisoara iasi ceausescu iohannis ciolacu popescu ionescu sofia
    plovdiv varna borissov radev petkov belgrade novi sad nis vucic dacic milosevic djokovic jovanovic
    petrovic nikolic markovic zagreb split rijeka plenkovic milanovic sarajevo mostar dodik izetbegovic
    ljubljana maribor jansa pahor skopje gruevski pristina kurti thaci tirana rama berisha podgorica
    djukanovic chisinau sandu dodon tiraspol tbilisi batumi saakashvili ivanishvili kobakhidze
    zurabishvili garibashvili yerevan gyumri pashinyan sargsyan kocharyan petrosyan mirzoyan baku ganja
    aliyev mammadov hasanov guliyev huseynov astana almaty nazarbayev tokayev shymkent karaganda tashkent
    samarkand bukhara karimov mirziyoyev fergana namangan andijan bishkek osh japarov jeenbekov atambayev
    bakiyev akayev dushanbe rahmon khujand emomali ashgabat niyazov berdimuhamedov turkmenbashi
    merkel scholz merz steinmeier baerbock habeck lindner pistorius schroeder kohl schmidt brandt
    adenauer schaeuble gauck laschet soeder weidel hitler goebbels bismarck goethe schiller beethoven
    wagner schumann schubert bach handel haydn mozart strauss einstein heisenberg planck kant hegel
    nietzsche schopenhauer heidegger mueller schneider fischer weber meyer schulz becker hoffmann
    schaefer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun krueger hofmann
    hartmann lange werner krause lehmann kaiser fuchs lang scholz moeller weiss jung hahn vogel
    friedrich keller guenther frank berger winkler roth beck lorenz baumann franke albrecht schuster
    ludwig boehm winter kraus martin schumacher kraemer vogt stein jaeger otto sommer gross seidel
    heinrich brandt haas schreiber graf dietrich ziegler kuhn kuehn pohl engel horn busch bergmann
    berlin hamburg munich cologne frankfurt stuttgart dusseldorf dortmund essen leipzig bremen dresden
    hannover nuremberg duisburg bochum wuppertal bielefeld bonn mannheim karlsruhe augsburg wiesbaden
    gelsenkirchen aachen braunschweig chemnitz kiel krefeld halle magdeburg freiburg oberhausen lubeck
    erfurt mainz rostock kassel hagen saarbrucken potsdam ludwigshafen oldenburg leverkusen osnabruck
    heidelberg darmstadt regensburg ingolstadt wurzburg wolfsburg gottingen heilbronn ulm vienna graz
    linz salzburg innsbruck klagenfurt kurz nehammer kickl schallenberg bern zurich basel lausanne
    lucerne winterthur davos macron sarkozy hollande chirac mitterrand pompidou giscard gaulle petain
    fillon melenchon zemmour barnier bayrou attal borne philippe castex lecornu lemaire darmanin lepen
    jean pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger robert claude
    francois laurent olivier thierry pascal nicolas sebastien emmanuel guillaume benoit mathieu camille
    dupont durand moreau lefebvre leroy roux fournier girard bonnet lambert fontaine rousseau blanchard
    gauthier chevalier perrin boyer mercier dumont lemaire voltaire balzac flaubert baudelaire rimbaud
    descartes montesquieu paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille
    rennes reims toulon grenoble dijon angers nimes villeurbanne limoges tours amiens metz besancon
    orleans rouen mulhouse caen nancy argenteuil montreuil avignon versailles poitiers cannes calais
    brussels antwerp ghent charleroi liege bruges namur leuven michel leyen dombrovskis amsterdam
    rotterdam hague utrecht eindhoven groningen rutte wilders schoof dijk vries jansen bakker visser
    luxembourg juncker bettel borrell stoltenberg costa kallas metsola rome milan naples turin palermo
    genoa bologna florence venice verona messina padua trieste brescia parma modena meloni salvini
    berlusconi draghi conte renzi prodi mattarella tajani monti letta napolitano rossi russo ferrari
    esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini giordano rizzo
    lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone
    giovanni giuseppe antonio mario luigi francesco alessandro lorenzo matteo andrea marco paolo carlo
    madrid barcelona valencia seville zaragoza malaga murcia palma bilbao alicante cordoba valladolid
    vigo gijon granada vitoria elche oviedo cartagena sabadell jerez almeria santander pamplona rajoy
    zapatero aznar iglesias puigdemont feijoo abascal lisbon porto braga coimbra setubal ronaldo
    barroso guterres soares oliveira santos pereira ferreira rodrigues goncalves almeida carvalho lima
    souza araujo barbosa ribeiro moreira cardoso cavalcanti bolsonaro lula rousseff temer haddad brasilia
    saopaulo salvador fortaleza recife curitiba manaus belem goiania campinas buenosaires rosario mendoza
    milei macri kirchner fernandez peron massa santiago valparaiso boric pinera bachelet pinochet allende
    lima arequipa trujillo cusco fujimori humala boluarte castillo bogota medellin cali barranquilla
    petro uribe duque caracas maracaibo maduro chavez guaido machado quito guayaquil correa noboa lasso
    lapaz morales arce asuncion montevideo mujica havana castro canel guevara managua ortega tegucigalpa
    bukele monterrey guadalajara tijuana puebla oaxaca chiapas sonora sinaloa durango zacatecas veracruz
    obrador sheinbaum pena nieto calderon stockholm gothenburg malmo uppsala kristersson lofven andersson
    johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson oslo bergen trondheim
    stavanger solberg stoere nielsen jensen hansen pedersen larsen soerensen rasmussen frederiksen
    copenhagen aarhus odense aalborg helsinki espoo tampere turku oulu niinisto marin stubb orpo haavisto
    virtanen korhonen makinen reykjavik tallinn tartu kallas riga daugavpils vilnius kaunas nauseda
    grybauskaite athens thessaloniki patras heraklion mitsotakis tsipras papandreou samaras varoufakis
    nicosia anastasiades erdogan ozal demirel ecevit gul davutoglu yildirim kilicdaroglu imamoglu
    yavas bahceli fidan kalin cavusoglu akar simsek soylu ozgur ozel demirtas ocalan ataturk yilmaz
    kaya demir celik sahin yildiz ozturk aydin arslan dogan kilic aslan cetin kara koc kurt ozdemir
    istanbul ankara izmir bursa adana gaziantep konya antalya kayseri mersin eskisehir diyarbakir samsun
    denizli malatya trabzon erzurum mehmet mustafa ahmet ali huseyin hasan murat yusuf omer ibrahim
    khamenei khomeini rafsanjani khatami ahmadinejad rouhani raisi pezeshkian mousavi karroubi larijani
    ghalibaf zarif araghchi salehi velayati jalili shamkhani soleimani salami hajizadeh bagheri
    amirabdollahian baghaei kharazi mottaki ravanchi gharibabadi aref mokhber nobakht jahangiri hashemi
    montazeri beheshti bazargan banisadr rajavi pahlavi mosaddegh amini mohammadi hosseini ahmadi karimi
    rezaei moradi jafari rahimi sadeghi ebrahimi heydari ghasemi kazemi soltani akbari asadi rostami
    abbasi bahrami norouzi farhadi kiarostami panahi makhmalbaf shamlou forough hedayat nima akhavan
    shahram reza mohammad hossein mehdi hassan amir saeed hamid majid masoud mahmoud behrouz bahram
    dariush farhad fereydoun hooshang iraj jamshid kamran kourosh manouchehr nader parviz ramin siamak
    shahin sohrab zahra fatemeh maryam narges leila parisa shirin nasrin masih azadeh golnaz mahsa nika
    tehran mashhad isfahan shiraz tabriz karaj qom ahvaz kermanshah urmia rasht zahedan hamadan kerman
    yazd ardabil bandar abbas arak eslamshahr zanjan sanandaj qazvin khorramabad gorgan sari bushehr
    birjand bojnourd semnan ilam shahrekord yasuj natanz fordow ardakan nishapur sabzevar kashan
    kabul kandahar herat mazar sharif jalalabad kunduz ghazni balkh baghlan khost gardez taloqan pul
    khumri sheberghan bamiyan zaranj faizabad lashkargah helmand nangarhar badakhshan takhar paktia
    paktika logar wardak parwan kapisa panjshir laghman kunar nuristan zabul uruzgan daikundi ghor farah
    nimruz faryab jowzjan samangan badghis karzai ghani abdullah massoud dostum hekmatyar rabbani
    akhundzada haqqani baradar muttaqi mujahid yaqoob stanekzai khalilzad mohaqiq khalili noorzai
    popalzai barakzai achakzai ahmadzai sherzai alokozay ismail atta noor saleh fahim najibullah taraki
    amin daud zahir amanullah habibullah nadir ashraf hamid mohammad gul khan zaman rahman wali
    islamabad karachi lahore peshawar quetta rawalpindi multan faisalabad hyderabad bhutto zardari sharif
    imran musharraf munir bajwa gilani abbasi dar asif waziristan balochistan punjab sindh khyber
    delhi mumbai kolkata chennai bangalore hyderabad ahmedabad pune jaipur lucknow kanpur nagpur indore
    modi gandhi nehru singh manmohan jaishankar rajnath shah kejriwal yadav banerjee mukherjee sharma
    verma gupta kumar reddy rao iyer nair menon chatterjee dhaka hasina yunus khaleda colombo rajapaksa
    wickremesinghe dissanayake kathmandu oli dahal prachanda thimphu male nasheed solih muizzu
    baghdad basra mosul erbil kirkuk najaf karbala sulaymaniyah fallujah ramadi tikrit saddam hussein
    maliki abadi kadhimi sudani sadr sistani hakim barzani talabani jaafari allawi halbousi muhandis
    damascus aleppo homs hama latakia idlib raqqa deir ezzor daraa assad bashar hafez sharaa julani
    shaibani beirut tripoli sidon tyre hezbollah nasrallah qassem berri mikati hariri aoun geagea
    jumblatt salam lebanon jerusalem haifa telaviv netanyahu gallant gantz lapid bennett herzog
    sharon olmert barak rabin peres shamir begin meir dayan levin katz smotrich gvir dermer halevi
    gaza rafah jenin nablus hebron ramallah bethlehem khan younis arafat abbas haniyeh sinwar deif
    meshaal hamas fatah amman zarqa irbid abdullah hussein safadi riyadh jeddah mecca medina dammam
    salman faisal fahd khalid saud abdulaziz turki jubeir khashoggi dubai abudhabi sharjah zayed
    mohammed rashid maktoum nahyan doha tamim thani hamad kuwait sabah manama khalifa muscat qaboos
    haitham busaidi sanaa aden taiz hodeidah houthi hadi saleh marib cairo alexandria giza suez luxor
    aswan mubarak morsi sisi nasser sadat shoukry abdelatty khartoum omdurman burhan hemedti bashir
    darfur hamdok benghazi misrata haftar dbeibah gaddafi sarraj tunis sfax saied ghannouchi bouazizi
    algiers oran bouteflika tebboune rabat casablanca marrakech fes tangier nouakchott mogadishu
    addis ababa abiy ahmed tigray asmara isaias afwerki nairobi mombasa kenyatta ruto odinga kampala
    museveni kigali kagame bujumbura kinshasa tshisekedi kabila lumumba mobutu goma luanda lourenco
    maputo nyusi lusaka hichilema harare mugabe mnangagwa pretoria johannesburg durban mandela zuma
    ramaphosa mbeki tutu windhoek gaborone abuja lagos kano ibadan buhari tinubu jonathan obasanjo accra
    kumasi akufo addo mahama dakar macky sall wade bamako keita goita ouagadougou traore compaore niamey
    bazoum tchiani ndjamena deby yaounde douala biya libreville bongo abidjan ouattara gbagbo conakry
    conde doumbouya freetown monrovia weah antananarivo beijing shanghai guangzhou shenzhen chengdu
    wuhan tianjin chongqing nanjing hangzhou xian harbin shenyang dalian qingdao jinan zhengzhou
    changsha kunming urumqi lhasa guiyang nanning fuzhou xiamen hefei nanchang taiyuan lanzhou xining
    yinchuan hohhot changchun suzhou wuxi ningbo wenzhou jinping keqiang jintao zemin xiaoping zedong
    enlai wang yi li qiang zhao leji cai qi hongkong macau kowloon taipei kaohsiung tainan tsai laching
    chen zhang liu yang huang zhou wu xu sun ma zhu hu guo lin gao luo zheng liang xie song tang
    tokyo osaka yokohama nagoya sapporo fukuoka kobe kawasaki kyoto saitama hiroshima sendai chiba
    nagasaki okinawa niigata shizuoka kumamoto kagoshima abe suga kishida ishiba takaichi koizumi
    hatoyama nakasone tanaka yamamoto watanabe ito nakamura kobayashi kato yoshida yamada sasaki
    yamaguchi matsumoto inoue kimura hayashi shimizu saito mori hashimoto ikeda ogawa okada fujita
    hirohito naruhito akihito seoul busan incheon daegu daejeon gwangju ulsan suwon pyongyang kim jong
    un jae myung moon yoon suk yeol park geun hye roh choi jung kang cho yoo hanoi saigon haiphong
    danang nguyen tran pham phnom penh hun sen manet vientiane bangkok chiangmai phuket thaksin
    shinawatra prayut srettha paetongtarn yangon mandalay naypyidaw suukyi hlaing kualalumpur penang
    johor mahathir anwar najib singapore jakarta surabaya bandung medan semarang makassar palembang
    widodo prabowo subianto sukarno suharto yudhoyono megawati manila quezon cebu davao marcos duterte
    aquino robredo arroyo ulaanbaatar portmoresby suva honiara apia nukualofa
    """
}
