// Words that steer the reading of names, from general knowledge; folded, separated by spaces.

enum NameVocabulary {
  /// Titles before a name, with or without a full stop.
  static let titles = """
    mr mrs ms miss mx dr prof sir dame lord lady madame mme monsieur mister gen lt col maj capt sgt
    cpl adm cmdr brig pvt sen rep gov rev hon fr msgr sheikh shaikh ayatollah hojatoleslam mullah
    maulana imam pope saint rabbi judge justice president premier chancellor king queen prince
    princess emperor emir senator congressman congresswoman general lieutenant colonel major captain
    sergeant admiral commander brigadier marshal secretary minister ambassador chairman professor
    doctor archbishop bishop cardinal father sister inspector detective superintendent constable
    sheriff mayor governor councillor councilor councilman councilwoman commissioner field-marshal
    vice-president ex-president coach skipper spokesman spokeswoman spokesperson det sgt-maj pm
    highness majesty excellency honour amir eng engr advocate shaykh sheik officer mufti ustaz
    hajj hajji alhaji pandit swami guru shri smt datuk tan-sri tun dato nana togbe chief mp
    """

  /// Words that a full stop may follow inside a name.
  static let abbreviations = """
    mr mrs ms dr prof gen lt col maj capt sgt cpl adm cmdr brig pvt sen rep gov rev hon fr msgr st
    jr sr ste mt ft messrs no vs inc corp co ltd bros det supt
    """

  /// Words inside a role, beside its noun: `deputy prime minister`.
  static let roleModifiers = """
    prime deputy vice rear foreign defence defense interior finance national security army navy air force
    military police home health education justice trade energy environment agriculture transport
    labour labor economy economic culture tourism sports sport information communications technology
    science oil planning external internal affairs senior junior acting interim former ex new top
    chief head assistant associate principal first second lead co general chief-of-staff staff state
    executive managing political legal press media public relations human rights policy opposition
    ruling government state-run presidential royal crown supreme federal regional provincial local
    district county city village party parliamentary congressional legislative judicial cabinet
    intelligence counterterrorism special permanent honorary emeritus visiting research marketing
    sales investment central chartered court high appeal team national-team club football soccer
    cricket rugby tennis basketball baseball hockey golf racing striker world olympic champion
    shadow junior left-wing right-wing centre center opener leg-spinner off-spinner paceman playmaker
    bank company group university college school hospital church prison trade-union union student
    rebel separatist guerrilla militant civil society treasury exchequer armed forces personnel joint
    outgoing incoming veteran long-time longtime late spiritual religious tribal independent
    """

  /// The last words of organizations: `Interior Ministry`.
  static let organizationEnds = """
    daily weekly sox controls cables shipbuilding engineering apparels ventures studios pictures
    entertainment productions logistics aviation aerospace infrastructure properties realty textiles
    garments foods beverages brewery breweries semiconductor semiconductors telecom
    telecommunications robotics therapeutics healthcare
    limited charity lab works faculty club-team seminary clinic-group ministry department agency bureau
    commission committee council authority navy treasury philanthropy times-union administration service
    services corporation corp inc ltd llc plc co company companies gmbh ag sa spa nv bhd pty group
    holdings holding industries enterprises international bank banks university college school
    institute academy hospital clinic foundation trust fund association federation confederation
    union league society organisation organization party front movement army forces force brigade
    battalion regiment division corps command fleet guard guards police court tribunal parliament
    assembly senate congress chamber board office secretariat directorate inspectorate cabinet
    government administration times post herald tribune gazette journal news telegraph chronicle
    observer mirror express star press television tv radio broadcasting network media airlines
    airways air railways railway motors motor electronics systems technologies technology software
    laboratories labs pharmaceuticals pharma energy petroleum oil gas power electric steel mining
    chemicals chemical securities capital partners investments insurance financial finance brothers
    bros associates consulting club fc united city-fc rovers athletic wanderers hotspur cricket-club
    team orchestra choir theatre-company museum library church cathedral-chapter synod diocese
    mission embassy consulate alliance coalition network initiative programme program centre center
    forum exchange stock-exchange cooperative co-op workers teachers lawyers brotherhood militia
    brigades rangers knights mets yankees cowboys lions tigers bears bulls eagles hawks giants
    dodgers braves cubs cardinals angels twins royals indians orioles mariners athletics astros
    rockies marlins phillies pirates padres reds expos dolphins jets bills patriots steelers browns
    bengals ravens broncos chiefs raiders chargers seahawks vikings packers saints falcons panthers
    buccaneers redskins colts jaguars oilers rams 49ers lakers celtics knicks pistons pacers rockets
    spurs mavericks suns warriors kings clippers hornets raptors wizards magic nets 76ers sonics
    canadiens leafs bruins sabres penguins flyers devils islanders capitals lightning blackhawks
    oilers flames canucks sharks ducks avalanche
    bhd directorate-general taskforce tribune-review commissariat constabulary
    """

  /// The first words of organizations: `Ministry of Defence`.
  static let organizationStarts = """
    ministry department university bank association federation bureau institute office council
    committee court chamber house commission union society college school academy board party
    church diocese embassy government centre center movement league organisation organization
    confederation alliance front army directorate secretariat agency authority directorate-general
    universite universidad universidade universitat universita universiteit instituto ministerio
    banco banca banque partido parti asociacion fundacion fondation federacion comite conseil
    consejo corte tribunal grupo groupe empresa societe compagnie
    """

  /// The last words of events.
  static let eventEnds = """
    cup open championship championships games olympics festival tournament trophy prix marathon
    summit conference congress-meeting war revolution uprising rebellion crisis massacre treaty
    accord accords agreement pact declaration convention protocol act bill amendment prize award
    awards medal tour rally derby masters classic fair expo biennale treaty code plan project
    initiative intifada holocaust genocide series
    """

  /// The last words of places.
  static let placeEnds = """
    river lake sea ocean bay gulf strait straits channel canal island islands isle peninsula cape
    mountain mountains mount hills hill valley desert plain plateau forest park gardens garden
    county province district region state territory republic kingdom emirate governorate oblast
    prefecture municipality township borough parish village town city street avenue road boulevard
    lane square bridge tunnel highway motorway expressway airport station port harbour harbor
    stadium arena ground oval heights coast beach falls creek springs ridge pass glacier volcano
    reserve circle building resort restaurant soi quarter palace castle tower towers hotel mosque cathedral temple shrine monastery basilica cemetery
    prison jail camp base zone strip border crossing dam reservoir refinery mine field fields
    market mall plaza hall theatre theater nagar pura colony
    """

  /// The first words of places: `Lake Chad`.
  static let placeStarts = """
    lake mount mt fort port cape gulf bay strait isle island river sea republic kingdom st saint
    san santa santo los las el la puerto rio camp point city province
    state north south east west northern southern eastern western central upper lower new
    """

  /// Words that bind the parts of a surname.
  static let particles = """
    de del della di da dos das do du des la le van von der den ter ten zu zur bin ibn bint ben abu
    al el ul ur e y af av o st abdul umm
    """

  /// Verbs whose subject is mostly a person.
  static let personVerbs = """
    said says say saying told tells added adds warned warns stressed noted insisted explained asked
    replied argued urged claimed denied admitted acknowledged declared announced stated remarked
    recalled wrote writes thinks believes thought believed testified tweeted quipped joked resigned
    died married smiled laughed nodded pleaded scored batted bowled won born
    """

  /// What follows `in` and its like is mostly a place.
  static let placePrepositions = "in near at outside inside around throughout across"

  /// Words with capitals that name nothing.
  static let calendar = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec
    """

  /// Acronyms that name no organization.
  static let acronyms = """
    tv gdp gnp ceo cfo coo vip usd eur gbp gmt utc est edt pst cet am pm ad bc dna rna hiv aids pcr
    phd mba id pc cd dvd mou sr sar zar aed inr rs dh dhs cup crore lakh eez evm usdt atm gps sms url html pdf usb ufo wmd nuclear ngo ngos mp mps pow pows pr it
    ai ok no yes faq hr rpm mph kph km kg ft cm mm mw kw hz ipo ltd r&d q&a p.m. a.m. m.p. ph.d. vs
    et ie eg i.e. e.g. rbi era mvp lbw odi t20 ko tko cpi ppi ipi m3 m2 m1 fob cif sdr ppm lng
    lpg suv cctv diy icbm ied ieds uav uavs awol sos sim lgbt lgbtq lgbtq+ stem pin vat gst tb sars
    mers ivf iq dj mc ph xi x ii iii iv vi vii viii ix c$ a$ us$ hk$ s$ nz$ r$ a b c d e f g h j k l
    m n o p q r s t u v w y z div pct bpd dlrs mln bln cts shr qtr yr avg revs oper prev sri
    copyright read more related links share advertising staff writers
    """

  /// Surnames without a given name beside them.
  static let surnames = """
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez
    wilson anderson thomas moore martin perez thompson white harris sanchez clark ramirez lewis
    robinson walker allen wright torres nguyen hill flores green adams nelson baker rivera campbell
    mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart
    morris morales murphy rogers gutierrez ortiz cooper peterson bailey reed ramos watson brooks chavez
    mendoza ruiz hughes alvarez castillo sanders patel myers foster jimenez powell jenkins perry russell
    sullivan butler barnes fisher henderson coleman simmons patterson reynolds hamilton graham wallace
    west cole hayes bryant gibson ellis stevens murray ford marshall owens mcdonald harrison kennedy
    wells alvarado woods henry chen freeman webb tucker guzman burns crawford simpson porter hunter
    romero hicks shaw holmes robertson palmer dixon knight ferguson hunt wagner schmidt mueller muller
    weber schneider fischer meyer hoffmann schulz becker koch bauer richter klein wolf schroeder
    neumann schwarz zimmermann merkel kohl schroder scholz steinmeier macron sarkozy hollande chirac
    mitterrand berlusconi prodi renzi meloni rajoy zapatero aznar sanchez putin medvedev yeltsin
    gorbachev lavrov shoigu peskov navalny zelensky zelenskyy poroshenko yanukovych tymoshenko
    lukashenko erdogan gul davutoglu netanyahu sharon olmert barak peres rabin lapid gantz abbas arafat
    haniyeh assad hussein saddam gaddafi gadhafi qaddafi mubarak sisi morsi khamenei rouhani
    ahmadinejad raisi khatami rafsanjani zarif maliki abadi sadr sistani karzai ghani musharraf bhutto
    sharif zardari modi gandhi singh nehru vajpayee advani banerjee kejriwal mukherjee thackeray
    rajapaksa wickremesinghe hasina zia suharto sukarno widodo yudhoyono mahathir najib duterte marcos
    aquino arroyo estrada thaksin shinawatra xi jinping deng mao jiang hu wen li zhang wang liu yang
    zhao huang zhou wu xu sun ma zhu guo lin gao kishida abe koizumi suga aso hatoyama tanaka suzuki
    yamamoto nakamura kobayashi kato yoshida yamada sasaki kim park lee moon yoon mandela mbeki zuma
    ramaphosa mugabe mnangagwa kagame museveni kenyatta odinga ruto buhari obasanjo jonathan tinubu
    mahama akufo-addo kufuor rawlings bush clinton obama trump biden reagan nixon carter kerry cheney
    rumsfeld powell rice gates panetta hagel mattis tillerson pompeo bolton flynn comey mueller romney
    mccain sanders warren harris pence pelosi mcconnell ryan cruz rubio giuliani cuomo bloomberg blair
    brown cameron may johnson truss sunak starmer corbyn miliband clegg thatcher major trudeau harper
    howard rudd gillard abbott turnbull morrison albanese ardern key lula rousseff bolsonaro cardoso
    kirchner macri fernandez milei chavez maduro morales correa uribe santos duque petro castro fidel
    ortega bukele fujimori humala toledo pinochet bachelet pinera boric nieto calderon fox obrador
    annan ban guterres lagarde dunford gerasimov milosevic karadzic mladic tudjman izetbegovic
    """

  /// Chinese, Korean and Vietnamese surnames, which stand before the given name.
  static let eastAsian = """
    wang li zhang liu chen yang zhao huang zhou wu xu zhu hu guo lin gao luo zheng liang xie tang
    deng feng xiao zeng cao peng jiang cai pan tian dong yuan yu lu ye cheng wei su jia ding ren shen
    yao fu zhong cui tan liao qiu xiong qin jin shi dai xia kong bai meng qiao xue hou lei wen duan
    chang hao shao mao qian yan dou tsai chiu hsu hsieh chou cheung chan cheng wong leung lam kwok
    chow ng tse tsang yeung lau kwong fung poon mok ko ho hung chiang chuang hsiao kuo lai lo
    su tseng tu yeh kim lee park choi chung jung jeong kang cho yoon jang lim han oh seo shin kwon
    hwang ahn song yoo ryu hong jeon bae baek nam noh moon na nguyen tran pham hoang phan vu vo dang
    bui duong ngo dinh doan truong
    """

  /// Frequent verbs and words of grammar, which no name begins with.
  static let function = """
    a an the this that these those he she it they we i you his her its their our my your me him them us
    who whom whose which what when where why how if whether because although though while since until
    unless after before during despite without within with between among amid against along across
    above below under over into onto upon about around through throughout toward towards from to of in
    on at by for as per via like unlike near off out up down and or but nor so yet not no yes also too
    very just only even still already again once twice ever never always often sometimes usually
    meanwhile moreover furthermore however nevertheless nonetheless therefore thus hence instead
    otherwise besides indeed perhaps maybe probably certainly clearly obviously apparently reportedly
    allegedly earlier later now then today tomorrow yesterday tonight recently currently previously
    initially finally eventually ultimately suddenly immediately quickly slowly together there here
    everywhere somewhere anywhere nowhere everyone someone anyone everybody somebody anybody nobody
    everything something anything nothing none all any both each either neither every few many several
    some most more less least much little such same other another others own enough half one two three
    four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand
    million billion first second third fourth fifth last next former latter am is are was were be been
    being have has had having do does did doing done will would shall should can could may might must
    ought need let lets get gets got getting give gives gave given giving go goes went gone going make
    makes made making take takes took taken taking come comes came coming see sees saw seen seeing know
    knows knew known think thinks thought say says said saying tell tells told ask asks asked asking use
    uses used using find finds found finding want wants wanted try tries tried trying leave leaves left
    leaving call calls called calling keep keeps kept keeping begin begins began show shows showed shown
    showing hear heard play plays played playing run runs ran running move moves moved moving live lives
    lived living believe bring brings brought bringing happen happens happened write writes wrote written
    writing sit stand stands stood lose loses lost losing pay pays paid paying meet meets met meeting
    include includes included including continue continues continued set sets setting learn learned
    change changes changed lead leads led leading understand watch follow follows followed following stop
    stops stopped create creates created speak speaks spoke speaking read reads allow allows allowed add
    adds added adding spend spent grow grows grew open opens opened walk win wins won winning offer offers
    offered remember love consider considered appear appears appeared buy buys bought wait serve served
    die dies died send sends sent expect expects expected build builds built stay fall falls fell cut cuts
    reach reaches reached kill kills killed killing remain remains remained suggest raise raises raised
    pass passes passed sell sells sold require report reports reported reporting decide decided pull push
    based according due given compared asked born speaking citing quoting referring noting responding
    """

  /// Frequent English nouns, adjectives and words of headlines.
  static let common = """
    people man men woman women child children boy girl family families life world country countries nation
    nations state states city cities town village place places area areas region house home school student
    students teacher teachers company companies firm firms business businesses market markets price prices
    bank banks money dollar dollars euro pound shares stocks bonds oil gas gold government governments
    party parties police army military soldiers troops forces officials official leaders leader minister
    president prime secretary chairman director manager members member group groups team teams player
    players game games match matches season league club clubs coach fans goal goals points point score
    scores scorers attendance standings results result summary tables table round final finals semifinal
    semifinals quarter-final quarterfinals playing championship men's women's court judge law laws lawyer
    lawyers case cases trial crime crimes prison war wars peace talks deal deals agreement attack attacks
    bomb bombs bombing blast explosion fire fires flood floods earthquake storm storms accident crash dead
    death deaths injured wounded victims victim hospital doctor doctors patients health disease virus
    vaccine vaccines pandemic outbreak drug drugs food water air land sea sun moon weather climate energy
    power plant plants road roads car cars bus train plane planes ship ships boat boats year years month
    months week weeks day days hour hours minute minutes time times morning afternoon evening night weekend
    today's part parts number numbers rate rates growth economy economic trade exports imports industry
    sales profit profits loss losses net revenue revenues income tax taxes budget debt investment investors
    analysts analyst economists traders dealers brokers sources source spokesman spokeswoman statement
    statements press media news newspaper newspapers television radio internet website online video photo
    photos picture book books film films movie music art history science study studies research researchers
    scientists experts expert survey poll polls election elections vote votes voters candidate candidates
    campaign policy policies plan plans project projects program programs programme system systems service
    services work workers worker job jobs labour union unions strike protest protests protesters activists
    human rights right rights freedom security defence defense foreign national international local public
    private social political global new old young big small large great good better best bad worse worst
    high higher highest low lower lowest long short early late major minor main top senior chief general
    special former current recent major important strong weak free full open hot cold black white red blue
    green yellow real true false key major original traditional modern ancient northern southern eastern
    western central middle upper inner outer north south east west another thing things way ways question
    questions answer problem problems issue issues reason reasons fact facts idea ideas example end start
    beginning side sides head hand hands face eye eyes body voice word words name names story stories
    letter letters line lines list page pages chapter section note notes date file data information
    background analysis comment comments opinion editorial interview exclusive update updated breaking
    live factbox feature focus highlights preview review roundup wrap advisory correction dear sir madam
    thank thanks please welcome hello sorry well oh ah hey okay sure right click download subscribe sign
    login log register contact search menu share follow print email copyright privacy terms related links
    previous next back top home load see view watch listen read reading most popular latest trending
    authorities residents witnesses rebels militants insurgents gunmen police protesters refugees migrants
    civilians civilian hostages prisoners detainees suspects farmers fishermen villagers tourists
    passengers drivers parents mothers fathers relatives friends neighbours neighbors critics opponents
    supporters opposition lawmakers legislators parliament congress senate cabinet council committee
    commission court courts prosecutors investigators diplomats negotiators delegates ministers
    presidents kings queens king queen prince princess lord lady sir mr mrs ms dr
    total average about nearly almost approximately roughly around at-least overall excluding
    chart currency interest futures options spot cash crude steel copper aluminium wheat corn sugar
    coffee cocoa cotton rubber grain grains soybean soybeans tonnes tons barrels bushels
    arriving departing facing fearing hoping looking working trying making taking coming going seeking
    fighting killing dying born raised educated married divorced retired elected appointed named
    shot shots stabbed arrested detained jailed charged accused convicted sentenced released freed
    soccer cricket tennis golf rugby baseball basketball hockey football boxing cycling athletics
    swimming motor racing skiing skating sailing rowing nfl nba major
    american-style so-called would-be half-time full-time
    rise rises rose rising drop drops dropped slip slips slipped surge surges surged soar soars climb
    jump jumps jumped gain gains gained beat beats beaten defeat defeats defeated crush edge hold holds
    held face faces faced seek seeks sought urge urges urged warn warns warned vow vows vowed say back
    backs backed reject rejects rejected deny denies denied approve approves approved announce announces
    announced unveil unveils launch launches launched sign signs signed test tests tested fire fires fired
    hit hits strike strikes struck seize seizes seized capture captured arrest arrests free frees end ends
    ended begin start starts started resume resumes resumed halt halts delay delays delayed ban bans banned
    block blocks blocked slam slams slammed blame blames blamed accuse accuses praise praises praised hail
    hails mourn mourns mark marks marked honor honors honour name visit visits visited arrive arrives
    arrived return returns returned join joins joined quit quits resign resigns resigned dismiss sack sacks
    sacked appoint appoints replace replaces replaced step steps call boost boosts boosted ease eases eased
    tighten widen narrow expand expands expanded cut slash double triple record records near-record
    """

  /// Words of sports reports.
  static let sport = """
    match matches season league goal goals scored scorer scorers striker innings wicket wickets
    batting bowled bowling pitcher inning coach midfielder championship championships tournament
    quarterfinal semifinal playoffs touchdown quarterback halftime half-time attendance standings
    game games defender goalkeeper runs batsman cup soccer cricket rugby tennis baseball basketball
    hockey football golf seed seeded seeds qualifier qualifying relegated title homer unbeaten drawn
    """

  /// Verbs and nouns beside the name of a team.
  static let teamVerbs = """
    beat beats beating won wins lost loses drew draw draws defeated defeats defeat thrashed routed
    edged downed v vs versus against striker midfielder defender goalkeeper skipper captain coach
    manager winger fans supporters host hosts hosted swept crushed stunned visit overcame
    """

  /// Nouns of places: what stands before them, or after them and `of`, is a place.
  static let placeNouns = """
    city town village province district region state county governorate municipality suburb
    neighborhood neighbourhood island islands peninsula river valley mountain mountains canyon
    airport port highway area sector capital border desert coast beach lake sea township prefecture
    oblast enclave outskirts mayor governor provinces towns cities villages districts residents
    resort camp battle siege kingdom emirate republic upazila upazla taluk taluka tehsil block
    commune canton department parish hamlet settlement streets downtown southern northern eastern
    western central
    """

  /// Nouns of organizations: what stands beside them is one.
  static let organizationNouns = """
    company firm group bank newspaper daily weekly magazine agency network airline airlines
    carmaker automaker maker manufacturer retailer supplier developer publisher broadcaster operator
    club side team party faction militia coalition alliance secretariat conglomerate subsidiary
    shares stock shareholders executives app platform startup start-up website brand unit chain
    giant union charity organization organisation foundation think-tank government-owned band duo
    trio movement guerrillas rebels insurgents fighters spokesman spokeswoman spokesperson
    """
}
