/// Short and familiar forms of given names, and spellings of one name in other alphabets.
enum Nicknames {
  /// One name a group, its full form first.
  static let table = """
    joseph joe joey; william bill billy will willie liam; robert bob bobby rob robbie;
    richard dick rick ricky rich; james jim jimmy jamie; john johnny jack jon; michael mike mick mickey;
    thomas tom tommy; charles charlie chuck; edward ed eddie ted teddy ned; anthony tony;
    daniel dan danny; david dave; donald don donny; kenneth ken kenny; ronald ron ronnie;
    timothy tim; andrew andy drew; steven steve stephen; matthew matt; christopher chris;
    nicholas nick; benjamin ben benny; samuel sam sammy; alexander alex aleksandr alexandr aleksander
    oleksandr alexandre sasha; gregory greg; jeffrey jeff geoffrey geoff; lawrence larry laurence;
    leonard len lenny; raymond ray; patrick pat paddy; peter pete; philip phil phillip; ashton ash;
    frederick fred freddie; gerald gerry jerry; theodore theo; vincent vince; walter walt; albert al bert;
    arthur art; barrack barack; bernard bernie; clifford cliff; douglas doug; eugene gene; francis frank;
    harold hal; henry harry hank; jacob jake; jonathan jonny; joshua josh; lewis martin marty;
    maxwell max; mitchell mitch; nathaniel nate nathan; randolph randy; rodney rod; russell russ;
    stanley stan; stuart stewart stu; terence terry terrence; zachary zach zack; elizabeth elisabeth liz beth betty
    lizzie eliza; katherine catherine kate kathy katie cathy kathryn; margaret maggie peggy meg;
    patricia patty trish; jennifer jen jenny; susan sue susie suzanne; deborah debbie debra;
    barbara barb; rebecca becky; victoria vicky vicki; christina christine tina; jacqueline jackie;
    samantha sammie; hillary hilary; cynthia cindy; dorothy dot; judith judy; kimberly kimmy;
    pamela pam; sandra sandy; teresa terri theresa tess; virginia ginny; mikhail mihail; sergei sergey
    serhiy sergej sergii; yuri yuriy yury iouri; dmitry dmitri dmitriy dmytro; andrei andrey andriy;
    alexei alexey aleksei aleksey oleksiy oleksii; nikolai nikolay mykola; vladimir volodymyr wladimir;
    valery valeri valeriy valerij; vitaly vitali vitaliy; evgeny yevgeny evgeni yevgeni evgeniy evgenii;
    gennady gennadi gennadiy; anatoly anatoli anatoliy; grigory grigori grigoriy; arkady arkadi;
    georgy georgi georgiy; vasily vasili vasiliy vasyl; dmitrij; igor ihor; pavel pavlo; petr pyotr petro;
    muhammad mo mohammed mohammad mohamed muhammed mohamad mehmet; hussein hussain husain hossein husayn
    huseyin; hassan hasan; ahmed ahmad ahmet; mahmoud mahmud mahmood; abdullah abdallah abdulla;
    yusuf youssef yousef yusef yousuf yasef; ibrahim ebrahim; ismail ismael esmail; khaled khalid;
    omar umar omer; osama usama; moammar muammar moamer; nuri nouri; sayed syed seyed sayyid said saeed;
    yasser yasir yaser; ali aly; mustafa mostafa mustapha; jamal gamal; tariq tarek tareq; faisal faysal;
    rashid rachid rasheed; karim kareem; volodimir; benyamin binyamin; yitzhak itzhak isaac;
    shimon simon; moshe moses;
    edmund ed eddie ned ted teddy; edwin ed eddie ned; edgar ed eddie; theodore ted teddy;
    harold harry; henry hal; jackson jack; louise lou; christian chris;
    christina chris chrissie; patricia pat; samantha sam; alexandra alex sasha
    sandra; alexei alex alyosha; alexis alex; alan al; alfred al fred alf alfie; albert bertie;
    alberto beto; herbert bert herb bertie; robert bert; gilbert gil bert; hubert bert;
    frederick fritz; alfredo fredo; wilfred fred; geraldine gerry; jeremy jerry; jerome jerry;
    gerard gerry; joan joanie; joanna jo joanne; josephine jo josie; joshua jos; martha marty;
    matilda tilly; maxine max; maximilian max; maxim max maksim maksym; melanie mel; melvin mel;
    michelle micky; nicole nicky; nicola nicky; dominic nick dom; norman norm; oliver ollie;
    olivia liv; oscar ossie; oswald oz ossie; percival percy; philippa pip pippa; philip pip;
    rafael rafa; raphael rafe; reginald reg reggie; roberta bobbie; roger rog; roland rollo;
    rosemary rosie rose; sarah sally sadie; sebastian seb; sidney sid sydney; simon si;
    stephanie steph stefanie; susannah sue susie; sylvester sly; thaddeus tad thad; tobias toby;
    valentine val; valerie val; vivian viv; wallace wally; walter wally; winston winnie;
    winifred winnie; zacharias zach; abraham abe; abigail abby; adelaide addie; agatha aggie;
    agnes aggie; amelia millie; millicent millie; mildred millie; andrea andi; annabel bella;
    isabella bella; isabel bel izzy; arabella bella; archibald archie; augustus gus; gustav gus;
    angus gus; bartholomew bart; beatrice bea trixie; belinda linda; bradley brad; cameron cam;
    caroline carrie caro; cassandra cass cassie; cecilia cissy celia; charlotte lottie charlie;
    clarence clarrie; clement clem; clementine clem; constance connie; cornelius con;
    cuthbert bertie; cyril cy; desmond des; dennis den; derek del; diana di; dominique dom;
    eleanor nell ellie nora; ellen nell nellie; helen nell nellie; emily em millie; emma em;
    ernest ernie; florence flo florrie; frances fran fanny; francis fran; franklin frank;
    gabriel gabe; gabrielle gabby; george georgie; georgina georgie; gertrude gertie trudy;
    gregor greg; harriet hattie; hugh hughie; ignatius iggy; imogen immy; irene rene;
    dwight ike; jane janey; janet janny; jasper jas; jessica jess jessie; julian jules;
    julia julie; juliet jules; kevin kev; kristin kris; kristina kris; laura laurie; lauren laurie;
    leopold leo; leonid leo lyonya; leslie les; lester les; lillian lil lily; lucas luke;
    lucinda lucy; lucille lucy; madeleine maddie; malcolm mal; margaret madge greta
    gretchen meta; marian mary; maria masha mashenka; mary molly polly; maurice mo; mortimer mort;
    nancy nan; anne annie nan nancy; anna annie anya anja anyuta; natalie nat; natalia natasha
    natalya nataliya; nathaniel nat; nigel nige; penelope penny; prudence pru; ralph rafe;
    rachel rae; rupert rup; ruth ruthie; solomon sol; theodora dora thea;
    dorothea dora thea; tamara tammy toma; tamsin tammy; ursula ursel uschi; vanessa nessa;
    veronica ronnie vera; veronika nika; wendy wend; wilhelmina mina minnie; yvonne evie; eve evie;
    francisco paco pancho curro; jose pepe chepe josep; ignacio nacho; manuel manolo manu;
    enrique quique kike; guillermo memo guille; eduardo lalo edu; antonio tonio tono toni;
    alejandro ale jandro; alejandra ale; roberto beto; humberto beto; gilberto beto; jesus chucho
    chuy; luis lucho; ernesto neto; rafael rafa; santiago santi yago; fernando nando fer;
    hernando nando; javier javi; vicente chente; pedro perico; jorge coque; gregorio goyo;
    concepcion concha conchita; dolores lola; maria mari marita; rosario charo; mercedes merche;
    consuelo chelo; pilar pili; francisca paca paquita; isabel chabela isa; guadalupe lupe;
    teresa tere; graciela chela; hans johannes; johann hannes; heinrich heinz heiner hinnerk;
    friedrich fritz fiete; wilhelm willi willy; josef sepp jupp; franz franzl; ludwig lutz;
    georg schorsch; gottfried gotz; konrad konni; dietrich dieter; matthias matz hias;
    sebastian basti; maximilian maxl; siegfried sigi; siegmund sigi; ulrich uli ulli; ulrike ulli
    rike; elisabeth liesel lisbeth elsbeth elli lisa; katharina kathi katja trine; friederike rike;
    margarete grete gretel gretchen; johanna hanna hannchen; magdalena leni lena; helene leni lena;
    susanne susi sanne; brigitte gitte gitta; dorothea dorle; wolfgang wolf;
    guillaume gui; jeanne jeannette; jacques jacquot jacky; pierre pierrot; charles charlot;
    edouard doudou; gerard gege; michel mimi; frederic fred; alfred fredy; bernadette nadette;
    elisabeth babette; dominique domi; philippe fifi; veronique vero; genevieve ginette;
    antoinette toinette; catherine cathie; alexandr sanya shura; alexei alyosha lyosha;
    ivan vanya; dmitry dima mitya; mikhail misha; sergei seryozha seryoga; vladimir volodya vova;
    nikolai kolya; pavel pasha; pyotr petya; andrei andryusha; konstantin kostya; boris borya;
    grigory grisha; yuri yura; anatoly tolya; viktor vitya; vasily vasya; fyodor fedya fedor;
    evgeny zhenya; evgenia zhenya yevgenia; stepan styopa; ilya ilyusha iliya; semyon syoma semen;
    roman roma; timofei tima; gennady gena; leonid lenya; lev lyova; alexandra shura;
    ekaterina katya yekaterina kateryna; elena lena yelena olena; olga olya; tatiana tanya tatyana;
    irina ira iryna; svetlana sveta svitlana; lyudmila luda lyuda ludmila; galina galya halyna;
    nadezhda nadya; lyubov lyuba; sofia sonya sophia sofya; ksenia ksyusha xenia kseniya; yulia yulya; daria dasha darya; vera verochka; valentina valya; larisa lara; polina polya;
    anastasia nastya anastasiya
    """

  /// The full forms that a folded given name can stand for, itself where it is one; empty for a
  /// name of no group.
  static func fullForms(_ folded: String) -> [String] { groups[folded] ?? [] }

  /// Whether two folded given names can be one.
  static func agree(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard let first = groups[a], let second = groups[b] else { return false }
    return first.contains(where: second.contains)
  }

  private static let groups: [String: [String]] = {
    var groups: [String: [String]] = [:]
    for group in table.split(separator: ";") {
      let names = words(String(group))
      guard let written = names.first else { continue }
      // A group of a name that another has as a spelling of its own is of that one.
      let full = spelled[written] ?? written
      for name in names where groups[name]?.contains(full) != true {
        groups[name, default: []].append(full)
      }
    }
    for (name, forms) in groups where forms.contains(name) || forms.count > 1 {
      groups[name] = forms.contains(name) ? [name] : forms.sorted()
    }
    return groups
  }()

  /// The names that groups are called by, where a group for familiar forms begins with a spelling.
  private static let spelled: [String: String] = [
    "alexandr": "alexander", "pyotr": "petr", "katharina": "katherine", "elisabeth": "elizabeth",
  ]
}
